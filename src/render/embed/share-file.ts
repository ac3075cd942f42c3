import {reportToCsv, reportToExcelCsv} from '../../formats/table/write/to-csv.ts';
import {reportJson} from '../../model/report/serialize.ts';
import {isPicture, type ShareFormat} from './share-formats.ts';
import type {ShareSubject} from './share-subject.ts';
import {subjectPicture, type PictureOptions} from './subject-picture.ts';

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

/** The content of an element as a file. `png` returns the SVG, which the caller paints on a canvas. */
export function shareFile(format: ShareFormat, subject: ShareSubject, picture: PictureOptions): SubjectFile {
  const [extension, type] = types[format];
  const shape = isPicture(format) && picture.ratio ? `-${picture.ratio.replace(':', 'x')}` : '';
  return {
    name: `${fileName(subject)}${shape}.${extension}`,
    type,
    content: content(format, subject, picture),
  };
}

function content(format: ShareFormat, subject: ShareSubject, picture: PictureOptions): string {
  const {report, assessments} = subject;
  if (format === 'csv') return reportToCsv(report, assessments);
  if (format === 'csv-excel') return reportToExcelCsv(report, assessments);
  return format === 'json' ? reportJson(report) : (subjectPicture(subject, picture) ?? '');
}

/** File name with characters that every file system accepts; at most 80. */
function fileName({report, code, group}: ShareSubject): string {
  const name = [report.id, code ?? group?.id].filter(Boolean).join('-');
  return name.replace(/[^\w.-]+/g, '-').slice(0, 80);
}
