import {html, nothing, type TemplateResult} from 'lit';
import type {ImportProblem} from '../../model/report/problem.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {heading} from '../shared/heading.ts';
import type {PageInfo} from './grid-view.ts';
import {editorGrid, type EditorGrid, type GridActions} from './grid.ts';
import {fileProblems, infoProblems} from './problems.ts';
import {toolbar, type ToolbarActions, type ToolbarModel} from './toolbar.ts';

export interface TableSectionModel extends ToolbarModel {
  /** Level of the section's heading. */
  readonly level: number;
  /** Null for a file without rows. */
  readonly grid: EditorGrid | null;
  readonly page: PageInfo;
  readonly problems: readonly ImportProblem[];
}

export interface TableSectionActions extends GridActions, ToolbarActions {
  readonly goToPage: (index: number) => void;
}

/** Toolbar, problems of the file, and the grid with its pages. */
export function tableSection(
  model: TableSectionModel,
  locale: Locale,
  actions: TableSectionActions,
): TemplateResult {
  const {level, grid, page, problems} = model;
  const {t} = locale;
  return html`<section part="table">
    ${heading(level, t('editor.table'), 'table')} ${toolbar(model, locale, actions)}
    ${fileProblems(problems, locale)}
    ${
      grid
        ? html`<p class="small muted" id="keys">${t('editor.keyboard-help')}</p>
            ${editorGrid(grid, locale, actions)} ${pages(page, locale, actions)}`
        : nothing
    }
    ${infoProblems(problems, locale)}
  </section>`;
}

function pages(
  {index, rowCount, size}: PageInfo,
  {t}: Locale,
  {goToPage}: TableSectionActions,
): TemplateResult | typeof nothing {
  if (rowCount <= size) return nothing;
  const last = Math.ceil(rowCount / size) - 1;
  const shown = {from: index * size + 1, to: Math.min(rowCount, (index + 1) * size), count: rowCount};
  return html`<p class="pages">
    <button type="button" ?disabled=${index === 0} @click=${() => goToPage(index - 1)}>
      ${t('editor.previous-page')}
    </button>
    <span>${t('editor.rows-shown', shown)}</span>
    <button type="button" ?disabled=${index === last} @click=${() => goToPage(index + 1)}>
      ${t('editor.next-page')}
    </button>
  </p>`;
}
