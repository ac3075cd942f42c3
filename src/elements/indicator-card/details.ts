import {html, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {footnotes} from '../../text/sentence/footnotes.ts';
import type {CardOptions} from './options.ts';
import {withLang, type RenderContext} from '../shared/localized-text.ts';
import {sourceLine} from '../shared/source-line.ts';

/** Under the figures: who wants what, the way to the target, notes, source, and the reasons where they are asked for. */
export function cardDetails(
  finding: Assessment,
  setting: RenderContext,
  {variant, why, explanation, plan}: CardOptions,
): TemplateResult {
  const {language} = setting;
  const isFull = variant === 'full';
  const lines = (isFull || why) && explanation ? explanation(finding, language) : null;
  const planned = isFull && lines ? null : plan?.(finding.indicator, finding.toPeriod, language);
  return html`<div class="details" part="details">
    ${planned && html`<p part="plan">${planned}</p>`}
    ${footnotes(finding, language, isFull && lines !== null).map((part) => html`<p part="note">${withLang(part, language)}</p>`)}
    <slot name="note"></slot>
    <p part="source"><slot name="source">${sourceLine(finding.indicator, setting)}</slot></p>
    ${lines && (isFull ? reasons(lines) : disclosure(lines, setting))}
  </div>`;
}

function disclosure(lines: readonly string[], {language}: RenderContext): TemplateResult {
  return html`<details part="why">
    <summary>${language.t('card.why')}</summary>
    ${reasons(lines)}
  </details>`;
}

function reasons(lines: readonly string[]): TemplateResult {
  return html`<ul class="reasons">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
