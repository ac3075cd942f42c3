import {firstIndex} from '../first-index.ts';
import {memoizeByObject} from '../memoize.ts';
import type {Group} from './group.ts';
import type {Indicator} from './indicator.ts';
import type {Observation} from './observation.ts';
import type {Report} from './report.ts';

/** Finds the first indicator with that code, else the one with that id. Codes are text: `3.1` is not `3.10`. */
export function findIndicator({indicators}: Report, codeOrId: string): Indicator | null {
  return find(indicators, codeOrId);
}

/** The indicator of a `code` option: without a code, the first of the report. */
export function findIndicatorOrFirst(report: Report, codeOrId: string): Indicator | null {
  return codeOrId ? findIndicator(report, codeOrId) : (report.indicators[0] ?? null);
}

/** Finds the first group with that code, else the one with that id. */
export function findGroup({groups}: Report, codeOrId: string): Group | null {
  return find(groups, codeOrId);
}

/** The position of a period in a list of observations; -1 for `null` or a period outside it. */
export function periodIndex(observations: readonly Observation[], period: string | null): number {
  if (period === null) return -1;
  const place = firstIndex(observations.length, (index) => (observations[index]?.period ?? '') >= period);
  return observations[place]?.period === period ? place : (periodIndexes(observations)?.get(period) ?? -1);
}

/**
 * For periods in another order than that of their texts; else `null`. Memoized, because each pair of a series with breaks
 * looks up two periods.
 */
const periodIndexes = memoizeByObject((observations: readonly Observation[]) =>
  observations.every(({period}, index) => period > (observations[index - 1]?.period ?? ''))
    ? null
    : new Map(observations.map(({period}, index) => [period, index] as const)),
);

interface Identified {
  readonly id: string;
  readonly code: string | null;
}

function find<T extends Identified>(items: readonly T[], codeOrId: string): T | null {
  return (codeIndex(items).get(codeOrId.trim()) as T | undefined) ?? null;
}

/** Memoized, because each card of a page looks up a code. Codes win over ids, earlier items over later ones. */
const codeIndex = memoizeByObject((items: readonly Identified[]): ReadonlyMap<string, Identified> => {
  const ids = items.map((item) => [item.id, item] as const);
  const codes = items.flatMap((item) => (item.code === null ? [] : [[item.code, item] as const]));
  return new Map([...codes, ...ids].reverse());
});
