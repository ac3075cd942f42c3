import {partedBefore} from '../model/course.ts';
import {startTime} from '../model/period.ts';
import type {Flag, Indicator} from '../model/report.ts';
import type {TrendPoint} from './trend.ts';

/** Flags of a number that is not final or was not measured. */
const hollow: readonly Flag[] = ['provisional', 'estimated', 'imputed', 'forecast', 'unvalidated'];

/** The series of an indicator, ready to be placed. The line joins two periods only if their change could be told. */
export function trendPoints(indicator: Indicator): readonly TrendPoint[] {
  return indicator.observations.map((record) => ({
    period: record.period,
    time: startTime(record),
    value: record.value,
    hollow: record.flags.some((flag) => hollow.includes(flag)),
    newSeries: partedBefore(indicator, record) !== null,
  }));
}
