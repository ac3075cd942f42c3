import {basename} from 'node:path';
import {defaultImportOptions} from '../formats/base/import-options.ts';
import {ImportLog} from '../formats/base/import-log.ts';
import {importText} from '../formats/import-file.ts';
import {importTable} from '../formats/import-table.ts';
import {dataPackage} from '../formats/metadata/data-package.ts';
import {jsonLd} from '../formats/metadata/json-ld.ts';
import {reportToCsv, reportToExcelCsv, reportToTidyCsv} from '../formats/table/write/to-csv.ts';
import {sheetRows, workbook} from '../formats/xlsx/workbook.ts';
import {firstLanguageText} from '../model/report/localized-text.ts';
import type {Report} from '../model/report/report.ts';
import {reportJson, schemaUrl} from '../model/report/serialize.ts';
import {differences, type Difference} from './diff.ts';
import {prettyJson} from './write-output.ts';

/** Values of `avance export --as`. */
export const exportFormats = [
  'csv',
  'csv-long',
  'csv-excel',
  'xlsx',
  'json',
  'jsonld',
  'datapackage',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The content of a file. `csvName` is the file name of the table that a data package describes. */
export function serialize(
  report: Report,
  format: ExportFormat,
  csvName = 'indicators.csv',
): string | Uint8Array {
  const serializers: Readonly<Record<ExportFormat, () => string | Uint8Array>> = {
    'csv': () => reportToCsv(report),
    'csv-long': () => reportToTidyCsv(report),
    'csv-excel': () => reportToExcelCsv(report),
    'xlsx': () => workbook(report),
    'json': () => reportJson(report, schemaUrl),
    'jsonld': () => prettyJson(jsonLd(report)),
    'datapackage': () => prettyJson(dataPackage(report, basename(csvName))),
  };
  return serializers[format]();
}

/** The fields that a table format loses: the paths that differ after an import of its file, without ids and periods. */
export function findLostFields(report: Report, format: ExportFormat): readonly string[] {
  const importedReport = reimport(report, format);
  if (importedReport === undefined) return [];
  if (importedReport === null) return ['indicators'];
  const changes = differences(report, importedReport);
  const added = new Map(changes.flatMap(({kind, path, after}) => (kind === 'added' ? [[path, after]] : [])));
  // An import names languages without their regions: a text in `es-PE` returns in `es`.
  const isKept = ({path, before}: Difference): boolean =>
    before !== null && added.get(path.replace(/(\/[a-z]{2,3})(-\w+)+$/i, '$1')) === before;
  const lost = changes.filter((difference) => difference.kind !== 'added' && !isKept(difference));
  return [...new Set(lost.map(({path}) => fieldOf(path)))];
}

function fieldOf(path: string): string {
  return path
    .replace(/^(groups|indicators|units)\/[^/]+/, '$1')
    .replace(/(observations|targets)\/[^/]+/, '$1');
}

/** Undefined for a format that is not imported as a table; null when the import returns no report. */
function reimport(report: Report, format: ExportFormat): Report | null | undefined {
  const {id, defaultLanguage: language} = report;
  const options = {...defaultImportOptions, id, language, title: firstLanguageText(report.title)};
  if (format === 'xlsx') {
    const log = new ImportLog();
    return importTable(sheetRows(workbook(report), [], log), options, log).report;
  }
  if (format === 'csv-long') return importText(reportToTidyCsv(report), options).report;
  if (!['csv', 'csv-excel', 'datapackage'].includes(format)) return undefined;
  return importText(reportToCsv(report), options).report;
}
