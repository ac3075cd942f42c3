import {basename} from 'node:path';
import {reportToCsv, reportToExcelCsv} from '../formats/table/write/to-csv.ts';
import {dataPackage} from '../formats/metadata/data-package.ts';
import {jsonLd} from '../formats/metadata/json-ld.ts';
import {reportToTidyCsv} from '../formats/table/write/to-csv.ts';
import {reportJson} from '../model/report/serialize.ts';
import {importTable} from '../formats/import-table.ts';
import {importText} from '../formats/import-file.ts';
import {defaultImportOptions} from '../formats/base/import-options.ts';
import {ImportLog} from '../formats/base/import-log.ts';
import type {Report} from '../model/report/report.ts';
import type {Format} from './args.ts';
import {differences} from './diff.ts';
import {schemaUrl} from '../model/report/serialize.ts';
import {sheetRows, workbook} from '../formats/xlsx/workbook.ts';

/** A report as the content of a file. `csvName` is where a data package finds its table. */
export function serialize(report: Report, format: Format, csvName = 'indicators.csv'): string | Uint8Array {
  const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  const makers: Readonly<Record<Format, () => string | Uint8Array>> = {
    'csv': () => reportToCsv(report),
    'csv-long': () => reportToTidyCsv(report),
    'csv-excel': () => reportToExcelCsv(report),
    'xlsx': () => workbook(report),
    'json': () => reportJson(report, schemaUrl),
    'jsonld': () => pretty(jsonLd(report)),
    'datapackage': () => pretty(dataPackage(report, basename(csvName))),
  };
  return makers[format]();
}

/** What a format with tables cannot hold: the paths that differ when its file is imported again, each kind once. */
export function findLostFields(report: Report, format: Format): readonly string[] {
  const again = reimport(report, format);
  if (again === undefined) return [];
  if (again === null) return ['indicators'];
  const lost = differences(report, again).filter(({kind}) => kind !== 'added');
  return [
    ...new Set(
      lost.map(({path}) =>
        path
          .replace(/^(groups|indicators|units)\/[^/]+/, '$1')
          .replace(/(observations|targets)\/[^/]+/, '$1'),
      ),
    ),
  ];
}

/** `undefined`: the format is not one that is imported. */
function reimport(report: Report, format: Format): Report | null | undefined {
  const {id, defaultLanguage: language} = report;
  const options = {...defaultImportOptions, id, language, title: [...report.title.values()][0] ?? null};
  if (format === 'xlsx') {
    const log = new ImportLog();
    return importTable(sheetRows(workbook(report), null, log), options, log).report;
  }
  if (format === 'csv-long') return importText(reportToTidyCsv(report), options).report;
  if (!['csv', 'csv-excel', 'datapackage'].includes(format)) return undefined;
  return importText(reportToCsv(report), options).report;
}
