import type {Locale} from '../../text/i18n/locale.ts';
import {reportToCsv, reportToExcelCsv} from '../../formats/table/write/to-csv.ts';
import type {DrawContext} from '../svg/layout.ts';
import {reportJson} from '../../model/report/serialize.ts';
import {subjectSvg, type ShareSubject} from './share-subject.ts';

export const shareFormats = ['csv', 'csv-excel', 'json', 'svg', 'png'] as const;
export type ShareFormat = (typeof shareFormats)[number];

/** A file for a reader. */
export interface SubjectFile {
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

/** What is offered of a subject: a drawing only where there is one. */
export function availableFormats({tag}: ShareSubject): readonly ShareFormat[] {
  return tag === 'indicator-card'
    ? shareFormats
    : shareFormats.filter((format) => format !== 'svg' && format !== 'png');
}

/** What an element shows as a file. That of `png` holds the drawing, for a canvas to paint. */
export function shareFile(
  format: ShareFormat,
  subject: ShareSubject,
  language: Locale,
  pen: DrawContext,
): SubjectFile {
  const [extension, type] = types[format];
  return {name: `${fileName(subject)}.${extension}`, type, content: content(format, subject, language, pen)};
}

function content(format: ShareFormat, subject: ShareSubject, language: Locale, pen: DrawContext): string {
  const {report, findings} = subject;
  if (format === 'csv') return reportToCsv(report, findings);
  if (format === 'csv-excel') return reportToExcelCsv(report, findings);
  return format === 'json' ? reportJson(report) : (subjectSvg(subject, language, pen) ?? '');
}

/** Of letters that every disk takes. */
function fileName({report, code, group}: ShareSubject): string {
  const name = [report.id, code ?? group?.id].filter(Boolean).join('-');
  return name.replace(/[^\w.-]+/g, '-').slice(0, 80);
}
