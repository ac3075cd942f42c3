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
  /** The page names both periods. */
  readonly isDated: boolean;
}

/** Two figures inside a sentence: the bar, the change and both values for the eye, one sentence for the ear. */
export function inlineBar(finding: Assessment, language: Locale, options: InlineOptions): TemplateResult {
  const {mark, domain} = options;
  const placed = placeAssessment(finding, mark, domain);
  return html`<span class="inline" data-verdict=${finding.verdict}>
    <span class="figure">${variationBar(placed, finding.verdict)}</span>
    <span aria-hidden="true">${visibleFigures(finding, language)}</span>
    <span class="visually-hidden"
      >${options.isDated ? assessmentSentence(finding, language) : inlineBarSentence(finding, language)}
      ${targetText(finding, 'spoken', language)}</span
    >
  </span>`;
}

function visibleFigures(finding: Assessment, language: Locale): TemplateResult {
  const {indicator, from, to, movement} = finding;
  const level = (record: typeof from): string =>
    record ? formatValue(indicator, record, language).visual : '';
  return html`<span class="change number" part="change"
      >${verdictIcon(finding.verdict)} ${movementArrow(movement)}
      ${formatChange(finding, language).visual}</span
    >
    <span class="levels" part="levels"
      >${language.t('inline.from-to', {from: level(from), to: level(to)})}</span
    >
    ${targetText(finding, 'visual', language)}`;
}

/** What the lines across the bar stand for. */
function targetText({indicator}: Assessment, form: keyof DualText, language: Locale): string {
  const {baseline, targets} = indicator;
  const value = (record: Observation | number): string => formatValue(indicator, record, language)[form];
  const goal = targets.at(-1)?.value ?? null;
  return [
    baseline ? language.t('inline.baseline', {value: value(baseline)}) : '',
    goal === null ? '' : language.t('inline.target', {value: value(goal)}),
  ].join(' ');
}
