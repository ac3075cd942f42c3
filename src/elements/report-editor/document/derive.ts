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
import {isRecord, type DocumentRecord} from './json.ts';
import {mergeReport} from './merge-report.ts';
import {partialNote} from './partial-note.ts';

/** What follows from a document. */
export interface Derived {
  /** Null when there is nothing to show. */
  readonly report: Report | null;
  /** The text of the file with the report; null without a report. */
  readonly json: string | null;
  readonly problems: readonly ImportProblem[];
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly RowWithProblems[];
}

/** The report and the problems of a document. */
export const derive = memoizeByObject((document: EditorDocument): Derived => {
  const {problems, columns = [], rows} = importEdits(document.edits);
  const {report, json} = reportOf(document);
  return {report, json, problems, columns, rows};
});

function reportOf(document: EditorDocument): {readonly report: Report | null; readonly json: string | null} {
  const {original, edits, facts, lines, isPartial} = document;
  const {report: imported} = importEdits(edits);
  if (original !== null) {
    const content = mergedContent(document, original);
    const changed = content && withPartialNote(applyAnswers(content, document), document);
    const isUnchanged = content !== null && isOriginal(document);
    const json = isUnchanged ? original : changed && jsonText(changed);
    return {report: changed && readReport(changed).report, json};
  }
  if (!imported) return {report: null, json: null};
  const content = serializeReport(imported);
  const isAnswered = facts !== noFacts || lines.size > 0 || isPartial;
  const answered = isAnswered ? withPartialNote(applyAnswers(content, document), document) : content;
  const report = isAnswered ? readReport(answered).report : imported;
  return {report, json: jsonText({$schema: schemaUrl, ...answered})};
}

/** The report with a note about the figures that it lacks, when it is published without them. */
function withPartialNote(report: DocumentRecord, {isPartial, edits}: EditorDocument): DocumentRecord {
  const lost = importEdits(edits).problems.filter(({stopsReport}) => stopsReport);
  if (!isPartial || !lost.length) return report;
  const notes: unknown = report['notes'];
  return {...report, notes: [...(Array.isArray(notes) ? (notes as unknown[]) : []), partialNote(lost)]};
}

function jsonText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** True when nothing that the report contains was changed since the file was opened. */
function isOriginal({edits, source, facts, lines, isPartial}: EditorDocument): boolean {
  const isSameTable = edits.table === source && !edits.skipped.size && !edits.columns.size;
  return (
    isSameTable && !edits.missing.length && !edits.unit && facts === noFacts && !lines.size && !isPartial
  );
}

/** The opened document with the edited cells; null when it is no object. */
function mergedContent(document: EditorDocument, original: string): DocumentRecord | null {
  const content: unknown = JSON.parse(original.replace(/^\uFEFF/, ''));
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
