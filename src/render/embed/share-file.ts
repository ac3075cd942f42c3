import type {Locale} from '../../text/i18n/locale.ts';
import {reportToCsv, reportToExcelCsv} from '../../formats/table/write/to-csv.ts';
import type {DrawContext} from '../svg/layout.ts';
import {reportJson} from '../../model/report/serialize.ts';
import type {ShareSubject} from './share-subject.ts';
import {subjectSvg} from './subject-output.ts';

export const shareFormats = ['csv', 'csv-excel', 'json', 'svg', 'png'] as const;
export type ShareFormat = (typeof shareFormats)[number];

/** A file to download. */
interface SubjectFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string;
}

const types: Readonly<Record<ShareFormat, readonly [string, string]>> = {
  'csv': ['csv', 'text/csv;charset=utf-8'],
  'csv-excel': ['csv', 'text/csv;charset=utf-8'],
  'json': ['json', 'application/json'],
  'svg': ['svg', 'image/svg+xml'],
  'png': ['png', 'image/png'],
};

/** The formats of a subject; SVG and PNG only for a card. */
export function availableFormats({tag}: ShareSubject): readonly ShareFormat[] {
  return tag === 'indicator-card'
    ? shareFormats
    : shareFormats.filter((format) => format !== 'svg' && format !== 'png');
}

/** The content of an element as a file. `png` returns the SVG, which the caller paints on a canvas. */
export function shareFile(
  format: ShareFormat,
  subject: ShareSubject,
  locale: Locale,
  canvas: DrawContext,
): SubjectFile {
  const [extension, type] = types[format];
  return {
    name: `${fileName(subject)}.${extension}`,
    type,
    content: content(format, subject, locale, canvas),
  };
}

function content(format: ShareFormat, subject: ShareSubject, locale: Locale, canvas: DrawContext): string {
  const {report, assessments} = subject;
  if (format === 'csv') return reportToCsv(report, assessments);
  if (format === 'csv-excel') return reportToExcelCsv(report, assessments);
  return format === 'json' ? reportJson(report) : (subjectSvg(subject, locale, canvas) ?? '');
}

/** File name with characters that every file system accepts; at most 80. */
function fileName({report, code, group}: ShareSubject): string {
  const name = [report.id, code ?? group?.id].filter(Boolean).join('-');
  return name.replace(/[^\w.-]+/g, '-').slice(0, 80);
}
