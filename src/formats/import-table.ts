import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {ReportProblem} from '../model/report/problem.ts';
import type {Report} from '../model/report/report.ts';
import {audit} from './audit.ts';
import type {SheetRow} from './base/cell.ts';
import {detectDecimalSeparator} from './table/read/decimal-separator.ts';
import {splitCode} from './table/read/heading.ts';
import type {Imported} from './base/import-result.ts';
import type {ImportOptions} from './base/import-options.ts';
import {ImportLog} from './base/import-log.ts';
import type {ImportProblem} from '../model/report/problem.ts';
import {cellsOf} from './table/read/data-row.ts';
import {classifyRows} from './table/read/row-kind.ts';
import type {ClassifiedRow} from './table/read/row-kind.ts';
import {ReportBuilder} from './table/read/report-builder.ts';

/** The report of a table: wide or long, with headings, whatever wrote it. Never throws, never guesses in silence. */
export function importTable(
  rows: readonly SheetRow[],
  options: ImportOptions,
  log = new ImportLog(),
): Imported {
  const all = classifyRows(rows);
  const fatal = (
    code: 'no-table' | 'mixed-decimals',
    row: number | null,
    column: string | null,
    found: string | null,
  ) => log.add({code, severity: 'fatal', row, column, found});
  const separator = detectDecimalSeparator(all);
  if (!all.some(({kind}) => kind === 'record'))
    fatal('no-table', null, null, all[0]?.row.cells[0]?.text ?? null);
  else if ('conflicting' in separator) {
    const [point, comma] = separator.conflicting;
    fatal('mixed-decimals', point.line, point.header, point.text);
    fatal('mixed-decimals', comma.line, comma.header, comma.text);
  } else return read(all, {...options, decimalSeparator: separator.mark ?? options.decimalSeparator}, log);
  return {report: null, problems: sortByRow(log.problems)};
}

function read(all: readonly ClassifiedRow[], options: ImportOptions, log: ImportLog): Imported {
  const reading = new ReportBuilder(options, options.decimalSeparator, codeWidth(all), log);
  const {document, lines} = reading.read(all);
  const {report, problems} = readReport(document, checkConsistency);
  const located = problems.map((problem) => locateProblem(problem, lines, report));
  // A cell that could be two numbers became none: that was said, and is no second fault.
  const ambiguousTexts = log.problems
    .filter(({code}) => code === 'ambiguous-figure')
    .map(({found}) => `≠ ${found}`);
  const audited = (report ? audit(report) : []).filter(
    ({code, found}) => code !== 'raw-differs' || !ambiguousTexts.some((end) => found?.endsWith(end)),
  );
  return {report, problems: sortByRow([...log.problems, ...located, ...audited])};
}

/** Digits of the first part of the codes of the rows. */
function codeWidth(all: readonly ClassifiedRow[]): number {
  const codes = all.flatMap((one) => {
    if (one.kind !== 'record') return [];
    const cells = [...cellsOf(one, 'group'), ...cellsOf(one, 'code')];
    return cells.map(([, cell]) => splitCode(cell.text).code ?? '').filter((code) => code.includes('.'));
  });
  return codes.reduce((most, code) => Math.max(most, /^0\d*/.exec(code)?.[0].length ?? 0), 0);
}

/** `/indicators/3/observations/1/value` → the row of that indicator and the period of that figure. */
function locateProblem(
  problem: ReportProblem,
  lines: readonly number[],
  report: Report | null,
): ImportProblem {
  const [, index, list, place] =
    /^\/indicators\/(\d+)(?:\/(observations|targets)\/(\d+))?/.exec(problem.path) ?? [];
  const listed = list === 'targets' ? 'targets' : 'observations';
  const column =
    place === undefined ? undefined : report?.indicators[Number(index)]?.[listed][Number(place)]?.period;
  const row = index === undefined ? null : (lines[Number(index)] ?? null);
  return {code: problem.code, severity: problem.severity, row, column: column ?? null, found: problem.found};
}

function sortByRow(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
