import {html, type TemplateResult} from 'lit';
import type {Finding} from '../model/finding.ts';
import type {Language} from '../text/language.ts';
import {axisWords} from '../export/axis-words.ts';
import type {CardOptions} from './card-option.ts';

/** The ends of a bar's scale under its track. */
export function scaleEnds(
  finding: Finding,
  {mark, domain}: Pick<CardOptions, 'mark' | 'domain'>,
  language: Language,
): TemplateResult {
  const [start, end] = axisWords(finding, mark, language, domain);
  return html`<p class="ends number" part="axis" aria-hidden="true">
    <span>${start}</span><span>${end}</span>
  </p>`;
}
