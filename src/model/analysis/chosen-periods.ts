import type {Indicator} from '../report/indicator.ts';
import {periodStart, type PeriodRef} from '../report/period.ts';
import type {Report} from '../report/report.ts';
import {resolveComparison, type PeriodOverride} from './comparison.ts';
import {targetStatus} from './target-status.ts';

/**
 * Returns the report with the two chosen periods only: their results, parts and targets, and the target that the current
 * result is compared with. The same report unless both ends are chosen. A break between the periods is kept; a series with
 * a break of unknown date is returned whole.
 */
export function keepChosenPeriods(report: Report, chosen: PeriodOverride): Report {
  return chosen.from && chosen.to
    ? {...report, indicators: report.indicators.map((indicator) => keepPeriods(indicator, chosen))}
    : report;
}

function keepPeriods(indicator: Indicator, chosen: PeriodOverride): Indicator {
  const {fromPeriod, toPeriod} = resolveComparison(indicator, chosen);
  const isKept = ({period}: PeriodRef): boolean => period === fromPeriod || period === toPeriod;
  const breaks = [
    ...indicator.breaks,
    ...indicator.observations
      .filter(({flags}) => flags.includes('break'))
      .map(({period}) => ({period, note: null})),
  ];
  if (breaks.some(({period}) => periodStart(period) === null)) return indicator;
  const compared = targetStatus(indicator, toPeriod)?.target;
  return {
    ...indicator,
    breaks,
    observations: indicator.observations.filter(isKept),
    targets: indicator.targets.filter((target) => isKept(target) || target === compared),
    disaggregations: indicator.disaggregations.map((part) => ({
      ...part,
      observations: part.observations.filter(isKept),
    })),
  };
}
