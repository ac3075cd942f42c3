import {summarizeSeries} from '../../model/analysis/series-summary.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatPeriod} from '../format/period.ts';
import {formatValue} from '../format/quantity.ts';

const extremeKeys = {
  increase: ['worst', 'best'],
  decrease: ['best', 'worst'],
  other: ['lowest', 'highest'],
} as const;

/** Describes first, last, best and worst value, breaks and gaps. Null with fewer than three values. */
export function seriesSentence(indicator: Indicator, locale: Locale): string | null {
  const summary = summarizeSeries(indicator);
  if (!summary) return null;
  const {t} = locale;
  const value = (observation: Observation): string => formatValue(indicator, observation, locale).spoken;
  const period = (observation: Observation): string => formatPeriod(observation.period, observation, locale);
  const direction = indicator.desiredDirection;
  const [low, high] = extremeKeys[direction === 'increase' || direction === 'decrease' ? direction : 'other'];
  const {first, last, lowest, highest, breakReason, missingObservations} = summary;
  const changed = breakReason === 'break' || breakReason === 'definition-differs';
  return [
    changed && t('series.restarts', {period: period(first), reason: t(`flag.${breakReason}`)}),
    t('series.first-last', {
      from: value(first),
      fromPeriod: period(first),
      to: value(last),
      toPeriod: period(last),
    }),
    t(`series.${high}`, {value: value(highest), period: period(highest)}),
    t(`series.${low}`, {value: value(lowest), period: period(lowest)}),
    missingObservations.length > 0 &&
      t('missing.period', {period: missingObservations.map(period).join(', ')}),
  ]
    .filter(Boolean)
    .join(' ');
}
