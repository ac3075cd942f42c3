import {html, nothing, type TemplateResult} from 'lit';
import {stackedBar} from '../../marks/stacked-bar.ts';
import {verdictIcon} from '../../marks/verdict-icon.ts';
import {abs, compare, decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {planCounts} from '../../model/analysis/plan-status.ts';
import {rollup, type Rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {displayName} from '../../model/report/short-name.ts';
import {verdictCounts} from '../../render/verdict-counts.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {declaredSentence} from '../../text/sentence/coverage.ts';
import {comparableSentence, findingSentence} from '../../text/sentence/finding.ts';
import {planCountsSentence} from '../../text/sentence/plan-status.ts';
import {dualText, localizedText, type RenderContext} from '../shared/localized-text.ts';
import {hasSquares, verdictSquares, type OpenIndicator} from './squares.ts';

type Part = TemplateResult | typeof nothing;

/** The finding at display size, and what it rests on: coverage, a square per indicator, what worsened, the plan. */
export function finding(
  assessments: readonly Assessment[],
  context: RenderContext,
  open: OpenIndicator = null,
): TemplateResult {
  const counts = rollup(assessments);
  return html`<div class="finding">
    <p class="headline" part="finding">${findingSentence(counts, context.locale)}</p>
    <p class="coverage" part="coverage">${comparableSentence(assessments, context.locale)}</p>
    ${findingShares(assessments, context, open)} ${worsened(assessments, context)}
    ${plans(assessments, context)}
  </div>`;
}

/** Squares with their counts; one bar for very many indicators, nothing for one or two. */
export function findingShares(
  assessments: readonly Assessment[],
  context: RenderContext,
  open: OpenIndicator = null,
): Part {
  const counts = rollup(assessments);
  const isMany = assessments.length >= 3 && !hasSquares(assessments);
  if (!isMany && !hasSquares(assessments)) return nothing;
  return html`<div class="shares">
    ${isMany ? stackedBar(verdictCounts(counts, context.locale)) : verdictSquares(assessments, context, open)}
    ${verdictLegend(counts, context)}
  </div>`;
}

/** The counts by verdict, each with its icon. */
function verdictLegend(counts: Rollup, {locale}: RenderContext): TemplateResult {
  return html`<ul class="verdict-legend" part="key" role="list">
    ${verdictCounts(counts, locale)
      .filter(({count}) => count > 0)
      .map(({verdict, words}) => html`<li data-verdict=${verdict}>${verdictIcon(verdict)} ${words}</li>`)}
  </ul>`;
}

/** Most indicators that the line of what worsened names. */
const maxNamed = 3;

/** The indicators that worsened by the size of their change, if their units can be compared. */
export function worsenedIndicators(assessments: readonly Assessment[]): readonly Assessment[] {
  const worsened = assessments.filter(({verdict}) => verdict === 'unfavourable');
  const isOneUnit = new Set(worsened.map(({indicator}) => indicator.unit.kind)).size <= 1;
  const size = ({change}: Assessment) => abs(change ?? decimal(0));
  return isOneUnit ? worsened.sort((a, b) => compare(size(b), size(a))) : worsened;
}

function worsened(assessments: readonly Assessment[], context: RenderContext): Part {
  const {locale} = context;
  const indicators = worsenedIndicators(assessments);
  const count = indicators.length - maxNamed;
  if (indicators.length === 0) return nothing;
  return html`<div class="worsened" part="worsened" data-verdict="unfavourable">
    <b>${locale.t('finding.worsened', {count: indicators.length})}</b>
    <ul role="list">
      ${indicators
        .slice(0, maxNamed)
        .map((assessment) => html`<li>${worsenedItem(assessment, context)}</li>`)}
      ${count > 0 ? html`<li>${locale.t('finding.more', {count})}</li>` : nothing}
    </ul>
  </div>`;
}

/** Name and change, without white space at the end: a separator follows. */
function worsenedItem(assessment: Assessment, context: RenderContext): readonly unknown[] {
  const change = dualText(formatChange(assessment, context.locale));
  return [localizedText(displayName(assessment.indicator), context), ' (', change, ')'];
}

/** Number of indicators on plan; nothing without targets. No traffic-light status: the data set no thresholds. */
export function plans(assessments: readonly Assessment[], {locale}: RenderContext): Part {
  const words = planCountsSentence(planCounts(assessments), locale);
  return words ? html`<p part="plans">${words}</p>` : nothing;
}

/** One quiet line with the counts that the publisher declares, labelled for several scopes; nothing without any. */
export function declaredLine(scopes: readonly Scope[], context: RenderContext): Part {
  const {locale, report} = context;
  const publisher = resolveText(report.publisher?.shortName ?? null, locale)?.text ?? null;
  const lines = scopes.flatMap(({group}) => {
    const label = scopes.length > 1 ? (resolveText(group?.label ?? null, locale)?.text ?? '') : '';
    return (group && declaredSentence({label, declared: group.declaredCounts, publisher}, locale)) ?? [];
  });
  return lines.length > 0 ? html`<p class="small muted" part="declared">${lines.join(' ')}</p>` : nothing;
}
