import {comparePeriods} from '../report/period.ts';
import {periodIndex} from '../report/lookup.ts';
import type {ComparisonPeriods, Indicator} from '../report/indicator.ts';
import type {Observation} from '../report/observation.ts';

/** Periods that replace the comparison of the indicator. An absent, null or empty end keeps that of the indicator. */
export interface PeriodOverride {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Two periods and their observations. An observation is `null` when the document has none; its value can be `null`. */
export interface ComparedPeriods {
  readonly fromPeriod: string | null;
  readonly toPeriod: string | null;
  readonly from: Observation | null;
  readonly to: Observation | null;
}

/**
 * Resolves the two periods to compare. `latest` is the last period of the list, with or without a value, so that a
 * missing latest value is shown as missing. `previous` is the period right before `to`, by the same rule. `baseline` is
 * the stated baseline, even when the list has another value for its period. `from` is `null` when it resolves to the
 * same period as `to`.
 */
export function resolveComparison(indicator: Indicator, override?: PeriodOverride): ComparedPeriods {
  const {observations, baseline} = indicator;
  const {from, to} = overriddenPeriods(indicator.comparison, override);
  const toPeriod = to === 'latest' ? (observations.at(-1)?.period ?? null) : to;
  const fromPeriod = resolveFromPeriod(indicator, from, toPeriod);
  return {
    fromPeriod: fromPeriod === toPeriod ? null : fromPeriod,
    toPeriod,
    from:
      fromPeriod === toPeriod ? null : from === 'baseline' ? baseline : observationAt(indicator, fromPeriod),
    to: observationAt(indicator, toPeriod),
  };
}

/** Returns the periods of a comparison after an override, of which only own fields count. */
export function overriddenPeriods(
  {from, to}: ComparisonPeriods,
  override: PeriodOverride = {},
): ComparisonPeriods {
  const stated = {from: null, to: null, ...override};
  return {from: stated.from || from, to: stated.to || to};
}

function resolveFromPeriod(indicator: Indicator, from: string, to: string | null): string | null {
  if (from === 'first') return indicator.observations[0]?.period ?? null;
  if (from === 'baseline') return indicator.baseline?.period ?? null;
  return from === 'previous' ? previousPeriod(indicator, to) : from;
}

/** By the order of the list; by date when `to` is not in the list. */
function previousPeriod({observations}: Indicator, to: string | null): string | null {
  if (to === null) return null;
  const index = periodIndex(observations, to);
  const previous =
    index < 0 ? observations.findLast(({period}) => comparePeriods(period, to) < 0) : observations[index - 1];
  return previous?.period ?? null;
}

/** The observation of a period; the baseline when the list has none and the period is that of the baseline. */
function observationAt({observations, baseline}: Indicator, period: string | null): Observation | null {
  return observations[periodIndex(observations, period)] ?? (baseline?.period === period ? baseline : null);
}
