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

/** The figure of a period with what the document says about it, or that there is none and why. */
export function valueCell(finding: Assessment, period: string, language: Locale): Remark {
  const record = observationFor(finding, period);
  // A period of other rows, of which this indicator says nothing: that is no missing figure.
  if (!record && period !== finding.fromPeriod && period !== finding.toPeriod) return nothing;
  const about = [
    record?.missing && record.missing !== 'unknown' ? language.t(`missing-reason.${record.missing}`) : '',
    ...(record?.flags ?? []).map((flag) => language.t(`flag.${flag}`)),
  ];
  return html`${
    record === null || record.value === null
      ? html`<span class="muted">${language.t('missing.value')}</span>`
      : dualText(formatValue(finding.indicator, record, language))
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
export function changeCell(finding: Assessment, options: ChangeOptions, language: Locale): TemplateResult {
  return html`${changeText(finding, options, language)}
  ${variationBar(placeAssessment(finding, 'change', options.domain), finding.verdict)}`;
}

/** The change alone, or why there is none. */
export function changeText(
  finding: Assessment,
  {isOwnSpan}: Pick<ChangeOptions, 'isOwnSpan'>,
  language: Locale,
): TemplateResult {
  const words = finding.change
    ? html`${movementArrow(finding.movement)} ${dualText(formatChange(finding, language))}`
    : html`<span class="reason">${notComputedReason(finding, language)}</span>`;
  const {fromPeriod, toPeriod, from, to, change} = finding;
  const span = {from: formatPeriod(fromPeriod, from, language), to: formatPeriod(toPeriod, to, language)};
  return html`<div class="change" part="change">
    ${words} ${remark(isOwnSpan && change ? language.t('period.range', span) : '')}
  </div>`;
}

/** The line through all periods, in words for who does not see it. */
export function trendCell(finding: Assessment, language: Locale): Remark {
  const told = seriesSentence(finding.indicator, language);
  return told
    ? html`${trendLine(placeIndicatorTrend(finding), {current: finding.toPeriod, height: 32, look: 'sparkline'})}<span
          class="visually-hidden"
          >${told}</span
        >`
    : nothing;
}

/** The state in a word; an inferred direction is marked, and the note under the table says what the mark means. */
export function verdictCell(finding: Assessment, language: Locale): TemplateResult {
  const {t} = language;
  const word = finding.incomparableReason ? t('verdict.incomparable') : verdictLabel(finding, language);
  const mark = html`<span aria-hidden="true">*</span
    ><span class="visually-hidden"> (${t('direction.inferred')})</span>`;
  return html`<div class="verdict">
      ${verdictIcon(finding.verdict)} <span>${word}${hasInferredDirection(finding) ? mark : nothing}</span>
    </div>
    ${remark(boundLabel(finding, language))}`;
}

function remark(words: string | null): Remark {
  return words ? html`<div class="remark">${words}</div>` : nothing;
}
