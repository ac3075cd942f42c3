import {html, nothing, type TemplateResult} from 'lit';
import type {Translate} from '../../../text/i18n/messages/translation.ts';
import type {EditorContext} from '../context.ts';
import {allAssessments} from '../document/directions.ts';
import {directionCounts} from '../directions/direction-words.ts';
import {steps, type EditorState, type Step} from '../editor-state.ts';
import {countWords} from '../review/issue-words.ts';
import {openErrorCount} from '../publish/barrier.ts';
import {stepBarrier} from './commands.ts';
import {icon} from './icons.ts';

/** The four steps with their states. Done steps are links back; a step that is not open has its reason. */
export function rail(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {t} = locale;
  const index = steps.indexOf(state.step);
  return html`<nav class="rail" part="rail" aria-label=${t('editor.steps')}>
    <p class="rail-place small" aria-hidden="true">
      ${t('editor.step-of', {number: index + 1, count: steps.length})}
    </p>
    <ol role="list">
      ${steps.map((step, position) => railItem(step, position, context))}
    </ol>
  </nav>`;
}

function railItem(step: Step, position: number, {state, commands, locale}: EditorContext): TemplateResult {
  const {t} = locale;
  const isCurrent = step === state.step;
  const isDone = !isCurrent && position < steps.indexOf(state.step);
  const barrier = stepBarrier(step, state);
  const words = stepState(step, state, t);
  return html`<li data-state=${isCurrent ? 'current' : isDone ? 'done' : 'later'}>
    <button
      type="button"
      class="rail-step"
      data-step=${step}
      aria-current=${isCurrent ? 'step' : nothing}
      aria-disabled=${barrier ? 'true' : nothing}
      @click=${() => commands.step.goTo(step)}
    >
      <span class="rail-number" aria-hidden="true">${isDone ? icon('check') : position + 1}</span>
      <span class="rail-words">
        <span class="rail-name"
          ><span class="visually-hidden">${t('editor.step-number', {number: position + 1})}</span>
          ${t(`editor-step.${step}`)}</span
        >
        <span class="rail-state">${barrier && state.document ? t('editor.after-review') : words}</span>
      </span>
    </button>
  </li>`;
}

/** The state of a step in a few words. */
function stepState(step: Step, state: EditorState, t: Translate): string {
  const {document, derived, issues} = state;
  switch (step) {
    case 'paste':
      return document ? t('editor.ready', {file: document.source.name}) : t('editor-state.paste');
    case 'review':
      if (!document) return t('editor-state.review');
      return issues.length ? countWords(issues, t) : t('editor.rows-ready', {count: derived.recordCount});
    case 'directions': {
      if (!derived.report || state.step === 'paste') return t('editor-state.directions');
      const {stated, total} = directionCounts(allAssessments(derived.report));
      return t('editor.stated-of', {stated, count: total});
    }
    case 'publish':
      return state.step === 'publish'
        ? t('editor.error-count', {count: openErrorCount(state)})
        : t('editor-state.publish');
  }
}
