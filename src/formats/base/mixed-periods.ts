import {groupBy} from '../../model/group-by.ts';
import {periodStart} from '../../model/report/period.ts';

/** Periods of different lengths in one series. */
export interface MixedPeriods {
  /** The first period of each length. */
  readonly examples: readonly string[];
  /** The last two periods of one length; null without two of them. */
  readonly comparison: {readonly from: string; readonly to: string} | null;
}

/** Finds periods of different lengths in one series, in any order; null when all have the same. */
export function findMixedPeriods(periods: readonly string[]): MixedPeriods | null {
  // Nearly every series has years alone.
  if (periods.every(({length}) => length === 4)) return null;
  const lists = [...groupBy(periods, periodLength).values()];
  if (lists.length < 2) return null;
  const examples = lists.flatMap(([first]) => first ?? []);
  const pairs = lists.flatMap((list) => lastTwo(list) ?? []);
  const [latest = null] = pairs.sort((a, b) => startOf(b.to).localeCompare(startOf(a.to)));
  return {examples, comparison: latest};
}

function lastTwo(periods: readonly string[]): {readonly from: string; readonly to: string} | null {
  const [to, from] = [...periods].sort((a, b) => startOf(b).localeCompare(startOf(a)));
  return from === undefined || to === undefined ? null : {from, to};
}

function startOf(period: string): string {
  return periodStart(period) ?? period;
}

/** `2021-03` has the length of all months; ranges of several years have one in common. */
function periodLength(period: string): string {
  if (/--/.test(period)) return 'range';
  return period.replace(/Q\d/, 'Q').replace(/S\d/, 'S').replace(/W\d\d/, 'W').replace(/\d/g, '0');
}
