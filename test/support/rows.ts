import {readReport} from '../../src/model/report/read/report.ts';
import type {Report} from '../../src/model/report/report.ts';
import {tableRows as rowsOf, type TableRow} from '../../src/model/table/row.ts';
import {scope} from '../../src/model/analysis/scope.ts';

/** The report that a document gives. */
export function read(input: unknown): Report {
  const {report} = readReport(input);
  if (!report) throw new Error('nothing was read');
  return report;
}

/** The rows of a part of a report. */
export function rows(report: Report, code = ''): readonly TableRow[] {
  const part = scope(report, code);
  if (!part) throw new Error(`no scope ${code}`);
  return rowsOf(report, part);
}

/** What the indicators of rows are called on paper. */
export function codes(all: readonly TableRow[]): readonly (string | null)[] {
  return all.map(({assessment}) => assessment.indicator.code);
}
