import type {Scope} from '../../model/analysis/scope.ts';
import type {Report} from '../../model/report/report.ts';
import {tableRows} from '../../model/table/row.ts';
import {defaultColumns} from './columns.ts';

/** The table of a scope with the default columns, in the order of the document, without controls. `limit`: number of rows. */
export function plainTable(report: Report, scope: Scope, limit = Infinity) {
  return {
    scope,
    rows: tableRows(report, scope),
    columns: defaultColumns,
    groupBy: 'guideline',
    stackAt: 640,
    search: false,
    filters: false,
    limit,
  } as const;
}
