import {html, type TemplateResult} from 'lit';
import type {Wording} from '../text/quantity.ts';

/** A number in two forms: the eye sees the short one, speech gets the one it can say. */
export function wording({shown, spoken}: Wording): TemplateResult {
  return html`<span class="number" aria-hidden="true">${shown}</span><span class="spoken">${spoken}</span>`;
}
