import {html, nothing, type TemplateResult} from 'lit';
import {problemWords} from '../../formats/problem/message.ts';
import type {ImportProblem} from '../../formats/base/import-problem.ts';
import type {Level} from '../../formats/problem/severity.ts';
import type {CheckedRow} from '../../formats/problem/problem-cells.ts';
import type {Language} from '../../text/i18n/locale.ts';

/** The part of a table that is shown, and where the reader is in it. */
export interface EditorGrid {
  readonly rows: readonly CheckedRow[];
  readonly width: number;
  /** Rows of the whole file. */
  readonly count: number;
  readonly active: {readonly line: number; readonly column: number};
  readonly editing: string | null;
}

export interface GridActions {
  readonly press: (event: KeyboardEvent) => void;
  readonly edit: (line: number, column: number) => void;
  readonly choose: (line: number, column: number) => void;
  readonly mend: (text: string) => void;
  readonly typed: (event: KeyboardEvent) => void;
}

/** The cells of a file as a grid with one tab stop, what is odd about a row right below it. */
export function editorGrid(grid: EditorGrid, language: Language, actions: GridActions): TemplateResult {
  const letters = Array.from({length: grid.width}, (_, at) => letter(at));
  return html`<div class="scroll">
    <table
      role="grid"
      aria-labelledby="table"
      aria-describedby="keys"
      aria-rowcount=${grid.count}
      aria-colcount=${grid.width}
      @keydown=${actions.press}
    >
      <thead>
        <tr>
          <td role="gridcell"></td>
          ${letters.map((one) => html`<th scope="col">${one}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${grid.rows.map((row) => [cells(row, grid, language, actions), problems(row, grid.width, language)])}
      </tbody>
    </table>
  </div>`;
}

function cells(
  {row, as, isWide, problems: found}: CheckedRow,
  grid: EditorGrid,
  language: Language,
  actions: GridActions,
): TemplateResult {
  const odd = found.filter(({level}) => level !== 'info');
  const cell = (column: number): TemplateResult => {
    const {active, editing} = grid;
    const isActive = active.line === row.line && (isWide || active.column === column);
    const text = row.cells[column]?.text ?? '';
    const isOdd = odd.some((one) => one.column === column);
    return html`<td
      role="gridcell"
      colspan=${isWide ? grid.width : nothing}
      tabindex=${isActive ? 0 : -1}
      data-line=${row.line}
      data-column=${column}
      aria-invalid=${isOdd ? 'true' : nothing}
      aria-describedby=${isOdd ? `problems-${row.line}` : nothing}
      @click=${() => actions.choose(row.line, column)}
      @dblclick=${() => actions.edit(row.line, column)}
    >
      ${isActive && editing !== null ? field(editing, {line: row.line, column}, language, actions) : text}
    </td>`;
  };
  return html`<tr data-as=${as} data-level=${worst(found.map(({level}) => level)) ?? nothing}>
    <th scope="row">${row.line}</th>
    ${Array.from({length: isWide ? 1 : grid.width}, (_, column) => cell(column))}
  </tr>`;
}

function field(
  text: string,
  {line, column}: EditorGrid['active'],
  {t}: Language,
  actions: GridActions,
): TemplateResult {
  return html`<textarea
    rows="1"
    aria-label=${t('editor-cell', {row: line, column: letter(column)})}
    .value=${text}
    @keydown=${actions.typed}
    @blur=${({currentTarget}: Event) => actions.mend((currentTarget as HTMLTextAreaElement).value)}
  ></textarea>`;
}

function problems(
  {row, problems: found}: CheckedRow,
  width: number,
  language: Language,
): TemplateResult | typeof nothing {
  const odd = found.filter(({level}) => level !== 'info');
  if (odd.length === 0) return nothing;
  return html`<tr class="odd">
    <td role="gridcell" colspan=${width + 1}>
      <ul id="problems-${row.line}">
        ${odd.map(({problem, level}) => html`<li>${problemText(problem, level, language)}</li>`)}
      </ul>
    </td>
  </tr>`;
}

/** How grave it is, what it is and how to mend it. */
export function problemText(problem: ImportProblem, level: Level, {t, tag}: Language): TemplateResult {
  const {said, mend} = problemWords(problem, tag);
  const where = problem.column ? `${problem.column} · ` : '';
  return html`<strong data-level=${level}>${t(`editor-${level}`)}</strong> ${where}${said}
    <span class="mend">${mend}</span>`;
}

function worst(levels: readonly Level[]): Level | null {
  return (['error', 'warning'] as const).find((level) => levels.includes(level)) ?? null;
}

/** A, B … Z, AA: as spreadsheets name their columns. */
function letter(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}
