import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {footnotes} from '../../text/sentence/footnotes.ts';
import type {CardOptions} from './options.ts';
import {withLang, type RenderContext} from '../shared/localized-text.ts';
import {shortSource} from '../../text/sentence/short-source.ts';

/** Below the figures: plan status, notes, source, and the reasons of the verdict when enabled. */
export function cardDetails(
  assessment: Assessment,
  context: RenderContext,
  {variant, why, share, dataUrl, extras}: CardOptions,
): TemplateResult {
  const {locale} = context;
  const isFull = variant === 'full';
  const lines = isFull || why ? (extras?.reasons(assessment, context) ?? null) : null;
  const planText = isFull && lines ? null : extras?.plan(assessment.indicator, assessment.toPeriod, locale);
  const notes = footnotes(assessment, locale, {
    target: extras ? extras.target(assessment, locale) : null,
    margin: extras ? extras.margin(assessment, locale) : [],
    hasReasons: isFull && lines !== null,
  });
  return html`${planText && html`<p part="plan">${planText}</p>`}
    ${notes.map((part) => html`<p part="note">${withLang(part, locale)}</p>`)}
    <slot name="note"></slot>
    <p part="source">
      <slot name="source">${shortSource(assessment.indicator, context.report, locale)}</slot
      >${dataUrl ? html` · <a href=${dataUrl}>${locale.t('card.data')}</a>` : nothing}
    </p>
    ${lines && (isFull ? reasons(lines) : disclosure(lines, context))}
    ${share ? html`<indicator-share></indicator-share>` : nothing}`;
}

function disclosure(lines: readonly unknown[], {locale}: RenderContext): TemplateResult {
  return html`<details part="why">
    <summary aria-labelledby="why name"><span id="why">${locale.t('card.why')}</span></summary>
    ${reasons(lines)}
  </details>`;
}

function reasons(lines: readonly unknown[]): TemplateResult {
  return html`<ul class="reasons">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
