import type {Scope} from '../../model/analysis/scope.ts';
import type {Report} from '../../model/report/report.ts';
import {tableRows} from '../../model/table/row.ts';
import {defaultColumns} from './columns.ts';

/** The table of a scope with the default columns, in the order of the document, without controls. */
export function plainTable(report: Report, scope: Scope) {
  return {
    scope,
    rows: tableRows(report, scope),
    columns: defaultColumns,
    groupBy: 'guideline',
    stackAt: 640,
    search: false,
    filters: false,
  } as const;
}
