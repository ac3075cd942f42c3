import {html, nothing, type TemplateResult} from 'lit';
import type {EditableTable} from '../../../formats/editable-table.ts';
import type {SourceColumn} from '../../../formats/table/source-column.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import type {EditorContext} from '../context.ts';
import {icon} from '../frame/icons.ts';
import type {TableIssue} from '../document/issue.ts';
import {gridRow, type RowContext} from './grid-row.ts';
import {handleGridKey} from './keyboard.ts';
import {roleMenu} from './menu/column-menu.ts';
import {columnRoleLabel} from './menu/role-words.ts';

/** The rows of the current page as a grid with one tab stop; each problem is in its row. */
export function tableGrid(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {t} = locale;
  const {derived, grid, issues} = state;
  const rowContext = createRowContext(context, issues);
  return html`<div class="grid-scroll">
    <div
      class="grid"
      role="grid"
      aria-label=${t('editor.table')}
      aria-describedby="grid-help"
      aria-multiselectable="true"
      aria-rowcount=${derived.rows.at(-1)?.row.line ?? 0}
      aria-colcount=${derived.width + 2}
      @keydown=${(event: KeyboardEvent) => handleGridKey(event, context)}
    >
      ${gridHead(context)}
      <div role="rowgroup">${grid.pageRows.map((entry) => gridRow(entry, rowContext))}</div>
    </div>
  </div>`;
}

const cellsByLine = memoizeByObject(
  ({rows}: EditableTable): RowContext['sourceCells'] => new Map(rows.map(({line, cells}) => [line, cells])),
);

/** What all rows share, computed once per drawing. */
function createRowContext(context: EditorContext, issues: readonly TableIssue[]): RowContext {
  const {state} = context;
  const byLine = new Map<number, TableIssue[]>();
  const references = new Map<number, number>();
  for (const issue of issues) {
    if (issue.line !== null) byLine.set(issue.line, [...(byLine.get(issue.line) ?? []), issue]);
    for (const line of issue.otherLines)
      if (issue.line !== null && line !== issue.line) references.set(line, issue.line);
  }
  const selection = state.grid.hasSelection ? state.grid.selection : null;
  return {
    context,
    byLine,
    references,
    selection: selection && {...selection, lines: new Set(selection.lines)},
    sourceCells: state.document ? cellsByLine(state.document.source) : new Map(),
  };
}

function gridHead(context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const {columns, width} = state.derived;
  return html`<div role="rowgroup" class="grid-head">
    <div role="row" class="line" aria-rowindex="1">
      <div role="columnheader" class="row-number small muted" aria-colindex="1">
        ${t('editor.row-column')}
      </div>
      ${Array.from({length: width}, (_, index) => headCell(columns[index], index, context))}
      <div role="columnheader" class="remedy" aria-colindex=${width + 2}>
        <span class="column-name">${t('editor.what-to-do')}</span>
        <button
          type="button"
          class="link"
          tabindex="-1"
          aria-pressed=${state.grid.isFolded ? 'true' : 'false'}
          @click=${() => commands.review.toggleFolded()}
        >
          ${t(state.grid.isFolded ? 'editor.unfold' : 'editor.fold')}
        </button>
      </div>
    </div>
  </div>`;
}

function headCell(column: SourceColumn | undefined, index: number, context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  if (!column)
    return html`<div role="gridcell" class=${`head-cell c${index}`} aria-colindex=${index + 2}></div>`;
  const {menu} = state.screen;
  const isOpen = menu !== null && 'column' in menu && menu.column === index;
  const isUnknown = column.role === 'unknown';
  const role = isUnknown ? t('editor.what-is-it') : roleText(column, t);
  const label = t(isUnknown ? 'editor.head-unknown' : 'editor.head', {column: column.header, role});
  return html`<div
    role="columnheader"
    class=${`head-cell c${index}`}
    aria-colindex=${index + 2}
    aria-label=${label}
    data-role=${column.role}
    ?data-open=${isOpen}
  >
    <span class="column-name"
      >${column.isBlankHeader ? t('editor.no-header', {column: column.header}) : column.header}</span
    >
    <button
      type="button"
      id="role-${index}"
      class="role-button"
      tabindex="-1"
      aria-haspopup="menu"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${label}
      @click=${() => (isOpen ? commands.menu.closeMenu() : commands.menu.openRoleMenu(index))}
    >
      <span>${role}</span> ${icon('chevron-down')}
    </button>
    ${isOpen ? roleMenu(column, index, context) : nothing}
  </div>`;
}

/** The role, with its period: "Resultado 2021". */
function roleText({role, period}: SourceColumn, t: EditorContext['locale']['t']): string {
  return [columnRoleLabel(role, t), role === 'ignore' ? null : period].filter(Boolean).join(' ');
}
