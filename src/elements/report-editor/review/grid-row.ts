import {html, nothing, type TemplateResult} from 'lit';
import type {SheetCell} from '../../../formats/base/cell.ts';
import type {RowWithProblems} from '../../../formats/problem-cells.ts';
import type {EditorContext} from '../context.ts';
import {issueKinds, type IssueKind, type TableIssue} from '../document/issue.ts';
import {issueIcon} from '../frame/icons.ts';
import {handleCellInputKey} from './keyboard.ts';
import {issueMessage} from './message.ts';
import {rowMenu} from './menu/row-menu.ts';

export interface RowContext {
  readonly context: EditorContext;
  readonly byLine: ReadonlyMap<number, readonly TableIssue[]>;
  /** Line of the message by line of another row that it names. */
  readonly references: ReadonlyMap<number, number>;
  readonly selection: {
    readonly lines: ReadonlySet<number>;
    readonly firstColumn: number;
    readonly lastColumn: number;
  } | null;
  /** The cells as they were read, by line. */
  readonly sourceCells: ReadonlyMap<number, readonly SheetCell[]>;
}

/** Roles whose cells name the row. */
const namingRoles: readonly string[] = ['code', 'indicator', 'place', 'group', 'dimension', 'id'];

export function gridRow(entry: RowWithProblems, rowContext: RowContext): TemplateResult {
  const {context, byLine, references} = rowContext;
  const {state, locale} = context;
  const {row, as, spansAllColumns} = entry;
  const {line} = row;
  const {width} = state.derived;
  const issues = byLine.get(line) ?? [];
  const kind = worstKind(issues);
  const count = spansAllColumns ? 1 : width;
  const reference = references.get(line);
  return html`<div
    role="row"
    class="line"
    aria-rowindex=${line}
    data-as=${as}
    ?data-skipped=${state.isSkipped(line)}
    data-kind=${kind ?? nothing}
  >
    ${numberCell(entry, kind, context)}
    ${Array.from({length: count}, (_, column) => gridCell(entry, column, issues, rowContext))}
    <div
      role="gridcell"
      class="remedy"
      aria-colindex=${width + 2}
      data-cell
      data-line=${line}
      data-column=${width}
      data-kind=${kind ?? (reference === undefined ? nothing : 'error')}
      tabindex=${isActive(line, width, context) ? 0 : -1}
      ?hidden=${!issues.length && reference === undefined}
    >
      ${issues.map((issue, index) =>
        issueMessage(issue, context, {
          rowName: rowName(entry, context),
          id: index === 0 ? `message-${line}` : null,
          isInGrid: true,
        }),
      )}
      ${
        !issues.length && reference !== undefined
          ? html`<p class="small">${locale.t('editor.see-row', {row: reference})}</p>`
          : nothing
      }
    </div>
  </div>`;
}

function numberCell(entry: RowWithProblems, kind: IssueKind | null, context: EditorContext): TemplateResult {
  const {row, as} = entry;
  const {state, commands, locale} = context;
  const {t} = locale;
  const {line} = row;
  const {menu} = state.screen;
  const isOpen = menu !== null && 'line' in menu && menu.line === line;
  const kindWords = t(state.isSkipped(line) ? 'editor-row.skipped' : `editor-row.${as}`);
  return html`<div role="rowheader" class="row-number" aria-colindex="1" ?data-open=${isOpen}>
    ${kind ? issueIcon(kind) : nothing}
    <button
      type="button"
      id="row-${line}"
      class="row-button"
      tabindex="-1"
      aria-haspopup="menu"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${t('editor.row-kind', {row: line, kind: kindWords})}
      @click=${() => (isOpen ? commands.menu.closeMenu() : commands.menu.openRowMenu(line))}
    >
      ${line}
    </button>
    ${isOpen ? rowMenu(entry, context) : nothing}
  </div>`;
}

function gridCell(
  entry: RowWithProblems,
  column: number,
  issues: readonly TableIssue[],
  {context, selection, sourceCells}: RowContext,
): TemplateResult {
  const {state, commands, locale} = context;
  const {row, as, spansAllColumns} = entry;
  const {line} = row;
  const issue = issues.find((candidate) => candidate.column === column);
  const isCellActive =
    isActive(line, column, context) ||
    (spansAllColumns && state.grid.active.line === line && state.grid.active.column < state.derived.width);
  const text = row.cells[column]?.text ?? '';
  const sourceText = sourceCells.get(line)?.[column]?.text ?? '';
  const role = state.derived.columns[column]?.role ?? 'unknown';
  // A heading without text names nothing.
  const isNamed = as === 'record' && text !== '' && namingRoles.includes(role) && column < 2;
  const isSelected =
    selection !== null &&
    selection.lines.has(line) &&
    column >= selection.firstColumn &&
    column <= selection.lastColumn;
  const isEditing = isCellActive && state.screen.editing !== null;
  return html`<div
    role=${isNamed ? 'rowheader' : 'gridcell'}
    class=${spansAllColumns ? 'cell spans' : `cell c${column}`}
    aria-colindex=${column + 2}
    aria-colspan=${spansAllColumns ? state.derived.width : nothing}
    tabindex=${isCellActive ? 0 : -1}
    data-cell
    data-line=${line}
    data-column=${column}
    ?data-spans=${spansAllColumns}
    data-kind=${issue?.kind ?? nothing}
    data-role=${role}
    ?data-changed=${text !== sourceText}
    title=${text === sourceText ? nothing : locale.t('editor.was', {text: sourceText})}
    aria-selected=${isSelected ? 'true' : nothing}
    aria-invalid=${issue && issue.kind !== 'warning' ? 'true' : nothing}
    aria-describedby=${issue ? `message-${line}` : nothing}
    @click=${() => (isEditing ? undefined : commands.review.select(line, column))}
    @dblclick=${() => commands.review.editActive()}
  >
    ${isEditing ? cellInput(state.screen.editing ?? '', entry, column, context) : html`<span class="cell-text">${text}</span>`}
  </div>`;
}

function cellInput(
  text: string,
  entry: RowWithProblems,
  column: number,
  context: EditorContext,
): TemplateResult {
  const {state, commands, locale} = context;
  const header = state.derived.columns[column]?.header ?? '';
  return html`<textarea
    class="cell-input"
    rows="1"
    aria-label=${locale.t('editor.cell', {row: entry.row.line, column: header})}
    .value=${text}
    @keydown=${(event: KeyboardEvent) => handleCellInputKey(event, context)}
    @blur=${({currentTarget}: Event) => {
      if (state.screen.editing !== null)
        commands.review.saveCell((currentTarget as HTMLTextAreaElement).value);
    }}
  ></textarea>`;
}

/** The texts that name a row: the first ones of its code, name or place. */
export function rowName({row, as}: RowWithProblems, {state}: EditorContext): string {
  if (as !== 'record') return '';
  const names = state.derived.columns.flatMap(({role}, index) => {
    const text = row.cells[index]?.text.trim() ?? '';
    return namingRoles.includes(role) && text ? [text] : [];
  });
  const [first = ''] = names;
  return first.length > 40 ? `${first.slice(0, 39)}…` : first;
}

function isActive(line: number, column: number, {state}: EditorContext): boolean {
  return state.grid.active.line === line && state.grid.active.column === column;
}

function worstKind(issues: readonly TableIssue[]): IssueKind | null {
  return issueKinds.find((kind) => issues.some((issue) => issue.kind === kind)) ?? null;
}
