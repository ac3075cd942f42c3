import type {SourceColumn} from '../../../formats/table/source-column.ts';
import type {RowWithProblems} from '../../../formats/problem-cells.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import type {ImportProblem} from '../../../model/report/problem.ts';
import {readReport} from '../../../model/report/read/report.ts';
import type {Report} from '../../../model/report/report.ts';
import {schemaUrl, serializeReport} from '../../../model/report/serialize.ts';
import {applyAnswers} from './apply-answers.ts';
import {createDocument, noFacts, type EditorDocument} from './document.ts';
import {importEdits} from './import-edits.ts';
import {isRecord, parseJson, type DocumentRecord} from './json.ts';
import {mergeReport} from './merge-report.ts';
import {partialNote} from './partial-note.ts';
import {ownOptions} from '../../../model/own.ts';

/** What follows from a document. */
export interface Derived {
  /** Null when there is nothing to show. */
  readonly report: Report | null;
  /** The text of the file with the report; null without a report. */
  readonly json: string | null;
  readonly problems: readonly ImportProblem[];
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly RowWithProblems[];
  /** Number of columns of the grid: those of the longest row, at least 1. */
  readonly width: number;
  /** Number of rows with figures that are published. */
  readonly recordCount: number;
  /** Number of other rows that are published and not blank: headers, headings, totals, notes. */
  readonly otherCount: number;
}

/** The report and the problems of a document. */
export const derive = memoizeByObject((document: EditorDocument): Derived => {
  const {problems, columns = [], rows} = ownOptions(importEdits(document.edits));
  const published = rows.filter(({row}) => !document.edits.skipped.has(row.line));
  return {
    ...reportOf(document),
    problems,
    columns,
    rows,
    width: rows.reduce((width, {row}) => Math.max(width, row.cells.length), 1),
    recordCount: published.filter(({as}) => as === 'record').length,
    otherCount: published.filter(({as}) => as !== 'record' && as !== 'blank').length,
  };
});

/** The rows by their line. */
export const rowsByLine = memoizeByObject(
  ({rows}: Derived): ReadonlyMap<number, RowWithProblems> =>
    new Map(rows.map((entry) => [entry.row.line, entry])),
);

function reportOf(document: EditorDocument): Pick<Derived, 'report' | 'json'> {
  const {original, edits} = document;
  const {report: imported} = importEdits(edits);
  if (original !== null) {
    const content = mergedContent(document, original);
    if (!content) return {report: null, json: null};
    const answered = withAnswers(content, document);
    return {report: readReport(answered).report, json: isOriginal(document) ? original : jsonText(answered)};
  }
  if (!imported) return {report: null, json: null};
  const content = serializeReport(imported);
  if (!hasAnswers(document)) return {report: imported, json: jsonText({$schema: schemaUrl, ...content})};
  const answered = withAnswers(content, document);
  return {report: readReport(answered).report, json: jsonText({$schema: schemaUrl, ...answered})};
}

function withAnswers(content: DocumentRecord, document: EditorDocument): DocumentRecord {
  return withPartialNote(applyAnswers(content, document), document);
}

/** The report with a note about the figures that it lacks, when it is published without them. */
function withPartialNote(report: DocumentRecord, {isPartial, edits}: EditorDocument): DocumentRecord {
  const lost = importEdits(edits).problems.filter((problem) => ownOptions(problem).stopsReport);
  if (!isPartial || !lost.length) return report;
  const notes: unknown = report['notes'];
  return {...report, notes: [...(Array.isArray(notes) ? (notes as unknown[]) : []), partialNote(lost)]};
}

function jsonText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** True when anything was answered that the table does not have. */
function hasAnswers({facts, lines, names, isPartial}: EditorDocument): boolean {
  return facts !== noFacts || lines.size > 0 || names.size > 0 || isPartial;
}

/** True when nothing that the report contains was changed since the file was opened. */
function isOriginal(document: EditorDocument): boolean {
  const {table, skipped, rowKinds, columns, layout, missing, decimalSeparator, unit, placeAnswers} =
    document.edits;
  const isSameTable = table === document.source && !skipped.size && !rowKinds.size && !columns.size;
  const isSameReading =
    layout === null && decimalSeparator === null && !missing.length && !unit && !placeAnswers.size;
  return isSameTable && isSameReading && !hasAnswers(document);
}

/** The opened document with the edited cells; null when it is not an object. */
function mergedContent(document: EditorDocument, original: string): DocumentRecord | null {
  const content = parseJson(original);
  if (!isRecord(content)) return null;
  const before = importEdits(unedited(document).edits).report;
  const after = importEdits(document.edits).report;
  if (!before || !after || before === after) return content;
  return mergeReport(content, serializeReport(before), serializeReport(after));
}

const uneditedBySource = new WeakMap<object, EditorDocument>();

/** The same object for the same source, so that it is imported once. */
function unedited({source}: EditorDocument): EditorDocument {
  const cached = uneditedBySource.get(source) ?? createDocument(source);
  uneditedBySource.set(source, cached);
  return cached;
}
