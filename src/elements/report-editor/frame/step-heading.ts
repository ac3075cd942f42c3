import {html, type TemplateResult} from 'lit';
import {heading} from '../../shared/heading.ts';
import type {EditorContext} from '../context.ts';
import {steps} from '../editor-state.ts';

/**
 * The heading of a step, which receives the focus when the step opens, and a sentence below it. Its number is in the
 * heading, because Orca is silent on a focused element without a role.
 */
export function stepHeading({state, locale, headingLevel}: EditorContext, intro: unknown): TemplateResult {
  const {t} = locale;
  const number = steps.indexOf(state.step) + 1;
  const words = html`<span class="visually-hidden"
      >${t('editor.step-of', {number, count: steps.length})}. </span
    >${t(`editor-heading.${state.step}`)}`;
  return html`<div class="step-head">${heading(headingLevel, words, 'step-heading')} ${intro}</div>`;
}
