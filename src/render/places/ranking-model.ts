import {sign} from '../../model/decimal.ts';
import {assess, type Assessment} from '../../model/analysis/assessment.ts';
import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import {rankPlaces, type PlaceRanking, type RankedPlace} from '../../model/places/place-ranking.ts';
import type {Indicator} from '../../model/report/indicator.ts';

/** The rows of a ranking. */
export interface RankingModel {
  readonly indicator: Indicator;
  readonly ranking: PlaceRanking;
  /** The whole in the periods of the ranking; its value is null when it has none. */
  readonly whole: Assessment;
  /** Places, and the whole (null) at its value, in the order of the ranking, as many as are drawn. */
  readonly rows: readonly (RankedPlace | null)[];
  /** Code of the place that the element shows; null for none. */
  readonly shown: string | null;
}

/** Ranks the places of an indicator, with the whole among them. */
export function rankingRows(
  indicator: Indicator,
  periods: PeriodOverride,
  {shown, limit}: {readonly shown: string | null; readonly limit: number},
): RankingModel {
  const ranking = rankPlaces(indicator, periods);
  const {fromPeriod, toPeriod} = ranking;
  const whole = assess(indicator, {from: fromPeriod ?? toPeriod, to: toPeriod});
  const drawn = ranking.rows.filter(({code}, index) => limit === 0 || index < limit || code === shown);
  const better = ranking.isSmallestFirst ? -1 : 1;
  const after = drawn.findIndex(({gap}) => gap === null || sign(gap.difference) !== better);
  const index = after < 0 ? drawn.length : after;
  const hasWhole = whole.to !== null && whole.to.value !== null;
  const rows = hasWhole ? [...drawn.slice(0, index), null, ...drawn.slice(index)] : drawn;
  return {indicator, ranking, whole, rows, shown};
}
