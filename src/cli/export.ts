import {basename} from 'node:path';
import {csv, csvForExcel} from '../formats/table/to-csv.ts';
import {dataPackage} from '../formats/metadata/data-package.ts';
import {jsonLd} from '../formats/metadata/json-ld.ts';
import {longCsv} from '../formats/table/to-csv.ts';
import {reportJson} from '../model/report/serialize.ts';
import {importTable} from '../formats/import-table.ts';
import {importText} from '../formats/import-file.ts';
import {noOptions} from '../formats/base/import-options.ts';
import {Log} from '../formats/base/import-problem.ts';
import type {Report} from '../model/report/report.ts';
import type {Format} from './args.ts';
import {differences} from './diff.ts';
import {schemaUrl} from '../model/report/serialize.ts';
import {sheetRows, workbook} from '../formats/xlsx/workbook.ts';

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
