import {html, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {footnotes} from '../../text/sentence/footnotes.ts';
import type {CardOptions} from './options.ts';
import {withLang, type RenderContext} from '../shared/localized-text.ts';
import {sourceLine} from '../shared/source-line.ts';

/** Below the figures: plan status, notes, source, and the reasons of the verdict when enabled. */
export function cardDetails(
  assessment: Assessment,
  context: RenderContext,
  {variant, why, extras}: CardOptions,
): TemplateResult {
  const {locale} = context;
  const isFull = variant === 'full';
  const lines = isFull || why ? (extras?.explanation(assessment, locale) ?? null) : null;
  const planText = isFull && lines ? null : extras?.plan(assessment.indicator, assessment.toPeriod, locale);
  const notes = footnotes(assessment, locale, {
    target: extras ? extras.target(assessment, locale) : null,
    hasReasons: isFull && lines !== null,
  });
  return html`<div class="details" part="details">
    ${planText && html`<p part="plan">${planText}</p>`}
    ${notes.map((part) => html`<p part="note">${withLang(part, locale)}</p>`)}
    <slot name="note"></slot>
    <p part="source"><slot name="source">${sourceLine(assessment.indicator, context)}</slot></p>
    ${lines && (isFull ? reasons(lines) : disclosure(lines, context))}
  </div>`;
}

function disclosure(lines: readonly string[], {locale}: RenderContext): TemplateResult {
  return html`<details part="why">
    <summary>${locale.t('card.why')}</summary>
    ${reasons(lines)}
  </details>`;
}

function reasons(lines: readonly string[]): TemplateResult {
  return html`<ul class="reasons">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
