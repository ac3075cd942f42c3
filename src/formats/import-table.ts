import type {ImportProblem, ReportProblem} from '../model/report/problem.ts';
import {checkConsistency} from '../model/report/read/consistency.ts';
import {readReport} from '../model/report/read/report.ts';
import type {Report} from '../model/report/report.ts';
import {audit} from './audit.ts';
import {rowPreview, type SheetRow} from './base/cell.ts';
import {ImportLog} from './base/import-log.ts';
import type {ImportOptions} from './base/import-options.ts';
import type {ImportResult} from './base/import-result.ts';
import {tooWideProblem} from './base/limits.ts';
import type {RowKinds, StatedRowKind} from './base/row-kind.ts';
import {PlaceTable} from './place/place-table.ts';
import {rowUseRanges} from './row-uses.ts';
import {cellsOf} from './table/read/data-row.ts';
import {detectDecimalSeparator} from './table/read/decimal-separator.ts';
import {splitCode} from './table/read/heading.ts';
import {ReportBuilder} from './table/read/report-builder.ts';
import type {ClassifiedRow} from './table/detect/classify-rows.ts';
import {detectColumns} from './table/detect/detect-columns.ts';
import {splitEurostatColumn} from './table/eurostat.ts';
import {detectLanguage} from './table/detect/language.ts';
import {layoutOf, type Layout} from './table/layout.ts';
import {findNamedRows} from './table/row-names.ts';
import {assumedLanguage} from './base/import-options.ts';

/** What a format has beside the cells of its table. */
export interface SourceFacts {
  /** Title of the source; null without one. */
  readonly source: string | null;
  /** Tag of the texts; null takes the language without its region. */
  readonly textLanguage: string | null;
}

const noFacts: SourceFacts = {source: null, textLanguage: null};

/** Imports a wide or long table with headings. Never throws; everything that it changes or leaves out is a problem. */
export function importTable(
  fileRows: readonly SheetRow[],
  options: ImportOptions,
  log = new ImportLog(),
  facts = noFacts,
): ImportResult {
  const tooWide = tooWideProblem(fileRows);
  if (tooWide) {
    log.add(tooWide);
    return {report: null, problems: sortByRow(log.problems), columns: []};
  }
  const {rows: readRows, rowKinds} = withRowNames(fileRows, options, log);
  const rows = splitEurostatColumn(readRows);
  log.step('columns', 0, 0);
  const {
    rows: classifiedRows,
    columns,
    problems,
  } = detectColumns(rows, options.columns, options.layout, rowKinds);
  for (const problem of problems) log.add(problem);
  checkLayout(layoutOf(columns), options, log);
  const separator = detectDecimalSeparator(classifiedRows);
  if (!classifiedRows.some(({kind}) => kind === 'record')) {
    const firstRow =
      classifiedRows[0]?.row.cells
        .map(({text}) => text.trim())
        .filter(Boolean)
        .join(', ') ?? null;
    log.add({code: 'no-table', severity: 'fatal', row: null, column: null, found: firstRow});
  } else if ('conflicting' in separator) {
    for (const {line, header, text} of separator.conflicting)
      log.add({code: 'mixed-decimals', severity: 'fatal', row: line, column: header, found: text});
  } else {
    const decimalSeparator = separator.separator ?? options.decimalSeparator;
    const language = options.language ?? detectLanguage(columns, rows);
    if (options.language === null && language !== assumedLanguage)
      log.add({code: 'language-taken', severity: 'repaired', row: null, column: null, found: language});
    const result = buildReport(classifiedRows, {...options, decimalSeparator, language}, log, facts);
    return {...result, columns, rowUses: rowUseRanges(classifiedRows, result.problems)};
  }
  const rowUses = rowUseRanges(classifiedRows, log.problems);
  return {report: null, problems: sortByRow(log.problems), columns, rowUses};
}

/**
 * The rows without those that a mapping ignores, and the kinds of the others. Reports a name that no row has, and a row
 * that a short name may mean or not.
 */
