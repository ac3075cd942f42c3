import {html, type TemplateResult} from 'lit';
import {decimal} from '../model/decimal.ts';
import type {Finding} from '../model/finding.ts';
import {findingDomain} from '../scale/finding-bar.ts';
import type {Mark} from '../scale/variation-bar.ts';
import {differenceWords, levelWords} from '../text/quantity.ts';
import type {Language} from '../text/language.ts';

/** What the two ends of a bar's track stand for: a bar without its scale says nothing. */
export function scaleEnds(finding: Finding, mark: Mark, language: Language): TemplateResult {
  const {unit} = finding.indicator;
  const [low, high] = findingDomain(finding, mark);
  const [start, end] =
    mark === 'levels'
      ? [levelWords(unit, decimal(low), language).shown, levelWords(unit, decimal(high), language).shown]
      : [
          `−${differenceWords(unit, decimal(low), language).shown}`,
          `+${differenceWords(unit, decimal(high), language).shown}`,
        ];
  return html`<p class="ends number" part="axis" aria-hidden="true">
    <span>${start}</span><span>${end}</span>
  </p>`;
}
