import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Report} from '../../model/report/report.ts';
import {reportTable} from '../table/write/report-table.ts';

/**
 * The Frictionless descriptor (`datapackage.json`) of the wide CSV that lies beside it at `path`.
 * https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage(report: Report, path: string): object {
  const {license, publisher} = report;
  const name = text(license?.name ?? null);
  return {
    profile: 'tabular-data-package',
    name: report.id.toLowerCase(),
    title: text(report.title),
    ...(report.description && {description: text(report.description)}),
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
        {title: text(publisher.name), role: 'publisher', ...(publisher.url && {path: publisher.url})},
      ],
    }),
    ...(report.sources.length && {
      sources: report.sources.map(({title, url}) => ({title: text(title), ...(url && {path: url})})),
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

/** A column is of numbers only where each of its cells is one, or empty. */
function fields(report: Report): readonly object[] {
  const {headers, rows} = reportTable(report);
  return headers.map((name, index) => {
    const cells = rows
      .map((row) => row[index])
      .filter((cell) => cell && cell.text !== '' && cell.text !== '-');
    return {name, type: cells.length && cells.every((cell) => cell?.isNumber) ? 'number' : 'string'};
  });
}

function text(words: LocalizedText | null): string | null {
  return [...(words?.values() ?? [])][0] ?? null;
}
