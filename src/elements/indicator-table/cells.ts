import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {hasInferredDirection} from '../../model/analysis/verdict-basis.ts';
import {observationFor} from '../../model/table/period-column.ts';
import type {Domain} from '../../scale/domain.ts';
import {placeAssessment} from '../../scale/assessment-bar.ts';
import {seriesSentence} from '../../text/sentence/series-summary.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {notComputedReason} from '../../text/sentence/not-computed.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatChange, formatValue} from '../../text/format/quantity.ts';
import {boundLabel, verdictLabel} from '../../text/format/verdict-label.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {trendLine} from '../../marks/trend-line.ts';
import {placeIndicatorTrend} from '../shared/trend-line.ts';
import {variationBar} from '../../marks/variation-bar.ts';
import {dualText} from '../shared/localized-text.ts';

type Remark = TemplateResult | typeof nothing;

/** Value of a period with its flags, or the reason why it is missing. */
export function valueCell(assessment: Assessment, period: string, locale: Locale): Remark {
  const record = observationFor(assessment, period);
  // A period that only other rows have: the value is not missing.
  if (!record && period !== assessment.fromPeriod && period !== assessment.toPeriod) return nothing;
  const about = [
    record?.missing && record.missing !== 'unknown' ? locale.t(`missing-reason.${record.missing}`) : '',
    ...(record?.flags ?? []).map((flag) => locale.t(`flag.${flag}`)),
  ];
  return html`${
    record === null || record.value === null
      ? html`<span class="muted">${locale.t('missing.value')}</span>`
      : dualText(formatValue(assessment.indicator, record, locale))
  }
  ${remark(about.filter(Boolean).join(', '))}`;
}

/** Options of a change cell. */
export interface ChangeOptions {
  readonly domain: Domain;
  /** Whether rows compare different periods, so that each row shows its own. */
  readonly isOwnSpan: boolean;
}

/** Change and its bar, or the reason why there is no change. */
export function changeCell(assessment: Assessment, options: ChangeOptions, locale: Locale): TemplateResult {
  return html`${changeText(assessment, options, locale)}
  ${variationBar(placeAssessment(assessment, 'change', options.domain), assessment.verdict)}`;
}

/** Change, or the reason why there is none. */
export function changeText(
  assessment: Assessment,
  {isOwnSpan}: Pick<ChangeOptions, 'isOwnSpan'>,
  locale: Locale,
): TemplateResult {
  const words = assessment.change
    ? html`${movementArrow(assessment.movement)} ${dualText(formatChange(assessment, locale))}`
    : html`<span class="reason">${notComputedReason(assessment, locale)}</span>`;
  const {fromPeriod, toPeriod, from, to, change} = assessment;
  const span = {from: formatPeriod(fromPeriod, from, locale), to: formatPeriod(toPeriod, to, locale)};
  return html`<div class="change" part="change">
    ${words} ${remark(isOwnSpan && change ? locale.t('period.range', span) : '')}
  </div>`;
}

/** Line through all periods, with a visually hidden sentence. */
export function trendCell(assessment: Assessment, locale: Locale): Remark {
  const sentence = seriesSentence(assessment.indicator, locale);
  return sentence
    ? html`${trendLine(placeIndicatorTrend(assessment), {current: assessment.toPeriod, height: 32, look: 'sparkline'})}<span
          class="visually-hidden"
          >${sentence}</span
        >`
    : nothing;
}

/** Label of the verdict. An asterisk marks an inferred direction; the note below the table explains it. */
export function verdictCell(assessment: Assessment, locale: Locale): TemplateResult {
  const {t} = locale;
  const word = assessment.incomparableReason ? t('verdict.incomparable') : verdictLabel(assessment, locale);
  const mark = html`<span aria-hidden="true">*</span
    ><span class="visually-hidden"> (${t('direction.inferred')})</span>`;
  return html`<div class="verdict">
      ${verdictIcon(assessment.verdict)}
      <span>${word}${hasInferredDirection(assessment) ? mark : nothing}</span>
    </div>
    ${remark(boundLabel(assessment, locale))}`;
}

function remark(words: string | null): Remark {
  return words ? html`<div class="remark">${words}</div>` : nothing;
}
