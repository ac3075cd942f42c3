import {html, nothing, type TemplateResult} from 'lit';
import {problemAdvice} from '../../text/sentence/problem.ts';
import type {ImportProblem} from '../../model/report/problem.ts';
import type {ProblemLevel} from '../../model/report/problem-level.ts';
import type {RowWithProblems} from '../../formats/problem-cells.ts';
import type {Locale} from '../../text/i18n/locale.ts';

/** The part of a table that is shown, and where the reader is in it. */
export interface EditorGrid {
  readonly rows: readonly RowWithProblems[];
  readonly width: number;
  /** Rows of the whole file. */
  readonly count: number;
  readonly active: {readonly line: number; readonly column: number};
  readonly editing: string | null;
}

export interface GridActions {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly startEdit: (line: number, column: number) => void;
  readonly onCellClick: (line: number, column: number) => void;
  readonly onCellBlur: (text: string) => void;
  readonly onCellKeydown: (event: KeyboardEvent) => void;
}

/** The cells of a file as a grid with one tab stop, what is odd about a row right below it. */
export function editorGrid(grid: EditorGrid, language: Locale, actions: GridActions): TemplateResult {
  const letters = Array.from({length: grid.width}, (_, at) => columnLetter(at));
  return html`<div class="scroll">
    <table
      role="grid"
      aria-labelledby="table"
      aria-describedby="keys"
      aria-rowcount=${grid.count}
      aria-colcount=${grid.width}
      @keydown=${actions.onKeydown}
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
  {row, as, spansAllColumns, problems: found}: RowWithProblems,
  grid: EditorGrid,
  language: Locale,
  actions: GridActions,
): TemplateResult {
  const odd = found.filter(({level}) => level !== 'info');
  const cell = (column: number): TemplateResult => {
    const {active, editing} = grid;
    const isActive = active.line === row.line && (spansAllColumns || active.column === column);
    const text = row.cells[column]?.text ?? '';
    const isOdd = odd.some((one) => one.column === column);
    return html`<td
      role="gridcell"
      colspan=${spansAllColumns ? grid.width : nothing}
      tabindex=${isActive ? 0 : -1}
      data-line=${row.line}
      data-column=${column}
      aria-invalid=${isOdd ? 'true' : nothing}
      aria-describedby=${isOdd ? `problems-${row.line}` : nothing}
      @click=${() => actions.onCellClick(row.line, column)}
      @dblclick=${() => actions.startEdit(row.line, column)}
    >
      ${isActive && editing !== null ? cellInput(editing, {line: row.line, column}, language, actions) : text}
    </td>`;
  };
  return html`<tr data-as=${as} data-level=${worstLevel(found.map(({level}) => level)) ?? nothing}>
    <th scope="row">${row.line}</th>
    ${Array.from({length: spansAllColumns ? 1 : grid.width}, (_, column) => cell(column))}
  </tr>`;
}

function cellInput(
  text: string,
  {line, column}: EditorGrid['active'],
  {t}: Locale,
  actions: GridActions,
): TemplateResult {
  return html`<textarea
    rows="1"
    aria-label=${t('editor.cell', {row: line, column: columnLetter(column)})}
    .value=${text}
    @keydown=${actions.onCellKeydown}
    @blur=${({currentTarget}: Event) => actions.onCellBlur((currentTarget as HTMLTextAreaElement).value)}
  ></textarea>`;
}

function problems(
  {row, problems: found}: RowWithProblems,
  width: number,
  language: Locale,
): TemplateResult | typeof nothing {
  const odd = found.filter(({level}) => level !== 'info');
  if (odd.length === 0) return nothing;
  return html`<tr class="row-problems">
    <td role="gridcell" colspan=${width + 1}>
      <ul id="problems-${row.line}">
        ${odd.map(({problem, level}) => html`<li>${problemItem(problem, level, language)}</li>`)}
      </ul>
    </td>
  </tr>`;
}

/** How grave it is, what it is and how to mend it. */
export function problemItem(problem: ImportProblem, level: ProblemLevel, language: Locale): TemplateResult {
  const {t} = language;
  const {text, fix} = problemAdvice(problem, language);
  const where = problem.column ? `${problem.column} · ` : '';
  return html`<strong data-level=${level}>${t(`editor-level.${level}`)}</strong> ${where}${text}
    <span class="fix">${fix}</span>`;
}

function worstLevel(levels: readonly ProblemLevel[]): ProblemLevel | null {
  return (['error', 'warning'] as const).find((level) => levels.includes(level)) ?? null;
}

/** A, B … Z, AA: as spreadsheets name their columns. */
function columnLetter(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}
