import {tickIncrement} from 'd3-array';
import type {Range} from '../model/report/unit.ts';
import {isNumber} from './percent.ts';

/** The values at the start and the end of the track, in the unit of the data; always finite, start < end. */
export type Domain = readonly [number, number];

/** Numbers, `null` when missing. Values that are not finite count as missing. */
export type Values = readonly (number | null)[];

/** The span of any two values within ±LIMIT, and of its nice form, is still a finite double. */
const LIMIT = 1e307;

/** Below this length a tick step is not a normal double, and d3-array would compute an infinite number of ticks. */
const SHORTEST = 1e-300;

export const finiteValues = (values: Values): readonly number[] => values.filter(isNumber).map(limited);

const limited = (value: number): number => Math.max(-LIMIT, Math.min(LIMIT, value)) + 0;

/** Extends a domain to all values. One pass without lists between, because a series can be long. */
export function extent(values: Values, [low, high]: Domain): Domain {
  for (const value of values) {
    if (!isNumber(value)) continue;
    low = Math.min(low, limited(value));
    high = Math.max(high, limited(value));
  }
  return [low, high];
}

/** Extends a domain without length upwards, because it would place every value at the same point. */
export const ensureLength = ([low, high]: Domain): Domain => [
  low,
  high - low > SHORTEST ? high : low + Math.max(1, Math.abs(low)),
];

/**
 * Extends a domain to multiples of its tick step, for about ten ticks, as `nice` of d3-scale does. The unchanged
 * domain when no step is found in ten rounds; d3-array's own `nice` never returns for such domains.
 */
export function nice(domain: Domain): Domain {
  let [start, end] = domain;
  let previousStep: number | null = null;
  for (let round = 0; round < 10; round++) {
    const step = tickIncrement(start, end, 10);
    if (step === previousStep) return [start, end];
    if (!step) return domain;
    // `tickIncrement` returns −1 / step for a step below 1, so that decimal steps are divided exactly.
    start = step > 0 ? Math.floor(start / step) * step : Math.ceil(start * step) / step;
    end = step > 0 ? Math.ceil(end / step) * step : Math.floor(end * step) / step;
    previousStep = step;
  }
  return domain;
}

/**
 * Returns the domain of absolute values. An end with a bound stays at the bound (a percentage of a total is shown on
 * 0–100). An open end is a round number. Zero is included unless a bound excludes it, because the length of a bar is
 * meaningful only when it starts at zero.
 */
export function unitDomain(values: Values, bounds: Range | null): Domain {
  const [min, max] = [bounds?.min ?? null, bounds?.max ?? null];
  if (min !== null && max !== null) return unionDomain([[min, max]]);
  const [lowest, highest] = extent(values, [0, 0]);
  const [start, end] = nice(unionDomain([[min ?? lowest, max ?? highest]]));
  return unionDomain([[min ?? start, max ?? end]]);
}

/** Returns the smallest domain that contains all `domains`, in ascending order; [0, 1] when there are none. */
export function unionDomain(domains: readonly Domain[]): Domain {
  const [first = 0, ...rest] = finiteValues(domains.flat());
  return ensureLength(extent(rest, [first, first]));
}
