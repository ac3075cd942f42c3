import {html, type TemplateResult} from 'lit';
import {heading} from '../../shared/heading.ts';
import type {EditorContext} from '../context.ts';
import {steps} from '../editor-state.ts';

/** The heading of a step, which receives the focus when the step opens, and a sentence below it. */
export function stepHeading({state, locale, headingLevel}: EditorContext, intro: unknown): TemplateResult {
  const {t} = locale;
  const number = steps.indexOf(state.step) + 1;
  return html`<div class="step-head">
    <div id="step-heading" tabindex="-1">
      ${heading(headingLevel, t(`editor-heading.${state.step}`))}
      <span class="visually-hidden">${t('editor.step-of', {number, count: steps.length})}</span>
    </div>
    ${intro}
  </div>`;
}
