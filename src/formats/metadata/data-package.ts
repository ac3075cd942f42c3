import {firstLanguageText} from '../../model/report/localized-text.ts';
import type {Report} from '../../model/report/report.ts';
import {reportTable} from '../table/write/report-table.ts';

/**
 * The Frictionless descriptor (`datapackage.json`) of the wide CSV at `path`, relative to the descriptor.
 * https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage(report: Report, path: string): object {
  const {license, publisher} = report;
  const name = firstLanguageText(license?.name ?? null);
  return {
    profile: 'tabular-data-package',
    name: report.id.toLowerCase(),
    title: firstLanguageText(report.title),
    ...(report.description && {description: firstLanguageText(report.description)}),
    ...(license && {
      licenses: [
        {
          ...(license.id && {name: license.id}),
          ...(name && {title: name}),
          ...(license.url && {path: license.url}),
        },
      ],
    }),
    ...(publisher && {
      contributors: [
        {
          title: firstLanguageText(publisher.name),
          role: 'publisher',
          ...(publisher.url && {path: publisher.url}),
        },
      ],
    }),
    ...(report.sources.length && {
      sources: report.sources.map(({title, url}) => ({
        title: firstLanguageText(title),
        ...(url && {path: url}),
      })),
    }),
    resources: [
      {
        name: 'indicators',
        path,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {fields: fields(report), missingValues: ['', '-']},
      },
    ],
  };
}

/** The type is `number` when all cells that are not empty are numbers. */
function fields(report: Report): readonly object[] {
  const {headers, rows} = reportTable(report);
  return headers.map((name, index) => {
    const cells = rows
      .map((row) => row[index])
      .filter((cell) => cell && cell.text !== '' && cell.text !== '-');
    return {name, type: cells.length && cells.every((cell) => cell?.isNumber) ? 'number' : 'string'};
  });
}
