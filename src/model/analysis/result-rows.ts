import type {Indicator} from '../report/indicator.ts';
import type {Observation, Target} from '../report/observation.ts';
import {sortByTime} from '../report/period.ts';

/** A period of an indicator with what the document states for it. */
export interface ResultRow {
  readonly period: string;
  readonly periodStart: string | null;
  /** The observation of the period; without one, the baseline, if it is of this period. */
  readonly observation: Observation | null;
  readonly target: Target | null;
  readonly isBaseline: boolean;
}

/** The shown rows, and the number of all. */
export interface ResultRows {
  readonly rows: readonly ResultRow[];
  readonly total: number;
}

/** Most rows with a result, and most with a target alone. A sheet is read on paper. */
export const maxResultRows = 30;

/** Returns a row for each period of results, baseline and targets, in the order of time; of long series, the last ones. */
export function resultRows({observations, baseline, targets}: Indicator): ResultRows {
  const observationOf = byPeriod([...(baseline ? [baseline] : []), ...observations]);
  const targetOf = byPeriod(targets);
  const rows = sortByTime(
    [...new Set([...observationOf.keys(), ...targetOf.keys()])].map((period) => {
      const observation = observationOf.get(period) ?? null;
      return {
        period,
        periodStart: observation?.periodStart ?? null,
        observation,
        target: targetOf.get(period) ?? null,
        isBaseline: period === baseline?.period,
      };
    }),
  );
  const observed = rows.filter(({observation}) => observation !== null).slice(-maxResultRows);
  const planned = rows.filter(({observation}) => observation === null).slice(-maxResultRows);
  const shown = new Set([...observed, ...planned]);
  return {rows: rows.filter((row) => shown.has(row)), total: rows.length};
}

function byPeriod<T extends {readonly period: string}>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.period, record]));
}
