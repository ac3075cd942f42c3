import {groupBy} from '../../model/group-by.ts';
import {summarizeSeries} from '../../model/analysis/series-summary.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {missingReason} from '../format/missing.ts';
import {formatPeriod} from '../format/period.ts';
import {formatValue} from '../format/quantity.ts';
import {missingInPeriods} from './missing.ts';

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
    ...missingSentences(missingObservations, locale),
  ]
    .filter(Boolean)
    .join(' ');
}

/** More periods than these are counted, and not listed. */
const listedPeriods = 6;

/** A sentence per reason, with its periods: "Sin dato en 2019, 2021.", "En 2020: no se recopiló." */
function missingSentences(observations: readonly Observation[], locale: Locale): readonly string[] {
  const byReason = groupBy(observations, (observation) => missingReason(observation, locale));
  return [...byReason].map(([reason, group]) => {
    const periods = group.map((observation) => formatPeriod(observation.period, observation, locale));
    const [from = '', to = ''] = [periods[0], periods.at(-1)];
    const period =
      periods.length > listedPeriods
        ? locale.t('series.periods', {count: periods.length, from, to})
        : periods.join(', ');
    return missingInPeriods(period, reason, locale);
  });
}
