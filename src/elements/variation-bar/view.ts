import {html, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Domain} from '../../scale/domain.ts';
import {placeAssessment} from '../../scale/assessment-bar.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import {inlineBarSentence} from '../../text/sentence/assessment-inline.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatChange, formatValue} from '../../text/format/quantity.ts';
import type {DualText} from '../../text/format/number.ts';
import {assessmentSentence} from '../../text/sentence/assessment.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {variationBar} from '../../marks/variation-bar.ts';

export interface InlineOptions {
  readonly mark: Mark;
  readonly domain: Domain;
  /** True when both periods are given. */
  readonly isDated: boolean;
}

/** Bar, change and both values inside a sentence. Screen readers get one sentence in place of them. */
export function inlineBar(assessment: Assessment, locale: Locale, options: InlineOptions): TemplateResult {
  const {mark, domain} = options;
  const placed = placeAssessment(assessment, mark, domain);
  return html`<span class="inline" data-verdict=${assessment.verdict}>
    <span class="figure">${variationBar(placed, assessment.verdict)}</span>
    <span aria-hidden="true">${visibleFigures(assessment, locale)}</span>
    <span class="visually-hidden"
      >${options.isDated ? assessmentSentence(assessment, locale) : inlineBarSentence(assessment, locale)}
      ${targetText(assessment, 'spoken', locale)}</span
    >
  </span>`;
}

function visibleFigures(assessment: Assessment, locale: Locale): TemplateResult {
  const {indicator, from, to, movement} = assessment;
  const level = (record: typeof from): string =>
    record ? formatValue(indicator, record, locale).visual : '';
  return html`<span class="change number" part="change"
      >${verdictIcon(assessment.verdict)} ${movementArrow(movement)}
      ${formatChange(assessment, locale).visual}</span
    >
    <span class="levels" part="levels"
      >${locale.t('inline.from-to', {from: level(from), to: level(to)})}</span
    >
    ${targetText(assessment, 'visual', locale)}`;
}

/** Baseline and target: the lines across the bar. */
function targetText({indicator}: Assessment, form: keyof DualText, locale: Locale): string {
  const {baseline, targets} = indicator;
  const value = (record: Observation | number): string => formatValue(indicator, record, locale)[form];
  const goal = targets.at(-1)?.value ?? null;
  return [
    baseline ? locale.t('inline.baseline', {value: value(baseline)}) : '',
    goal === null ? '' : locale.t('inline.target', {value: value(goal)}),
  ].join(' ');
}
