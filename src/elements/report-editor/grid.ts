import {html, nothing, type TemplateResult} from 'lit';
import type {ProblemLevel} from '../../model/report/problem-level.ts';
import type {RowWithProblems} from '../../formats/problem-cells.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {needsAction, type CellPosition} from './grid-view.ts';
import {problemItem} from './problems.ts';

/** Rows of the current page, with the active cell. */
export interface EditorGrid {
  readonly rows: readonly RowWithProblems[];
  /** Number of columns. */
  readonly width: number;
  /** Number of rows of the file. */
  readonly rowCount: number;
  readonly active: CellPosition;
  /** Text of the cell that is being edited; null when no cell is. */
  readonly editing: string | null;
}

export interface GridActions {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly startEdit: (line: number, column: number) => void;
  readonly onCellClick: (line: number, column: number) => void;
  readonly onCellBlur: (text: string) => void;
  readonly onCellKeydown: (event: KeyboardEvent) => void;
}

interface GridContext {
  readonly grid: EditorGrid;
  readonly locale: Locale;
  readonly actions: GridActions;
}

/** Cells of a file as a grid with one tab stop; the problems of a row are in a row below it. */
export function editorGrid(grid: EditorGrid, locale: Locale, actions: GridActions): TemplateResult {
  const letters = Array.from({length: grid.width}, (_, column) => columnLetter(column));
  const context = {grid, locale, actions};
  return html`<div class="scroll">
    <table
      role="grid"
      aria-labelledby="table"
      aria-describedby="keys"
      aria-rowcount=${grid.rowCount}
      aria-colcount=${grid.width}
      @keydown=${actions.onKeydown}
    >
      <thead>
        <tr>
          <td role="gridcell"></td>
          ${letters.map((letter) => html`<th scope="col">${letter}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${grid.rows.map((row) => [gridRow(row, context), problemRow(row, context)])}
      </tbody>
    </table>
  </div>`;
}

function gridRow(entry: RowWithProblems, context: GridContext): TemplateResult {
  const {row, as, spansAllColumns, problems} = entry;
  const columnCount = spansAllColumns ? 1 : context.grid.width;
  return html`<tr data-as=${as} data-level=${worstLevel(problems.map(({level}) => level)) ?? nothing}>
    <th scope="row">${row.line}</th>
    ${Array.from({length: columnCount}, (_, column) => gridCell(entry, column, context))}
  </tr>`;
}

function gridCell(
  {row, spansAllColumns, problems}: RowWithProblems,
  column: number,
  {grid, locale, actions}: GridContext,
): TemplateResult {
  const {active, editing} = grid;
  const {line} = row;
  const isActive = active.line === line && (spansAllColumns || active.column === column);
  const isInvalid = problems.some((problem) => needsAction(problem) && problem.column === column);
  return html`<td
    role="gridcell"
    colspan=${spansAllColumns ? grid.width : nothing}
    tabindex=${isActive ? 0 : -1}
    data-line=${line}
    data-column=${column}
    aria-invalid=${isInvalid ? 'true' : nothing}
    aria-describedby=${isInvalid ? `problems-${line}` : nothing}
    @click=${() => actions.onCellClick(line, column)}
    @dblclick=${() => actions.startEdit(line, column)}
  >
    ${isActive && editing !== null ? cellInput(editing, {line, column}, locale, actions) : (row.cells[column]?.text ?? '')}
  </td>`;
}

function cellInput(
  text: string,
  {line, column}: CellPosition,
  {t}: Locale,
  {onCellKeydown, onCellBlur}: GridActions,
): TemplateResult {
  return html`<textarea
    rows="1"
    aria-label=${t('editor.cell', {row: line, column: columnLetter(column)})}
    .value=${text}
    @keydown=${onCellKeydown}
    @blur=${({currentTarget}: Event) => onCellBlur((currentTarget as HTMLTextAreaElement).value)}
  ></textarea>`;
}

function problemRow(
  {row, problems}: RowWithProblems,
  {grid, locale}: GridContext,
): TemplateResult | typeof nothing {
  const listed = problems.filter(needsAction);
  if (listed.length === 0) return nothing;
  return html`<tr class="row-problems">
    <td role="gridcell" colspan=${grid.width + 1}>
      <ul id="problems-${row.line}">
        ${listed.map(({problem, level}) => html`<li>${problemItem(problem, level, locale)}</li>`)}
      </ul>
    </td>
  </tr>`;
}

function worstLevel(levels: readonly ProblemLevel[]): ProblemLevel | null {
  return (['error', 'warning'] as const).find((level) => levels.includes(level)) ?? null;
}

/** Name of a zero-based column as in a spreadsheet: A, B … Z, AA. */
function columnLetter(column: number): string {
  const prefix = Math.floor(column / 26);
  return (prefix > 0 ? columnLetter(prefix - 1) : '') + String.fromCharCode(65 + (column % 26));
}
