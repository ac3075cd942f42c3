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
  options: CardOptions,
): TemplateResult {
  const {variant, actions, dataUrl, extras, annotations} = options;
  const {locale} = context;
  const isFull = variant === 'full';
  const planText = isFull && extras ? null : extras?.plan(assessment.indicator, assessment.toPeriod, locale);
  const notes = footnotes(assessment, locale, {
    target: extras ? extras.target(assessment, locale) : null,
    margin: extras ? extras.margin(assessment, locale) : [],
    hasReasons: isFull && Boolean(extras),
  });
  const lines = [
    ...(planText ? [html`<p part="plan">${planText}</p>`] : []),
    ...[...notes, ...(annotations?.notes(assessment, locale) ?? [])].map(
      (part) => html`<p part="note">${withLang(part, locale)}</p>`,
    ),
  ];
  return html`${lines.length > 0 ? lines : nothing}<slot name="note"></slot>
    <p part="source">
      <slot name="source">${shortSource(assessment.indicator, context.report, locale)}</slot
      >${dataUrl ? html` · <a href=${dataUrl}>${locale.t('card.data')}</a>` : nothing}
    </p>
    ${extras?.reasons(assessment, context, options)}${actions.includes('share') ? html`<indicator-share></indicator-share>` : nothing}`;
}