function withRowNames(
  rows: readonly SheetRow[],
  {rowKinds, rowNames}: ImportOptions,
  log: ImportLog,
): {readonly rows: readonly SheetRow[]; readonly rowKinds: RowKinds} {
  const {kinds, absent, unclear} = findNamedRows(rows, rowNames);
  const problem = {severity: 'dropped', column: null, stopsReport: true} as const;
  for (const name of absent) log.add({...problem, code: 'absent-row', row: null, found: name});
  for (const {line, label} of unclear) log.add({...problem, code: 'unclear-row', row: line, found: label});
  if (!kinds.size) return {rows, rowKinds};
  const stated = new Map<number, StatedRowKind>();
  for (const [line, kind] of kinds) if (kind !== 'ignore') stated.set(line, kind);
  const isIgnored = ({line}: SheetRow): boolean => kinds.get(line) === 'ignore' && !rowKinds.has(line);
  for (const row of rows.filter(isIgnored))
    log.add({code: 'unused-text', severity: 'dropped', row: row.line, column: null, found: rowPreview(row)});
  return {rows: rows.filter((row) => !isIgnored(row)), rowKinds: new Map([...stated, ...rowKinds])};
}

/** A table in another layout than that of its mapping is not read with it. */
function checkLayout(actual: Layout | null, {layout}: ImportOptions, log: ImportLog): void {
  if (layout === null || actual === null || layout === actual) return;
  const problem = {code: 'layout-differs', severity: 'dropped', row: null, column: null} as const;
  log.add({...problem, found: `${actual} ≠ ${layout}`, stopsReport: true});
}

function buildReport(
  rows: readonly ClassifiedRow[],
  options: ImportOptions & {readonly language: string},
  log: ImportLog,
  facts: SourceFacts,
): ImportResult {
  const places = new PlaceTable(rows, options.placeAnswers, log);
  const builder = new ReportBuilder(options, {...facts, places, codeWidth: codeWidth(rows)}, log);
  const {document, lines} = builder.build(rows);
  log.step('check', 0, 0);
  const {report, problems} = readReport(document, checkConsistency);
  const locatedProblems = problems.map((problem) => locateProblem(problem, lines, report));
  const auditProblems = report ? withoutAmbiguous(audit(report), log) : [];
  return {report, lines, problems: sortByRow([...log.problems, ...locatedProblems, ...auditProblems])};
}

/** Leaves out `raw-differs` for cells that are already reported as ambiguous, and have no value for that reason. */
function withoutAmbiguous(problems: readonly ImportProblem[], log: ImportLog): readonly ImportProblem[] {
  const endings = [
    ...new Set(log.problems.filter(({code}) => code === 'ambiguous-figure').map(({found}) => `≠ ${found}`)),
  ];
  if (!endings.length) return problems;
  return problems.filter(
    ({code, found}) => code !== 'raw-differs' || !endings.some((ending) => found?.endsWith(ending)),
  );
}

/** Digits of the first part of the rows' codes, when they begin with a zero: 2 for 03.01; else 0. */
function codeWidth(rows: readonly ClassifiedRow[]): number {
  const codes = rows.flatMap((row) => {
    if (row.kind !== 'record') return [];
    const cells = [...cellsOf(row, 'group'), ...cellsOf(row, 'code')];
    return cells.map(([, cell]) => splitCode(cell.text).code ?? '').filter((code) => code.includes('.'));
  });
  return codes.reduce((width, code) => Math.max(width, /^0\d*/.exec(code)?.[0].length ?? 0), 0);
}

/** Turns the path `/indicators/3/observations/1/value` into the row of the indicator and the period of the figure. */
function locateProblem(
  {code, severity, path, found}: ReportProblem,
  lines: readonly number[],
  report: Report | null,
): ImportProblem {
  const [, indicatorIndex, listName, figureIndex] =
    /^\/indicators\/(\d+)(?:\/(observations|targets)\/(\d+))?/.exec(path) ?? [];
  const list = listName === 'targets' ? 'targets' : 'observations';
  const indicator = report?.indicators[Number(indicatorIndex)];
  const column = figureIndex === undefined ? undefined : indicator?.[list][Number(figureIndex)]?.period;
  const row = indicatorIndex === undefined ? null : (lines[Number(indicatorIndex)] ?? null);
  return {code, severity, row, column: column ?? null, found};
}

function sortByRow(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
