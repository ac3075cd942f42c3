import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Assessment, Verdict} from '../../model/analysis/assessment.ts';
import {planCounts} from '../../model/analysis/plan-status.ts';
import {rollup, type Rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {placeStack} from '../../scale/stacked-bar.ts';
import {coverageSentence} from '../../text/sentence/coverage.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {planCountsSentence} from '../../text/sentence/plan-status.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {inferredSentence, rollupSentence, verdictCount} from '../../text/sentence/rollup.ts';
import {coverageSteps} from './coverage-steps.ts';
import {arrow, glyph} from '../shared/verdict-icon.ts';
import {heading} from '../shared/heading.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {patternFill} from '../../scale/verdict-icon.ts';
import {dualText} from '../shared/localized-text.ts';

export const summaryVariants = ['compact', 'standard'] as const;
export type SummaryVariant = (typeof summaryVariants)[number];

/** One objective: what it declares, how much of that can be judged, and how that came out. Coverage first. */
export function objectiveSummary(
  scope: Scope,
  setting: RenderContext,
  variant: SummaryVariant,
): TemplateResult {
  const counts = rollup(scope.assessments);
  return html`<article class="summary" part="card" aria-labelledby=${headingId(scope)}>
    ${header(scope, setting)}
    ${variant === 'compact' ? coverage(scope, counts, setting) : coverageSteps(scope, counts, setting)}
    ${counts.listed > 0 ? [stackedBar(counts), verdictLegend(counts, setting)] : nothing}
    <p class="sentence" part="sentence">${rollupSentence(counts, setting.language)}</p>
    ${plans(scope, setting)} ${variant === 'compact' ? nothing : extremes(counts, setting)}
    <p class="small muted">${inferredSentence(counts, setting.language)}</p>
  </article>`;
}

/** An id of its own: a report shows several in one root. */
function headingId({group}: Scope): string {
  return `name-${group?.id ?? 'all'}`;
}

function header(scope: Scope, setting: RenderContext): TemplateResult {
  const {group} = scope;
  return html`<header part="header">
    <p class="eyebrow"><slot name="eyebrow">${localizedText(group?.label ?? null, setting)}</slot></p>
    ${heading(setting.headingLevel, localizedText(group?.title ?? setting.report.title, setting), headingId(scope))}
  </header>`;
}

function coverage({group}: Scope, {listed}: Rollup, {language, report}: RenderContext): TemplateResult {
  const publisher = resolveText(report.publisher?.shortName ?? null, language)?.text ?? null;
  return html`<p part="coverage">
    ${group && coverageSentence({declared: group.declaredCounts, listed, publisher}, language)}
  </p>`;
}

/** Counts against the plan, where the data carry targets; no light is lit without limits of the data's own. */
export function plans({assessments}: Scope, {language}: RenderContext): TemplateResult | typeof nothing {
  const words = planCountsSentence(planCounts(assessments), language);
  return words ? html`<p part="plans">${words}</p>` : nothing;
}

/** Each verdict with its count, always in this order, so that two bars can be read against each other. */
function verdictCounts(counts: Rollup): readonly (readonly [Verdict, number])[] {
  const order = ['favourable', 'unfavourable', 'unchanged', 'unjudged', 'incomparable'] as const;
  return order.map((verdict) => [verdict, counts[verdict]]);
}

export function stackedBar(counts: Rollup): TemplateResult {
  const placed = placeStack(verdictCounts(counts).map(([, count]) => count));
  return html`<svg class="stack" part="bar" width="100%" height="20" aria-hidden="true">
    ${verdictCounts(counts).map(([verdict], index) => {
      const {start = 0, length = 0} = placed[index] ?? {};
      return length === 0 ? nothing : share(verdict, start, length);
    })}
  </svg>`;
}

function share(verdict: Verdict, start: number, length: number): TemplateResult {
  const texture = patternFill(verdict);
  const box = (name: string, fill: unknown): TemplateResult =>
    svg`<rect class=${name} fill=${fill} x="${start}%" y="1" width="${length}%" height="18"/>`;
  return svg`<g data-verdict=${verdict}>${box('share', nothing)}${texture ? box('texture', texture) : nothing}</g>`;
}

export function verdictLegend(counts: Rollup, {language}: RenderContext): TemplateResult {
  return html`<ul class="verdict-legend" part="key" role="list">
    ${verdictCounts(counts)
      .filter(([, count]) => count > 0)
      .map(
        ([verdict, count]) =>
          html`<li data-verdict=${verdict}>${glyph(verdict)} ${verdictCount(verdict, count, language)}</li>`,
      )}
  </ul>`;
}

function extremes(
  {largestRise, largestFall}: Rollup,
  setting: RenderContext,
): TemplateResult | typeof nothing {
  if (!largestRise && !largestFall) return nothing;
  const {t} = setting.language;
  return html`<dl class="extremes" part="extremes">
    ${extreme(largestRise, t('rollup.largest-rise'), setting)}
    ${extreme(largestFall, t('rollup.largest-fall'), setting)}
  </dl>`;
}

function extreme(
  finding: Assessment | null,
  label: string,
  setting: RenderContext,
): TemplateResult | typeof nothing {
  if (!finding) return nothing;
  const {indicator, verdict, movement} = finding;
  return html`<div data-verdict=${verdict}>
    <dt>${label}</dt>
    <dd class="change">
      ${glyph(verdict)} ${arrow(movement)} ${dualText(formatChange(finding, setting.language))}
    </dd>
    <dd>
      ${indicator.code ? html`<span class="code">${indicator.code}</span>` : nothing}
      ${localizedText(indicator.name, setting)}
    </dd>
  </div>`;
}
