import {incomparability} from '../model/incomparability.ts';
import {periodStart} from '../model/period.ts';
import type {Flag, Indicator} from '../model/report.ts';
import type {TrendPoint} from './trend.ts';

/** Flags of a number that is not final or was not measured. */
const hollow: readonly Flag[] = ['provisional', 'estimated', 'imputed', 'forecast', 'unvalidated'];

/** The series of an indicator, ready to be placed. The line joins two periods only if their change could be told. */
export function trendPoints(indicator: Indicator): readonly TrendPoint[] {
  return indicator.observations.map((observation, index, all) => {
    const {period, value, flags} = observation;
    const from = all[index - 1];
    const start = observation.periodStart ?? periodStart(period);
    return {
      period,
      time: start === null ? null : Date.parse(start),
      value,
      hollow: flags.some((flag) => hollow.includes(flag)),
      newSeries: from !== undefined && incomparability(indicator, {from, to: observation}) !== null,
    };
  });
}
