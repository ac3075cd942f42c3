import {foldText} from '../../../text/search.ts';
import {parsePlaceAnswer, type PlaceAnswer} from '../../../formats/place/place-answer.ts';
import {plainRole, type RoleText} from '../../../formats/table/column-role.ts';
import type {EditorDocument} from './document.ts';
import {withEdits} from './document.ts';
import type {TableIssue} from './issue.ts';

/** An answer to a problem. `edit`, `role` and `paste` lead to the place where it is given. */
export type WayOut =
  | {readonly act: 'edit' | 'role' | 'confirm' | 'skip' | 'paste' | 'missing' | 'point' | 'comma' | 'forget'}
  | {readonly act: 'dimension' | 'ignore' | 'unit' | 'forget-layout' | 'columns'}
  | {readonly act: 'whole' | 'own-place'}
  | {readonly act: 'place'; readonly value: string}
  | {readonly act: 'keep'; readonly line: number; readonly value: string};

const columnWays: readonly WayOut[] = [{act: 'role'}, {act: 'ignore'}];
const cellWays: readonly WayOut[] = [{act: 'edit'}, {act: 'skip'}];

/** The ways out of a problem, one button each. */
export function waysOut(issue: TableIssue): readonly WayOut[] {
  const {code, kind, line} = issue;
  switch (code) {
    case 'unknown-column':
    case 'several-columns':
      return columnWays;
    case 'dimension-taken':
      return [{act: 'dimension'}, ...columnWays];
    case 'absent-column':
    case 'absent-row':
    case 'unclear-row':
      return [{act: 'forget'}];
    case 'unknown-place':
      return placeWays(issue);
    case 'place-contradicts':
    case 'blank-place':
      return [{act: 'edit'}, {act: 'ignore'}];
    case 'layout-differs':
      return [{act: 'forget-layout'}, {act: 'columns'}];
    case 'no-table':
    case 'other-sheet':
      return [{act: 'paste'}];
    case 'ambiguous-figure':
    case 'mixed-decimals':
      return [{act: 'point'}, {act: 'comma'}, {act: 'edit'}];
    case 'scale-in-text':
      return [{act: 'unit'}, {act: 'skip'}];
    case 'unreadable-figure':
      return [{act: 'missing'}, ...cellWays];
    case 'conflicting-figures':
      return keepWays(issue);
    default:
      if (kind === 'warning') return line === null ? [{act: 'confirm'}] : [{act: 'edit'}, {act: 'confirm'}];
      return line === null ? [] : cellWays;
  }
}

/** "Es Cusco", "Es todo el país", "Es otro lugar": the answer counts for every cell with the text. */
function placeWays({place}: TableIssue): readonly WayOut[] {
  const nearest = place?.nearest.map((value) => ({act: 'place', value}) as const) ?? [];
  return [...nearest, {act: 'whole'}, {act: 'own-place'}, {act: 'edit'}];
}

/** "Queda 31.4", "Queda 34.1": the row of the other figure is not published. */
function keepWays({conflict}: TableIssue): readonly WayOut[] {
  if (!conflict) return cellWays;
  const [first, second] = conflict;
  return [
    {act: 'keep', line: second.line, value: first.text},
    {act: 'keep', line: first.line, value: second.text},
    {act: 'edit'},
  ];
}

/** The document after an answer; null when the answer is given elsewhere. */
export function applyWay(document: EditorDocument, issue: TableIssue, way: WayOut): EditorDocument | null {
  const {edits} = document;
  const {line, header, found} = issue;
  switch (way.act) {
    case 'confirm':
      return {...document, confirmed: new Set([...document.confirmed, issue.key])};
    case 'keep':
      return withEdits(document, {skipped: new Set([...edits.skipped, way.line])});
    case 'skip':
      return line === null ? null : withEdits(document, {skipped: new Set([...edits.skipped, line])});
    case 'missing':
      return withEdits(document, {missing: [...edits.missing, {column: header, codes: [found ?? '']}]});
    case 'point':
      return withEdits(document, {decimalSeparator: '.'});
    case 'comma':
      return withEdits(document, {decimalSeparator: ','});
    case 'place':
      return withPlaceAnswer(document, issue, parsePlaceAnswer(way.value));
    case 'whole':
      return withPlaceAnswer(document, issue, 'total');
    case 'own-place':
      return withPlaceAnswer(document, issue, 'own');
    case 'dimension':
      return withColumnRole(document, header, plainRole('dimension'));
    case 'ignore':
      return withColumnRole(document, header, plainRole('ignore'));
    case 'forget-layout':
      return withEdits(document, {layout: null});
    case 'forget':
      return issue.code === 'absent-column'
        ? withColumnRole(document, header, null)
        : withoutRowName(document, found ?? '');
    default:
      return null;
  }
}

function withPlaceAnswer(
  document: EditorDocument,
  {place}: TableIssue,
  answer: PlaceAnswer | null,
): EditorDocument | null {
  if (!place || answer === null) return null;
  return withEdits(document, {placeAnswers: new Map([...document.edits.placeAnswers, [place.text, answer]])});
}

/** The document without what a mapping states about a row; `found` is the start of its name, or of a row that has it. */
function withoutRowName(document: EditorDocument, found: string): EditorDocument {
  const row = foldText(found);
  const isNamed = (name: string): boolean => name.startsWith(row) || row.startsWith(name);
  const kept = [...document.edits.rowNames].filter(([name]) => !isNamed(foldText(name)));
  return withEdits(document, {rowNames: new Map(kept)});
}

/** The document with a role for a column; null takes it back. */
export function withColumnRole(
  document: EditorDocument,
  header: string | null,
  role: RoleText | null,
): EditorDocument | null {
  if (header === null) return null;
  const columns = new Map(document.edits.columns);
  if (role) columns.set(header, role);
  else columns.delete(header);
  return withEdits(document, {columns});
}
