import {html, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../../model/analysis/assessment.ts';
import {isInferred} from '../../model/analysis/verdict-basis.ts';
import {recordOf} from '../../model/table/period-column.ts';
import type {Domain} from '../../scale/domain.ts';
import {placeFinding} from '../../scale/assessment-bar.ts';
import {courseSentence} from '../../text/sentence/series-summary.ts';
import type {Language} from '../../text/i18n/locale.ts';
import {notComputed} from '../../text/sentence/not-computed.ts';
import {periodText} from '../../text/format/period.ts';
import {changeWords, valueWords} from '../../text/format/quantity.ts';
import {boundWord, stateWord} from '../../text/format/verdict-label.ts';
import {arrow, glyph} from '../shared/verdict-icon.ts';
import {indicatorTrend, trendLine} from '../shared/trend-line.ts';
import {variationBar} from '../shared/variation-bar.ts';
import {wording} from '../shared/localized-text.ts';

type Remark = TemplateResult | typeof nothing;

/** The figure of a period with what the document says about it, or that there is none and why. */
export function valueCell(finding: Finding, period: string, language: Language): Remark {
  const record = recordOf(finding, period);
  // A period of other rows, of which this indicator says nothing: that is no missing figure.
  if (!record && period !== finding.fromPeriod && period !== finding.toPeriod) return nothing;
  const about = [
    record?.missing && record.missing !== 'unknown' ? language.t(`missing-${record.missing}`) : '',
    ...(record?.flags ?? []).map((flag) => language.t(`flag-${flag}`)),
  ];
  return html`${
    record === null || record.value === null
      ? html`<span class="muted">${language.t('no-data')}</span>`
      : wording(valueWords(finding.indicator, record, language))
  }
  ${remark(about.filter(Boolean).join(', '))}`;
}

/** How the change of a row is drawn. */
export interface ChangeOptions {
  readonly domain: Domain;
  /** The rows compare different periods, so each tells its own. */
  readonly isOwnSpan: boolean;
}

/** The change and its bar, or why there is none. */
export function changeCell(finding: Finding, options: ChangeOptions, language: Language): TemplateResult {
  return html`${changeText(finding, options, language)}
  ${variationBar(placeFinding(finding, 'change', options.domain), finding.verdict)}`;
}

/** The change alone, or why there is none. */
export function changeText(
  finding: Finding,
  {isOwnSpan}: Pick<ChangeOptions, 'isOwnSpan'>,
  language: Language,
): TemplateResult {
  const words = finding.change
    ? html`${arrow(finding.movement)} ${wording(changeWords(finding, language))}`
    : html`<span class="why">${notComputed(finding, language)}</span>`;
  const {fromPeriod, toPeriod, from, to, change} = finding;
  const span = {from: periodText(fromPeriod, from, language), to: periodText(toPeriod, to, language)};
  return html`<div class="change" part="change">
    ${words} ${remark(isOwnSpan && change ? language.t('span', span) : '')}
  </div>`;
}

/** The line through all periods, in words for who does not see it. */
export function trendCell(finding: Finding, language: Language): Remark {
  const told = courseSentence(finding.indicator, language);
  return told
    ? html`${trendLine(indicatorTrend(finding), finding.toPeriod, 32)}<span class="spoken">${told}</span>`
    : nothing;
}

/** The state in a word; an inferred direction is marked, and the note under the table says what the mark means. */
export function verdictCell(finding: Finding, language: Language): TemplateResult {
  const {t} = language;
  const word = finding.incomparable ? t('incomparable') : stateWord(finding, language);
  const mark = html`<span aria-hidden="true">*</span><span class="spoken"> (${t('inferred')})</span>`;
  return html`<div class="verdict">
      ${glyph(finding.verdict)} <span>${word}${isInferred(finding) ? mark : nothing}</span>
    </div>
    ${remark(boundWord(finding, language))}`;
}

function remark(words: string | null): Remark {
  return words ? html`<div class="remark">${words}</div>` : nothing;
}
