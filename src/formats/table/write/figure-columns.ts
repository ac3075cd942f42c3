import {memoizeByObject} from '../../../model/memoize.ts';
import {sortByTime} from '../../../model/report/period.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {Observation} from '../../../model/report/observation.ts';
import {fillPlaceholders} from '../../../text/i18n/placeholders.ts';
import {monthWriter} from '../../base/period-pairs.ts';
import {relatedFields} from '../column-role.ts';
import {revisionColumns} from './revision-columns.ts';
import {noObservationMarker} from '../missing-values.ts';
import type {Column} from './column.ts';
import type {HeaderNames} from './header-names.ts';
import {cellNumber, observationCell} from './number-cell.ts';

type RelatedField = (typeof relatedFields)[keyof typeof relatedFields];

/** For each period a column of figures, and their numerators, denominators, intervals and revisions. */
export function figureColumns(indicators: readonly Indicator[], headers: HeaderNames): readonly Column[] {
  const find = observationFinder(indicators);
  const revised = indicators.flatMap(({revisions}) => revisions.map(({period}) => period));
  const periods = [...new Set([...periodsInOrder(indicators), ...revised])];
  const periodText = monthWriter(periods);
  return periods.flatMap((period) => {
    const partColumn = (field: RelatedField): Column => ({
      header: fillPlaceholders(headers[field], {period: periodText(period)}),
      cell: (indicator) => optionalNumber(find(indicator, period)?.[field] ?? null, 0),
      isNumeric: true,
    });
    const figureColumn: Column = {
      header: fillPlaceholders(headers.figure, {period: periodText(period)}),
      cell: (indicator) => {
        const observation = find(indicator, period);
        return observation ? observationCell(observation, indicator.decimals) : noObservationMarker;
      },
      isNumeric: true,
    };
    return [
      figureColumn,
      ...Object.values(relatedFields).map(partColumn),
      ...revisionColumns(indicators, period, periodText(period), headers),
    ];
  });
}

/** A column for each period with a target. */
export function targetColumns(indicators: readonly Indicator[], header: string): readonly Column[] {
  const periods = new Set(indicators.flatMap(({targets}) => targets.map(({period}) => period)));
  const targetsOf = memoizeByObject(
    ({targets}: Indicator) => new Map(targets.toReversed().map(({period, value}) => [period, value])),
  );
  return [...periods].sort().map((period) => ({
    header: fillPlaceholders(header, {period}),
    cell: (indicator) => optionalNumber(targetsOf(indicator).get(period) ?? null, indicator.decimals),
    isNumeric: true,
  }));
}

/** The periods of all observations, in order. */
export function periodsInOrder(indicators: readonly Indicator[]): readonly string[] {
  const observations = indicators.flatMap((indicator) => indicator.observations);
  const byPeriod = new Map(observations.map(({period, periodStart}) => [period, {period, periodStart}]));
  return sortByTime([...byPeriod.values()]).map(({period}) => period);
}

function observationFinder(
  indicators: readonly Indicator[],
): (indicator: Indicator, period: string) => Observation | undefined {
  const byIndicator = new Map(
    indicators.map((indicator) => [
      indicator,
      new Map(indicator.observations.map((observation) => [observation.period, observation])),
    ]),
  );
  return (indicator, period) => byIndicator.get(indicator)?.get(period);
}

function optionalNumber(value: number | null, decimals: number): string {
  return value === null ? '' : cellNumber(value, decimals);
}
