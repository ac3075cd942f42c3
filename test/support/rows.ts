import {readReport} from '../../src/model/report/read/report.ts';
import type {Report} from '../../src/model/report/report.ts';
import {tableRows as buildRows, type TableRow} from '../../src/model/table/row.ts';
import {scope} from '../../src/model/analysis/scope.ts';

/** Reads a document. Throws without a report. */
export function requireReport(input: unknown): Report {
  const {report} = readReport(input);
  if (!report) throw new Error('no report');
  return report;
}

/** Returns the table rows of a scope: an indicator, a group or, by default, the whole report. */
export function rows(report: Report, code = ''): readonly TableRow[] {
  const reportScope = scope(report, code);
  if (!reportScope) throw new Error(`no scope ${code}`);
  return buildRows(report, reportScope);
}

/** Returns the codes of the indicators of rows. */
export function codes(tableRows: readonly TableRow[]): readonly (string | null)[] {
  return tableRows.map(({assessment}) => assessment.indicator.code);
}
