import {groupBy} from '../../model/group-by.ts';
import {summarizeSeries} from '../../model/analysis/series/series-summary.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatList} from '../format/list.ts';
import {missingReason} from '../format/missing.ts';
import {formatPeriod} from '../format/period.ts';
import {formatValue} from '../format/quantity.ts';
import {missingInPeriods} from './missing.ts';

const extremeKeys = {
  increase: ['worst', 'best'],
  decrease: ['best', 'worst'],
  other: ['lowest', 'highest'],
} as const;

/** Describes first, last, best and worst value with their ties, breaks and gaps. Null with fewer than three values. */
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
    ...(highest[0] === lowest[0]
      ? []
      : (
          [
            [high, highest],
            [low, lowest],
          ] as const
        ).map(([key, ties]) =>
          t(`series.${key}`, {
            value: ties[0] ? value(ties[0]) : '',
            period: periodList(ties, listedTies, locale),
          }),
        )),
    ...missingSentences(missingObservations, locale),
  ]
    .filter(Boolean)
    .join(' ');
}

/** More periods than these are counted, and not listed: of gaps, and of values that share an extreme. */
const listedGaps = 6;
const listedTies = 3;

/** "2019, 2021 y 2023", "4 periodos entre 2019 y 2023". */
function periodList(observations: readonly Observation[], limit: number, locale: Locale): string {
  const words = (observation: Observation): string => formatPeriod(observation.period, observation, locale);
  const [first, last] = [observations[0], observations.at(-1)];
  if (!first || !last || observations.length <= limit) return formatList(observations.map(words), locale);
  return locale.t('series.periods', {count: observations.length, from: words(first), to: words(last)});
}

/** A sentence per reason, with its periods: "Sin dato en 2019, 2021.", "En 2020: no se recopiló." */
function missingSentences(observations: readonly Observation[], locale: Locale): readonly string[] {
  const byReason = groupBy(observations, (observation) => missingReason(observation, locale));
  return [...byReason].map(([reason, group]) =>
    missingInPeriods(periodList(group, listedGaps, locale), reason, locale),
  );
}
