import {html, nothing, type TemplateResult} from 'lit';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {rollup, type Rollup} from '../../model/analysis/rollup.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {displayName} from '../../model/report/short-name.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {inferredSentence} from '../../text/sentence/rollup.ts';
import {heading} from '../shared/heading.ts';
import {dualText, localizedText, type RenderContext, withSpace} from '../shared/localized-text.ts';
import {declaredLine, finding} from './finding.ts';
import type {OpenIndicator} from './squares.ts';

export const summaryVariants = ['compact', 'standard'] as const;
export type SummaryVariant = (typeof summaryVariants)[number];

type Part = TemplateResult | typeof nothing;

/** Summary of an objective: its finding, the indicators by verdict, what worsened, extremes, declared counts. */
export function objectiveSummary(
  scope: Scope,
  context: RenderContext,
  variant: SummaryVariant,
  open: OpenIndicator = null,
): TemplateResult {
  const counts = rollup(scope.assessments);
  const isStandard = variant === 'standard';
  return html`<article class="summary" part="card" aria-labelledby=${headingId(scope)}>
    ${header(scope, context)} ${finding(scope.assessments, context, open)}
    ${isStandard ? extremes(counts, context) : nothing}
    ${isStandard ? declaredLine([scope], context) : nothing}
    <p class="small muted" part="note">${inferredSentence(counts, context.locale)}</p>
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
    ${heading(context.headingLevel, localizedText(group?.title ?? displayName(context.report), context), headingId(scope))}
  </header>`;
}

function extremes({largestRise, largestFall}: Rollup, context: RenderContext): Part {
  if (!largestRise && !largestFall) return nothing;
  const {t} = context.locale;
  return html`<dl class="extremes" part="extremes">
    ${extreme(largestRise, t('rollup.largest-rise'), context)}
    ${extreme(largestFall, t('rollup.largest-fall'), context)}
  </dl>`;
}

function extreme(assessment: Assessment | null, label: string, context: RenderContext): Part {
  if (!assessment) return nothing;
  const {indicator, verdict, movement} = assessment;
  return html`<div data-verdict=${verdict}>
    <dt>${label}</dt>
    <dd class="change">
      ${verdictIcon(verdict)} ${movementArrow(movement)}
      ${dualText(formatChange(assessment, context.locale))}<span class="visually-hidden"
        >. ${verdictLabel(assessment, context.locale)}</span
      >
    </dd>
    <dd>
      ${indicator.code ? html`<span class="code">${withSpace(indicator.code)}</span>` : nothing}
      ${localizedText(displayName(indicator), context)}
    </dd>
  </div>`;
}
