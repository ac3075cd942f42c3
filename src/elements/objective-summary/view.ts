import {html, nothing, type TemplateResult} from 'lit';
import {stackedBar} from '../../marks/stacked-bar.ts';
import {verdictCounts} from '../../render/verdict-counts.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {planCounts} from '../../model/analysis/plan-status.ts';
import {rollup, type Rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {coverageSentence} from '../../text/sentence/coverage.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {planCountsSentence} from '../../text/sentence/plan-status.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {inferredSentence, rollupSentence} from '../../text/sentence/rollup.ts';
import {coverageSteps} from './coverage-steps.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {dualText} from '../shared/localized-text.ts';

export const summaryVariants = ['compact', 'standard'] as const;
export type SummaryVariant = (typeof summaryVariants)[number];

/** Summary of an objective: declared counts, coverage, roll-up, extremes. */
export function objectiveSummary(
  scope: Scope,
  context: RenderContext,
  variant: SummaryVariant,
): TemplateResult {
  const counts = rollup(scope.assessments);
  return html`<article class="summary" part="card" aria-labelledby=${headingId(scope)}>
    ${header(scope, context)}
    ${variant === 'compact' ? coverage(scope, counts, context) : coverageSteps(scope, counts, context)}
    ${counts.listed > 0 ? [stackedBar(verdictCounts(counts, context.locale)), verdictLegend(counts, context)] : nothing}
    <p class="sentence" part="sentence">${rollupSentence(counts, context.locale)}</p>
    ${plans(scope, context)} ${variant === 'compact' ? nothing : extremes(counts, context)}
    <p class="small muted">${inferredSentence(counts, context.locale)}</p>
  </article>`;
}

/** Id of the title. Unique when a report has several summaries in one shadow root. */
function headingId({group}: Scope): string {
  return `name-${group?.id ?? 'all'}`;
}

function header(scope: Scope, context: RenderContext): TemplateResult {
  const {group} = scope;
  return html`<header part="header">
    <p class="eyebrow"><slot name="eyebrow">${localizedText(group?.label ?? null, context)}</slot></p>
    ${heading(context.headingLevel, localizedText(group?.title ?? context.report.title, context), headingId(scope))}
  </header>`;
}

function coverage({group}: Scope, {listed}: Rollup, {locale, report}: RenderContext): TemplateResult {
  const publisher = resolveText(report.publisher?.shortName ?? null, locale)?.text ?? null;
  return html`<p part="coverage">
    ${group && coverageSentence({declared: group.declaredCounts, listed, publisher}, locale)}
  </p>`;
}

/** Number of indicators on plan; nothing without targets. No traffic-light status: the data set no thresholds. */
export function plans({assessments}: Scope, {locale}: RenderContext): TemplateResult | typeof nothing {
  const words = planCountsSentence(planCounts(assessments), locale);
  return words ? html`<p part="plans">${words}</p>` : nothing;
}

export function verdictLegend(counts: Rollup, {locale}: RenderContext): TemplateResult {
  return html`<ul class="verdict-legend" part="key" role="list">
    ${verdictCounts(counts, locale)
      .filter(({count}) => count > 0)
      .map(({verdict, words}) => html`<li data-verdict=${verdict}>${verdictIcon(verdict)} ${words}</li>`)}
  </ul>`;
}

function extremes(
  {largestRise, largestFall}: Rollup,
  context: RenderContext,
): TemplateResult | typeof nothing {
  if (!largestRise && !largestFall) return nothing;
  const {t} = context.locale;
  return html`<dl class="extremes" part="extremes">
    ${extreme(largestRise, t('rollup.largest-rise'), context)}
    ${extreme(largestFall, t('rollup.largest-fall'), context)}
  </dl>`;
}

function extreme(
  assessment: Assessment | null,
  label: string,
  context: RenderContext,
): TemplateResult | typeof nothing {
  if (!assessment) return nothing;
  const {indicator, verdict, movement} = assessment;
  return html`<div data-verdict=${verdict}>
    <dt>${label}</dt>
    <dd class="change">
      ${verdictIcon(verdict)} ${movementArrow(movement)} ${dualText(formatChange(assessment, context.locale))}
    </dd>
    <dd>
      ${indicator.code ? html`<span class="code">${indicator.code}</span>` : nothing}
      ${localizedText(indicator.name, context)}
    </dd>
  </div>`;
}
