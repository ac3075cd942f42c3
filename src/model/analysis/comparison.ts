import {comparePeriods} from '../report/period.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Observation} from '../report/observation.ts';

/** What an element asks for in place of the indicator's own comparison; absent, null or empty = as the indicator says. */
export interface PeriodOverride {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Two periods and their records. A record is `null` where the document has none, and may hold no value. */
export interface ComparedPeriods {
  readonly fromPeriod: string | null;
  readonly toPeriod: string | null;
  readonly from: Observation | null;
  readonly to: Observation | null;
}

/**
 * The two periods that are put side by side. `latest` is the last period of the list, with or without a figure:
 * a missing latest figure must be seen to be missing. `previous` is the period right before `to`, under the same
 * rule. `baseline` is the stated baseline, even where the list has another figure for its period.
 * Nothing is compared with itself: a `from` that comes out as `to` is `null`.
 */
export function resolveComparison(indicator: Indicator, override: PeriodOverride = {}): ComparedPeriods {
  const {observations, baseline} = indicator;
  const from = override.from || indicator.comparison.from;
  const to = override.to || indicator.comparison.to;
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

function resolveFromPeriod(indicator: Indicator, from: string, to: string | null): string | null {
  if (from === 'first') return indicator.observations[0]?.period ?? null;
  if (from === 'baseline') return indicator.baseline?.period ?? null;
  return from === 'previous' ? previousPeriod(indicator, to) : from;
}

/** The order of the list decides; the texts of the periods only where `to` is not in the list. */
function previousPeriod({observations}: Indicator, to: string | null): string | null {
  if (to === null) return null;
  const at = observations.findIndex(({period}) => period === to);
  const earlier =
    at < 0 ? observations.filter(({period}) => comparePeriods(period, to) < 0) : observations.slice(0, at);
  return earlier.at(-1)?.period ?? null;
}

/** What the document says about a period; the baseline counts where the list does not reach back to it. */
function observationAt({observations, baseline}: Indicator, period: string | null): Observation | null {
  const listed = observations.find((observation) => observation.period === period);
  return listed ?? (baseline?.period === period ? baseline : null);
}
