import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {hasInferredDirection} from '../../model/analysis/verdict-basis.ts';
import {observationFor} from '../../model/table/period-column.ts';
import type {Observation} from '../../model/report/observation.ts';
import {assessedArrow} from '../../render/assessed-arrow.ts';
import {axisWords, periodWords} from '../../render/axis-labels.ts';
import {seriesSentence} from '../../text/sentence/series-summary.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {incomparableNote, notComputedReason} from '../../text/sentence/not-computed.ts';
import {formatMissing} from '../../text/format/missing.ts';
import {marginNote} from '../../text/sentence/margin.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatChange, formatValue} from '../../text/format/quantity.ts';
import {formatChangeNumber} from '../../text/format/tick-label.ts';
import {verdictLabel, verdictNote} from '../../text/format/verdict-label.ts';
import {movementArrow, verdictIcon} from '../../marks/verdict-icon.ts';
import {trendLine} from '../../marks/trend-line.ts';
import {placeIndicatorTrend} from '../shared/trend-line.ts';
import {annotations} from '../shared/edition/loaded-annotations.ts';
import {dualText} from '../shared/localized-text.ts';
import {observationRemarks} from '../shared/observation-remarks.ts';
import {statistics} from '../shared/statistics/loaded-statistics.ts';
import type {TableScale} from './scale.ts';

type Remark = TemplateResult | typeof nothing;

/** Value of a period with its flags, or the reason why it is missing. */
export function valueCell(assessment: Assessment, period: string, locale: Locale): Remark {
  const record = observationFor(assessment, period);
  // A period that only other rows have: the value is not missing.
  if (!record && period !== assessment.fromPeriod && period !== assessment.toPeriod) return nothing;
  return html`${
    record === null || record.value === null
      ? html`<span class="muted">${formatMissing(record, locale)}</span>`
      : dualText(formatValue(assessment.indicator, record, locale))
  }${annotations()?.mark(assessment.indicator, record, locale)}
  ${remark(record ? observationRemarks(assessment.indicator, record, locale) : '')}`;
}

/** The labelled arrow, and both values for screen readers. */
export function arrowCell(assessment: Assessment, scale: TableScale, locale: Locale): TemplateResult {
  const column = scale.column(assessment);
  const {mark, isFluid} = assessedArrow(assessment, column, locale);
  const range = scale.hasOneUnit ? '' : axisWords(assessment, locale, column.domain).join('\u2013');
  const scaleWords = [range, scale.isOwnSpan ? periodWords(assessment, locale) : '']
    .filter(Boolean)
    .join(' · ');
  const [brackets, intervals] = statistics()?.intervals(assessment, column, locale) ?? [];
  return html`<div class="mark" ?data-fluid=${isFluid}>${mark}${brackets}</div>
    ${intervals}<span class="visually-hidden">${bothValues(assessment, locale)}</span>${
      scaleWords ? html`<div class="remark" aria-hidden="true">${scaleWords}</div>` : nothing
    }${revisionRemarks(assessment, locale)}`;
}

/** A line for each compared figure that is revised, for the screen: `bothValues` has the same words. */
function revisionRemarks({indicator, from, to}: Assessment, locale: Locale): readonly Remark[] {
  return [from, to].map((observation) => {
    const words = observation && annotations()?.remark(indicator, observation, locale);
    return words
      ? html`<div class="remark" aria-hidden="true">
          ${formatPeriod(observation.period, observation, locale)}${annotations()?.mark(indicator, observation, locale)}:
          ${words}
        </div>`
      : nothing;
  });
}

/** "2021: 17.2 por ciento. 2022: 16.8 por ciento." */
function bothValues(assessment: Assessment, locale: Locale): string {
  const {indicator, from, to, fromPeriod, toPeriod} = assessment;
  const text = (period: string | null, observation: Observation | null): string => {
    if (period === null) return '';
    const texts = observation
      ? [
          formatValue(indicator, observation, locale).spoken,
          observationRemarks(indicator, observation, locale),
        ]
      : [formatMissing(null, locale)];
    return `${formatPeriod(period, observation, locale)}: ${texts.filter(Boolean).join(', ')}.`;
  };
  return [text(fromPeriod, from), text(toPeriod, to)].filter(Boolean).join(' ');
}

/** The signed change; without its unit when the column heading has it. Nothing without a change. */
export function changeCell(assessment: Assessment, {hasOneUnit}: TableScale, locale: Locale): Remark {
  const {change, movement} = assessment;
  if (!change) return nothing;
  const {visual, spoken} = formatChange(assessment, locale);
  return html`<div class="change" part="change">
    ${hasOneUnit ? nothing : movementArrow(movement)}
    ${dualText({visual: hasOneUnit ? formatChangeNumber(change, locale) : visual, spoken})}
  </div>`;
}

/** Change, or the reason why there is none. */
export function changeText(
  assessment: Assessment,
  {isOwnSpan}: Pick<TableScale, 'isOwnSpan'>,
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
  const word = assessment.change
    ? verdictLabel(assessment, locale)
    : assessment.incomparableReason === 'missing-both'
      ? formatMissing(assessment.to, locale)
      : t('verdict.incomparable');
  const mark = html`<span aria-hidden="true">*</span
    ><span class="visually-hidden"> (${t('direction.inferred')})</span>`;
  const note = assessment.change ? verdictNote(assessment, locale) : incomparableNote(assessment, locale);
  const margin = marginNote(assessment, locale);
  const isInferred = hasInferredDirection(assessment);
  // White space before a note in a line of its own collapses and is not read; a no-break space does not.
  const gap = (note || margin) && !isInferred ? '\u00a0' : '';
  const notes = [note, note && margin ? '; ' : null, margin && dualText(margin)];
  return html`<div class="verdict">
    ${verdictIcon(assessment.verdict)}
    <span
      ><b>${word + gap}</b
      >${isInferred ? mark : nothing}${note || margin ? html` <small>${notes}</small>` : nothing}</span
    >
  </div>`;
}

function remark(words: string | null): Remark {
  return words ? html`<div class="remark">${words}</div>` : nothing;
}
