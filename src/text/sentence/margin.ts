import {groupBy} from '../../model/group-by.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {defaultConfidence, valueInterval} from '../../model/analysis/margin.ts';
import {abs, decimal, multiply, sign, toNumber, type Decimal} from '../../model/decimal.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation} from '../../model/report/observation.ts';
import {formatNumber, type DualText} from '../format/number.ts';
import {formatPeriod} from '../format/period.ts';
import {formatBareValue, formatDifference} from '../format/quantity.ts';
import {formatChangeNumber} from '../format/tick-label.ts';
import type {Locale} from '../i18n/locale.ts';

/** Returns the interval of a value without its unit: "10.1 a 12.9". Null without an interval. */
export function formatInterval(
  indicator: Indicator,
  observation: Observation | null,
  locale: Locale,
): string | null {
  const interval = observation && valueInterval(observation);
  if (!interval) return null;
  const end = (value: number): string => formatBareValue(indicator, {value, raw: null}, locale);
  return locale.t('interval.value', {min: end(interval.min), max: end(interval.max)});
}

/** Returns the interval of a change without its unit: "entre −2.1 y +1.7". Null without one. */
export function marginNote({margin}: Assessment, locale: Locale): DualText | null {
  if (!margin) return null;
  const {low, high} = margin;
  const visual = (end: Decimal): string => formatChangeNumber(end, locale);
  const spoken = (end: Decimal): string => endWords(end, formatNumber(abs(end), locale).spoken, locale);
  return {
    visual: locale.t('margin.note', {low: visual(low), high: visual(high)}),
    spoken: locale.t('margin.note', {low: spoken(low), high: spoken(high)}),
  };
}

/** Returns sentences about the intervals of the two values and of their change. Empty without intervals. */
export function marginSentences(assessment: Assessment, locale: Locale): readonly string[] {
  const {margin, indicator} = assessment;
  const sentences = intervalSentences(assessment, locale);
  if (!margin) return sentences;
  const key = margin.includesZero ? 'margin.within' : 'margin.outside';
  const words = (end: Decimal): string =>
    endWords(end, formatDifference(indicator.unit, end, locale).spoken, locale);
  return [...sentences, locale.t(key, {low: words(margin.low), high: words(margin.high)})];
}

/** "Intervalo del 95 %: 2022: 10.4 a 13.0; 2023: 10.1 a 12.9.", a sentence per confidence. */
function intervalSentences({indicator, from, to}: Assessment, locale: Locale): readonly string[] {
  const stated = [from, to].filter((observation) => observation !== null);
  const byConfidence = groupBy(stated, ({confidence}) => confidence ?? defaultConfidence);
  return [...byConfidence].flatMap(([confidence, observations]) => {
    const list = observations.flatMap((observation) => {
      const interval = formatInterval(indicator, observation, locale);
      const period = formatPeriod(observation.period, observation, locale);
      return interval === null ? [] : locale.t('interval.period', {period, interval});
    });
    const percent = decimal(toNumber(multiply(decimal(confidence), decimal(100))));
    const values = {confidence: formatNumber(percent, locale).visual, list: list.join('; ')};
    return list.length > 0 ? locale.t('interval.stated', values) : [];
  });
}

/** One end of the interval of a change in words: "una baja de 2.1 puntos porcentuales". */
export function endWords(end: Decimal, difference: string, {t}: Locale): string {
  const key = (['margin.fall', 'margin.none', 'margin.rise'] as const)[sign(end) + 1] ?? 'margin.none';
  return t(key, {difference});
}
