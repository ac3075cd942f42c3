import {html, nothing, type TemplateResult} from 'lit';
import type {EditorContext} from '../context.ts';
import {pageButtons} from '../frame/page-buttons.ts';
import {stepHeading} from '../frame/step-heading.ts';
import {rowsPerPage} from './grid-state.ts';
import {tableGrid} from './grid.ts';
import {layoutSentence} from './layout.ts';
import {issueMessage} from './message.ts';
import {problemList} from './problem-list.ts';
import {reviewTools} from './tools.ts';

/** The second step: the layout in a sentence, the problems by kind, and the grid. */
export function reviewStep(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {t} = locale;
  const fileIssues = state.issues.filter(({line}) => line === null);
  return html`${stepHeading(context, nothing)} ${layoutSentence(context)} ${reviewTools(context)}
    ${fileIssues.map((issue) => issueMessage(issue, context))} ${narrowTabs(context)}
    <div class="review-body" data-view=${state.screen.narrowView}>
      ${problemList(context)}
      <div class="table-view" part="table">
        ${tableGrid(context)} ${rowPages(context)}
        <p class="small muted" id="grid-help">${t('editor.keyboard-help')}</p>
      </div>
    </div>`;
}

/** Problems or table: only narrow editors show one of them at a time. */
function narrowTabs({state, locale: {t}}: EditorContext): TemplateResult {
  const {narrowView} = state.screen;
  const view = (name: typeof narrowView, label: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${narrowView === name ? 'true' : 'false'}
      @click=${() => state.show({narrowView: name})}
    >
      ${label}
    </button>`;
  return html`<div class="segments narrow-only" role="group" aria-label=${t('editor.view')}>
    ${view('problems', t('editor.problems-tab', {count: state.issues.length}))}
    ${view('table', t('editor.table'))}
  </div>`;
}

function rowPages({state, commands, locale}: EditorContext): TemplateResult | typeof nothing {
  const {rowCount, recordCount, pageIndex} = state.grid;
  const list = {count: rowCount, perPage: rowsPerPage, index: pageIndex, records: recordCount};
  return pageButtons(list, 'editor.rows-shown', (index) => commands.review.goToPage(index), locale);
}
