import {html, type TemplateResult} from 'lit';
import type {Finding} from '../model/finding.ts';
import type {Mark} from '../scale/variation-bar.ts';
import type {Language} from '../text/language.ts';
import {axisWords} from '../export/axis-words.ts';

/** The ends of a bar's scale under its track. */
export function scaleEnds(finding: Finding, mark: Mark, language: Language): TemplateResult {
  const [start, end] = axisWords(finding, mark, language);
  return html`<p class="ends number" part="axis" aria-hidden="true">
    <span>${start}</span><span>${end}</span>
  </p>`;
}
