import {html, type TemplateResult} from 'lit';
import type {Finding} from '../../model/analysis/assessment.ts';
import type {Observation} from '../../model/report/report.ts';
import type {Domain} from '../../scale/domain.ts';
import {placeFinding} from '../../scale/assessment-bar.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import {figuresSentence} from '../../text/sentence/assessment-inline.ts';
import type {Language} from '../../text/i18n/locale.ts';
import {changeWords, valueWords, type Wording} from '../../text/format/quantity.ts';
import {sentence} from '../../text/sentence/assessment.ts';
import {arrow, glyph} from '../shared/verdict-icon.ts';
import {variationBar} from '../shared/variation-bar.ts';

export interface InlineOptions {
  readonly mark: Mark;
  readonly domain: Domain;
  /** The page names both periods. */
  readonly isDated: boolean;
}

/** Two figures inside a sentence: the bar, the change and both values for the eye, one sentence for the ear. */
export function inlineBar(finding: Finding, language: Language, options: InlineOptions): TemplateResult {
  const {mark, domain} = options;
  const placed = placeFinding(finding, mark, domain);
  return html`<span class="inline" data-verdict=${finding.verdict}>
    <span class="figure">${variationBar(placed, finding.verdict)}</span>
    <span aria-hidden="true">${figures(finding, language)}</span>
    <span class="spoken"
      >${options.isDated ? sentence(finding, language) : figuresSentence(finding, language)}
      ${goals(finding, 'spoken', language)}</span
    >
  </span>`;
}

function figures(finding: Finding, language: Language): TemplateResult {
  const {indicator, from, to, movement} = finding;
  const level = (record: typeof from): string =>
    record ? valueWords(indicator, record, language).shown : '';
  return html`<span class="change number" part="change"
      >${glyph(finding.verdict)} ${arrow(movement)} ${changeWords(finding, language).shown}</span
    >
    <span class="levels" part="levels">${language.t('from-to', {from: level(from), to: level(to)})}</span>
    ${goals(finding, 'shown', language)}`;
}

/** What the lines across the bar stand for. */
function goals({indicator}: Finding, form: keyof Wording, language: Language): string {
  const {baseline, targets} = indicator;
  const value = (record: Observation | number): string => valueWords(indicator, record, language)[form];
  const goal = targets.at(-1)?.value ?? null;
  return [
    baseline ? language.t('told-baseline', {value: value(baseline)}) : '',
    goal === null ? '' : language.t('told-target', {value: value(goal)}),
  ].join(' ');
}
