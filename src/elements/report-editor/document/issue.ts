import type {RowWithProblems} from '../../../formats/problem-cells.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import {problemLevel} from '../../../model/report/problem-level.ts';
import type {ConflictingFigure, ImportProblem} from '../../../model/report/problem.ts';
import {derive} from './derive.ts';
import type {EditorDocument} from './document.ts';
import {checkFigures, type FigureCheck} from './figure-checks.ts';
import {ownOptions} from '../../../model/own.ts';

export const issueKinds = ['question', 'error', 'warning'] as const;
/** A question stops the step, an error the publication, a warning nothing. */
export type IssueKind = (typeof issueKinds)[number];

/** A problem of the table that a person can solve, with its place in the grid. */
export interface TableIssue {
  readonly kind: IssueKind;
  readonly code: ImportProblem['code'] | FigureCheck['code'];
  /** Line of the row; null for the file as a whole. */
  readonly line: number | null;
  /** Zero-based column; null for the whole row. */
  readonly column: number | null;
  readonly header: string | null;
  readonly found: string | null;
  /** Number of cells with the same problem; this is the first of them. */
  readonly count: number;
  /** Lines of the other rows that the problem names. */
  readonly otherLines: readonly number[];
  /** The two figures of rows that conflict; null for other problems. */
  readonly conflict: readonly [ConflictingFigure, ConflictingFigure] | null;
  /** The text of a place that no region has, and the nearest regions; null for other problems. */
  readonly place: {readonly text: string; readonly nearest: readonly string[]} | null;
  /** Figures of a jump; empty for others. */
  readonly values: {readonly before: string; readonly times: string};
  /** True when a figure is left out or may be wrong. */
  readonly stopsReport: boolean;
  /** Names the problem in the set of confirmed ones. */
  readonly key: string;
}

/** What only the publisher can answer. The words of a cell are a question where they may be a missing code. */
const questionCodes: readonly string[] = [
  'unknown-column',
  'several-columns',
  'absent-column',
  'absent-row',
  'unclear-row',
  'unknown-place',
  'place-contradicts',
  'blank-place',
  'layout-differs',
  'ambiguous-figure',
  'mixed-decimals',
  'scale-in-text',
  'dimension-taken',
  'no-table',
];
/** A report in the report's format is merged, and directions have a step of their own. */
const hiddenCodes: readonly string[] = [
  'table-only',
  'direction-unstated',
  'direction-inferred',
  'from-cover',
];

/** The problems in the order of the table, those of the whole file first; confirmed ones are left out. */
export const issuesOf = memoizeByObject((document: EditorDocument): readonly TableIssue[] => {
  const {problems, rows} = derive(document);
  const columns = cellColumns(rows);
  const fromImport = problems
    .filter((problem) => problemLevel(problem) !== 'info' && !hiddenCodes.includes(problem.code))
    .map((problem) => importIssue(problem, columns.get(problem) ?? null));
  const failedLines = new Set(fromImport.flatMap(({kind, line}) => (kind === 'warning' ? [] : [line])));
  // A row that lacks its period looks like a repetition.
  const isEcho = ({code, line}: TableIssue): boolean => code === 'repeated-row' && failedLines.has(line);
  const issues = groupRepeated([
    ...fromImport.filter((issue) => !isEcho(issue)),
    ...checkFigures(document.edits).map(checkIssue),
  ]);
  return issues
    .filter(({kind, key}) => kind !== 'warning' || !document.confirmed.has(key))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
});

/** Number of issues by kind. */
export function countIssues(issues: readonly TableIssue[]): Readonly<Record<IssueKind, number>> {
  const count = (kind: IssueKind): number => issues.filter((issue) => issue.kind === kind).length;
  return {question: count('question'), error: count('error'), warning: count('warning')};
}

function cellColumns(rows: readonly RowWithProblems[]): ReadonlyMap<ImportProblem, number | null> {
  return new Map(
    rows.flatMap(({problems}) => problems.map(({problem, column}) => [problem, column] as const)),
  );
}

function importIssue(problem: ImportProblem, column: number | null): TableIssue {
  const {
    code,
    row: line,
    column: header,
    found,
    stopsReport = false,
    conflict = null,
    place = null,
  } = ownOptions(problem);
  return {
    kind: issueKind(problem),
    code,
    line,
    column,
    header,
    found: place?.text ?? found,
    count: 1,
    otherLines: conflict?.map((figure) => figure.line) ?? [],
    conflict,
    place,
    values: {before: '', times: ''},
    stopsReport,
    key: JSON.stringify([code, line, header, found]),
  };
}

function issueKind(problem: ImportProblem): IssueKind {
  const {code, found} = problem;
  const isWord = code === 'unreadable-figure' && !/\d/.test(found ?? '');
  if (isWord || questionCodes.includes(code)) return 'question';
  return problemLevel(problem) === 'error' ? 'error' : 'warning';
}

function checkIssue({code, line, column, header, text, before, times}: FigureCheck): TableIssue {
  return {
    kind: 'warning',
    code,
    line,
    column,
    header,
    found: text,
    count: 1,
    otherLines: before ? [before.line] : [],
    conflict: null,
    place: null,
    values: {before: before?.text ?? '', times: String(times)},
    stopsReport: false,
    key: JSON.stringify([code, line, header, text]),
  };
}

/** One issue for cells with the same text in the same column: one answer serves all. */
function groupRepeated(issues: readonly TableIssue[]): readonly TableIssue[] {
  const groups = new Map<string, TableIssue>();
  for (const issue of issues) {
    const isShared = issue.code === 'unreadable-figure' || issue.code === 'unknown-unit';
    const key = isShared ? JSON.stringify([issue.code, issue.header, issue.found]) : issue.key;
    const first = groups.get(key);
    groups.set(key, first ? {...first, count: first.count + 1} : issue);
  }
  return [...groups.values()];
}
