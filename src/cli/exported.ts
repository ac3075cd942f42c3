import {basename} from 'node:path';
import {csv, csvForExcel} from '../export/csv.ts';
import {dataPackage} from '../export/data-package.ts';
import {jsonLd} from '../export/json-ld.ts';
import {longCsv} from '../export/long-csv.ts';
import {reportJson} from '../export/report-document.ts';
import {importTable} from '../import/import-table.ts';
import {importText} from '../import/import-text.ts';
import {noOptions} from '../import/import-option.ts';
import {Log} from '../import/problem.ts';
import type {Report} from '../model/report.ts';
import type {Format} from './command.ts';
import {differences} from './difference.ts';
import {schemaUrl} from '../export/schema-url.ts';
import {sheetRows, workbook} from '../sheet/workbook.ts';

/** A report as the content of a file. `csvName` is where a data package finds its table. */
export function exported(report: Report, format: Format, csvName = 'indicators.csv'): string | Uint8Array {
  const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  const makers: Readonly<Record<Format, () => string | Uint8Array>> = {
    'csv': () => csv(report),
    'csv-long': () => longCsv(report),
    'csv-excel': () => csvForExcel(report),
    'xlsx': () => workbook(report),
    'json': () => reportJson(report, schemaUrl),
    'jsonld': () => pretty(jsonLd(report)),
    'datapackage': () => pretty(dataPackage(report, basename(csvName))),
  };
  return makers[format]();
}

/** What a format with tables cannot hold: the paths that differ when its file is imported again, each kind once. */
export function notHeld(report: Report, format: Format): readonly string[] {
  const again = imported(report, format);
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
function imported(report: Report, format: Format): Report | null | undefined {
  const {id, defaultLanguage: language} = report;
  const options = {...noOptions, id, language, title: [...report.title.values()][0] ?? null};
  if (format === 'xlsx') {
    const log = new Log();
    return importTable(sheetRows(workbook(report), null, log), options, log).report;
  }
  if (format === 'csv-long') return importText(longCsv(report), options).report;
  if (!['csv', 'csv-excel', 'datapackage'].includes(format)) return undefined;
  return importText(csv(report), options).report;
}
