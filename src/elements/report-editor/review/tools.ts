import {html, nothing, type TemplateResult} from 'lit';
import type {EditorContext} from '../context.ts';
import {countIssues, issueKinds, type IssueKind} from '../document/issue.ts';
import {icon, issueIcon} from '../frame/icons.ts';
import {kindCount} from './issue-words.ts';

/** Counts as filters, previous and next problem, undo and redo. */
export function reviewTools(context: EditorContext): TemplateResult {
  return html`<div class="tools">
    ${filters(context)} ${issueButtons(context)} ${historyButtons(context)}
  </div>`;
}

function filters({state, commands, locale: {t}}: EditorContext): TemplateResult {
  const counts = countIssues(state.issues);
  const filter = (kind: IssueKind | null, content: unknown): TemplateResult =>
    html`<button
      type="button"
      class="chip"
      aria-pressed=${state.grid.filter === kind ? 'true' : 'false'}
      @click=${() => commands.review.setFilter(kind)}
    >
      ${content}
    </button>`;
  const kinds = issueKinds.filter((kind) => counts[kind] > 0);
  return html`<div class="filters" role="group" aria-label=${t('editor.filter')}>
    ${filter(null, t('editor.all-problems', {count: state.issues.length}))}
    ${kinds.map((kind) => filter(kind, html`${issueIcon(kind)} ${kindCount(kind, counts[kind], t)}`))}
  </div>`;
}

function issueButtons({state, commands, locale: {t}}: EditorContext): TemplateResult {
  const {issues, screen} = state;
  const isEmpty = issues.length === 0 ? 'true' : nothing;
  return html`<div class="issue-buttons">
    <button type="button" class="tool" aria-disabled=${isEmpty} @click=${() => commands.step.nextOpen(-1)}>
      ${icon('chevron-previous')} ${t('editor.previous')}
    </button>
    <span class="issue-place small"
      >${issues.length > 0 && screen.issueIndex >= 0 ? t('editor.problem-of', {number: screen.issueIndex + 1, count: issues.length}) : nothing}</span
    >
    <button type="button" class="tool" aria-disabled=${isEmpty} @click=${() => commands.step.nextOpen(1)}>
      ${t('editor.next')} ${icon('chevron-next')}
    </button>
  </div>`;
}

/** Undo and redo, which work over all steps. */
export function historyButtons({state, commands, locale: {t}}: EditorContext): TemplateResult {
  const {canUndo, canRedo} = state.history;
  const historyButton = (action: 'undo' | 'redo', key: string, isPossible: boolean): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      aria-keyshortcuts="Control+${key}"
      aria-disabled=${isPossible ? nothing : 'true'}
      @click=${() => commands.step[action]()}
    >
      ${icon(action)} ${t(`editor.${action}`)}
    </button>`;
  return html`<div class="history-buttons">
    ${historyButton('undo', 'Z', canUndo)} ${historyButton('redo', 'Y', canRedo)}
  </div>`;
}
