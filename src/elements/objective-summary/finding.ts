import {nameInSentence} from '../../text/format/full-stop.ts';
import {html, nothing, type TemplateResult} from 'lit';
import {stackedBar} from '../../marks/stacked-bar.ts';
import {verdictIcon} from '../../marks/verdict-icon.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {planCounts} from '../../model/analysis/plan-status.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {worsenedIndicators} from '../../model/analysis/worsened.ts';
import {verdictCounts, type VerdictCount} from '../../render/verdict-counts.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {declaredSentence} from '../../text/sentence/coverage.ts';
import {comparableSentence, findingSentence} from '../../text/sentence/finding.ts';
import {planCountsSentence} from '../../text/sentence/plan-status.ts';
import {dualText, localizedText, type RenderContext} from '../shared/localized-text.ts';
import {verdictSquares, type OpenIndicator} from './squares.ts';

type Part = TemplateResult | typeof nothing;

/** The finding as a headline, then its basis: coverage, a square per indicator, what worsened, the plan. */
export function finding(
  assessments: readonly Assessment[],
  context: RenderContext,
  open: OpenIndicator = null,
): TemplateResult {
  return html`<div class="finding">
    <p class="headline" part="finding">${findingSentence(rollup(assessments), context.locale)}</p>
    <p class="coverage" part="coverage">${comparableSentence(assessments, context.locale)}</p>
    ${findingShares(assessments, context, open)} ${worsened(assessments, context)}
    ${plans(assessments, context)}
  </div>`;
}

/** Most indicators with a square each: more squares cannot be counted at a glance. */
const maxSquares = 120;

/** Whether the indicators are drawn by verdict: one or two are read faster in the sentence. */
export function hasShares(assessments: readonly Assessment[]): boolean {
  return assessments.length >= 3;
}

/** Squares, or one bar for very many indicators, with the counts by verdict; nothing for one or two indicators. */
export function findingShares(
  assessments: readonly Assessment[],
  context: RenderContext,
  open: OpenIndicator = null,
): Part {
  if (!hasShares(assessments)) return nothing;
  const counts = verdictCounts(rollup(assessments), context.locale);
  return html`<div class="shares">
    ${assessments.length > maxSquares ? stackedBar(counts) : verdictSquares(assessments, context, open)}
    ${verdictLegend(counts)}
  </div>`;
}

/** The counts by verdict, each with its icon. */
function verdictLegend(counts: readonly VerdictCount[]): TemplateResult {
  return html`<ul class="verdict-legend" part="key" role="list">
    ${counts
      .filter(({count}) => count > 0)
      .map(({verdict, words}) => html`<li data-verdict=${verdict}>${verdictIcon(verdict)} ${words}</li>`)}
  </ul>`;
}

/** Most indicators that the line of what worsened names. */
const maxNamed = 3;

function worsened(assessments: readonly Assessment[], context: RenderContext): Part {
  const {locale} = context;
  const indicators = worsenedIndicators(assessments);
  if (indicators.length === 0) return nothing;
  const unnamed = indicators.length - maxNamed;
  return html`<div class="worsened" part="worsened" data-verdict="unfavourable">
    <b>${locale.t('finding.worsened', {count: indicators.length})}</b>
    <ul role="list">
      ${indicators
        .slice(0, maxNamed)
        .map((assessment) => html`<li>${worsenedItem(assessment, context)}</li>`)}
      ${unnamed > 0 ? html`<li>${locale.t('finding.more', {count: unnamed})}</li>` : nothing}
    </ul>
  </div>`;
}

/** Name and change, without white space at the end: a separator follows. */
function worsenedItem(assessment: Assessment, context: RenderContext): readonly unknown[] {
  const change = dualText(formatChange(assessment, context.locale));
  return [localizedText(nameInSentence(assessment.indicator), context), ' (', change, ')'];
}

/** Number of indicators on plan; nothing without targets. No traffic-light status: the data define no thresholds. */
export function plans(assessments: readonly Assessment[], {locale}: RenderContext): Part {
  const words = planCountsSentence(planCounts(assessments), locale);
  return words ? html`<p part="plans">${words}</p>` : nothing;
}

/** The counts that the publisher declares in one small line, with labels for several scopes; nothing without any. */
export function declaredLine(scopes: readonly Scope[], context: RenderContext): Part {
  const {locale, report} = context;
  const publisher = resolveText(report.publisher?.shortName ?? null, locale)?.text ?? null;
  const lines = scopes.flatMap(({group}) => {
    const label = scopes.length > 1 ? (resolveText(group?.label ?? null, locale)?.text ?? '') : '';
    return (group && declaredSentence({label, declared: group.declaredCounts, publisher}, locale)) ?? [];
  });
  return lines.length > 0 ? html`<p class="small muted" part="declared">${lines.join(' ')}</p>` : nothing;
}
