import {html, type TemplateResult} from 'lit';
import type {EditorContext} from './context.ts';
import {directionsStep} from './directions/view.ts';
import {foot} from './frame/foot.ts';
import {rail} from './frame/rail.ts';
import {pasteStep} from './paste/view.ts';
import {publishStep} from './publish/view.ts';
import {reviewStep} from './review/view.ts';

const views = {
  paste: pasteStep,
  review: reviewStep,
  directions: directionsStep,
  publish: publishStep,
} as const;

/** The rail of steps, the current step and the foot bar. */
export function reportEditor(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {step, screen} = state;
  return html`<div
    class="editor"
    part="editor"
    lang=${locale.tag}
    dir=${locale.dir}
    data-step=${step}
    ?data-dragging=${screen.isDragging}
  >
    ${rail(context)}
    <div class="step" part="step">${views[step](context)}</div>
    ${foot(context)}
  </div>`;
}
