import {html, nothing, type TemplateResult} from 'lit';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {toNumber} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Observation} from '../../model/report/observation.ts';
import {scaledArrow} from '../../render/scaled-arrow.ts';
import type {Domain} from '../../scale/domain.ts';
import {formatBareValue, formatChange, formatValue} from '../../text/format/quantity.ts';
import {formatNumber, type DualText} from '../../text/format/number.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {abs} from '../../model/decimal.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {inlineBarSentence} from '../../text/sentence/assessment-inline.ts';

export const inlineParts = ['bar', 'change', 'values', 'verdict'] as const;
export type InlinePart = (typeof inlineParts)[number];

export interface InlineOptions {
  readonly domain: Domain;
  readonly parts: readonly InlinePart[];
  /** True when both periods are given. */
  readonly isDated: boolean;
}

/** The parts of a bar after the words of its sentence, which never break apart. Screen readers get one sentence. */
export function inlineBar(assessment: Assessment, locale: Locale, options: InlineOptions): TemplateResult {
  const {parts, isDated} = options;
  const visible = assessment.incomparableReason ? missingParts : parts;
  return html`<span class="inline" data-verdict=${assessment.verdict}
    ><span class="parts" aria-hidden="true"
      >${parts.includes('bar') ? arrow(assessment, options, locale) : nothing}${visible.map((part) => partViews[part]?.(assessment, locale))}${targetText(assessment, 'visual', locale)}</span
    ><span class="visually-hidden"
      >${isDated ? assessmentSentence(assessment, locale) : inlineBarSentence(assessment, locale)}
      ${targetText(assessment, 'spoken', locale)}</span
    ></span
  >`;
}

/** Parts without a comparison: the verdict is then the reason why there is none. */
const missingParts: readonly InlinePart[] = ['verdict'];

const partViews: Partial<Record<InlinePart, (assessment: Assessment, locale: Locale) => TemplateResult>> = {
  change: (assessment, locale) =>
    html`<span class="change number" part="change"
      >${movementArrow(assessment.movement)} ${changeText(assessment, locale)}</span
    >`,
  values: (assessment, locale) =>
    html`<span class="levels number" part="levels">${valuesText(assessment, locale)}</span>`,
  verdict: (assessment, locale) =>
    html`<span class="verdict" part="verdict"
      >${verdictIcon(assessment.verdict)} ${verdictLabel(assessment, locale)}</span
    >`,
};

/** Width of the bar in its own units: 0.82 px each in a bar of 80 px. */
const barUnits = 98;

/** No track without any value: there is nothing to place. */
function arrow(
  assessment: Assessment,
  {domain}: InlineOptions,
  locale: Locale,
): TemplateResult | typeof nothing {
  const {from, to} = assessment;
  if ((from?.value ?? to?.value ?? null) === null) return nothing;
  const column = {domain, gutter: 0, size: 'inline', width: barUnits} as const;
  return html`<span class="figure">${scaledArrow(assessment, column, locale)}</span>`;
}

/** "+3.8 puntos": the abbreviation "p. p." would end a sentence with two full stops. */
function changeText(assessment: Assessment, locale: Locale): string {
  const {change, indicator, movement} = assessment;
  const {kind} = indicator.unit;
  if (!change || (kind !== 'percent' && kind !== 'growth-rate'))
    return formatChange(assessment, locale).visual;
  const sign = movement === 'up' ? '+' : movement === 'down' ? '\u2212' : '';
  const number = `${sign}${formatNumber(abs(change), locale).visual}`;
  return locale.t('inline.points', {count: Math.abs(toNumber(change)), number});
}

function valuesText({indicator, from, to}: Assessment, locale: Locale): string {
  const earlier = from ? formatBareValue(indicator, from, locale) : '';
  return `${earlier} → ${to ? formatValue(indicator, to, locale).visual : ''}`;
}

/** Baseline and target. */
function targetText({indicator}: Assessment, form: keyof DualText, locale: Locale): string {
  const {baseline, targets} = indicator;
  const value = (record: Observation | number): string => formatValue(indicator, record, locale)[form];
  const goal = targets.at(-1)?.value ?? null;
  return [
    baseline ? locale.t('inline.baseline', {value: value(baseline)}) : '',
    goal === null ? '' : locale.t('inline.target', {value: value(goal)}),
  ]
    .filter(Boolean)
    .join(' ');
}
