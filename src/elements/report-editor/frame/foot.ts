import {html, nothing, type TemplateResult} from 'lit';
import {allAssessments} from '../document/directions.ts';
import {directionCounts} from '../directions/direction-words.ts';
import type {EditorContext} from '../context.ts';
import {steps} from '../editor-state.ts';
import {stepBarrier} from './commands.ts';
import {icon, issueIcon} from './icons.ts';

/** Back at the start, what is saved or why the next step is not open, and the next step at the end. */
export function foot(context: EditorContext): TemplateResult {
  const {state, commands, locale} = context;
  const {t} = locale;
  const index = steps.indexOf(state.step);
  const [previous, next] = [steps[index - 1], steps[index + 1]];
  return html`<div class="foot" part="foot">
    ${
      previous
        ? html`<button type="button" @click=${() => commands.step.previous()}>
            ${icon('chevron-previous')} <span>${t(`editor-step.${previous}`)}</span>
          </button>`
        : nothing
    }
    <p class="foot-state small" id="foot-state">${footState(context)}</p>
    ${
      state.document
        ? html`<button type="button" class="plain" @click=${() => commands.intake.saveDraft()}>
            ${t('editor.save-draft')}
          </button>`
        : nothing
    }
    ${next ? continueButton(context) : anotherButton(context)}
  </div>`;
}

/** Filled when the next step is open and this step has no other filled button. */
function continueButton({state, commands, locale}: EditorContext): TemplateResult {
  const next = steps[steps.indexOf(state.step) + 1] ?? 'publish';
  const isOpen = stepBarrier(next, state) === null;
  const isMain = isOpen && !state.screen.bulk;
  return html`<button
    type="button"
    id="continue"
    class=${isMain ? 'filled' : isOpen ? '' : 'closed'}
    aria-disabled=${isOpen ? nothing : 'true'}
    aria-describedby="foot-state"
    @click=${() => commands.step.next()}
  >
    <span>${locale.t('editor.continue-to', {step: locale.t(`editor-step.${next}`)})}</span>
    ${icon('chevron-next')}
  </button>`;
}

function anotherButton({commands, locale}: EditorContext): TemplateResult {
  return html`<button type="button" @click=${() => commands.publish.startAnother()}>
    <span>${locale.t('editor.start-another')}</span> ${icon('chevron-next')}
  </button>`;
}

function footState({state, locale}: EditorContext): unknown {
  const {t} = locale;
  const next = steps[steps.indexOf(state.step) + 1];
  const barrier = next ? stepBarrier(next, state) : null;
  if (barrier) return html`${state.document ? issueIcon('question') : nothing} ${barrier(t)}`;
  const {report} = state.derived;
  if (state.step === 'directions' && report) {
    const {total, stated} = directionCounts(allAssessments(report));
    if (stated < total) return html`${icon('check')} ${t('editor.may-continue', {count: total - stated})}`;
  }
  if (state.screen.savedAs) return html`${icon('check')} ${t('editor.saved', {file: state.screen.savedAs})}`;
  return state.document && state.history.isUnsaved ? t('editor.unsaved') : nothing;
}
