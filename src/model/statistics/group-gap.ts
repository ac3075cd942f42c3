import {abs, compare, decimal, isZero, round, subtract, toNumber, type Decimal} from '../decimal.ts';
import {incomparableReason} from '../analysis/comparability.ts';
import {resolveComparison, type PeriodOverride} from '../analysis/comparison.ts';
import {groupBy} from '../group-by.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Disaggregation, Observation} from '../report/observation.ts';
import {placeDimension} from '../report/place.ts';
import {halfWidth} from '../analysis/margin.ts';

/** A group of a dimension with its figures in the compared periods. */
export interface GroupFigures {
  readonly part: Disaggregation;
  readonly from: Observation | null;
  readonly to: Observation | null;
}

/** The distance between the highest and the lowest group of one dimension, such as sex or area. */
export interface GroupGap {
  /** As the document writes it: `sex`. */
  readonly dimension: string;
  readonly highest: GroupFigures;
  readonly lowest: GroupFigures;
  readonly fromPeriod: string | null;
  readonly toPeriod: string | null;
  /** Between these two groups in the current period, at the indicator's decimals; not negative. */
  readonly current: Decimal;
  /** Between the same two groups in the earlier period; negative when their order was the other one. Null when unknown. */
  readonly earlier: Decimal | null;
  /** The gap of the current period minus the earlier one, both without their sign; null when unknown. */
  readonly change: Decimal | null;
  /**
   * `narrower` and `wider` by that change. `uncertain`: the intervals of the four figures allow no change. Null without a
   * change.
   */
  readonly outcome: 'narrower' | 'wider' | 'same' | 'uncertain' | null;
  /** Groups of the dimension without a figure in the current period. */
  readonly missing: readonly GroupFigures[];
}

/**
 * Returns the gap of each dimension with figures of two groups or more, in the order of the document. Places are not groups:
 * a ranking shows them. A part of two dimensions, such as the women of a region, is of none.
 */
export function groupGaps(indicator: Indicator, periods: PeriodOverride = {}): readonly GroupGap[] {
  const compared = resolveComparison(indicator, periods);
  const parts = indicator.disaggregations.filter(({dimensions}) => dimensions.size === 1);
  const byDimension = groupBy(parts, ({dimensions}) => [...dimensions.keys()][0] ?? '');
  return [...byDimension]
    .filter(([dimension]) => dimension !== placeDimension)
    .flatMap(([dimension, list]) => gapOf(dimension, list, {indicator, ...compared}) ?? []);
}

interface GapContext {
  readonly indicator: Indicator;
  readonly fromPeriod: string | null;
  readonly toPeriod: string | null;
}

function gapOf(dimension: string, parts: readonly Disaggregation[], context: GapContext): GroupGap | null {
  const {indicator, fromPeriod, toPeriod} = context;
  const inPeriod = (part: Disaggregation, period: string | null): Observation | null =>
    part.observations.find((item) => item.period === period) ?? null;
  const groups = parts.map((part) => ({
    part,
    from: inPeriod(part, fromPeriod),
    to: inPeriod(part, toPeriod),
  }));
  const known = groups.filter(({to}) => valueOf(to) !== null);
  const sorted = known.sort((a, b) => compare(printed(b.to, indicator), printed(a.to, indicator)));
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest || highest === lowest) return null;
  const current = subtract(printed(highest.to, indicator), printed(lowest.to, indicator));
  const earlier = earlierGap(highest, lowest, indicator);
  const change = earlier && subtract(current, abs(earlier));
  return {
    dimension,
    highest,
    lowest,
    fromPeriod,
    toPeriod,
    current,
    earlier,
    change,
    outcome: change && outcomeOf(change, [highest, lowest]),
    missing: groups.filter(({to}) => valueOf(to) === null),
  };
}

/** The printed values are subtracted, so that readers can check the gap. */
function printed(observation: Observation | null, {decimals}: Indicator): Decimal {
  return round(decimal(valueOf(observation) ?? 0), decimals);
}

function valueOf(observation: Observation | null): number | null {
  return observation?.value ?? null;
}

/** Null when a figure is missing, or a series changed between the periods. */
function earlierGap(highest: GroupFigures, lowest: GroupFigures, indicator: Indicator): Decimal | null {
  const isComparable = [highest, lowest].every(
    ({part, from, to}) =>
      incomparableReason({...indicator, observations: part.observations}, {from, to}) === null,
  );
  return isComparable ? subtract(printed(highest.from, indicator), printed(lowest.from, indicator)) : null;
}

/** The errors of the four figures are independent: their half-widths add up as squares. */
function outcomeOf(change: Decimal, groups: readonly GroupFigures[]): GroupGap['outcome'] {
  if (isZero(change)) return 'same';
  const widths = groups.flatMap(({from, to}) => [from, to]).map((item) => item && halfWidth(item));
  const width = widths.every((item) => item !== null) ? Math.hypot(...widths) : 0;
  if (Math.abs(toNumber(change)) <= width * (1 + 1e-9)) return 'uncertain';
  return compare(change, decimal(0)) < 0 ? 'narrower' : 'wider';
}
