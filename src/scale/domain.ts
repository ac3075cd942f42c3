import {tickIncrement} from 'd3-array';
import type {Range} from '../model/report/unit.ts';
import {isNumber} from './percent.ts';

/** The values at the start and the end of the track, in the unit of what is drawn; always finite, start < end. */
export type Domain = readonly [number, number];

/** A number, or none; what is not finite counts as none. */
type Values = readonly (number | null)[];

/** The span of any two values within ±LIMIT, and of its nice form, is still a finite double. */
const LIMIT = 1e307;

/** D3 asks for an infinite number of ticks where a step of the domain is no normal double. */
const SHORTEST = 1e-300;

const finiteValues = (values: Values): readonly number[] =>
  values.filter(isNumber).map((value) => Math.max(-LIMIT, Math.min(LIMIT, value)) + 0);

const extent = (values: readonly number[], [low, high]: Domain): Domain => [
  Math.min(low, ...values),
  Math.max(high, ...values),
];

/** A domain without length would put every value at the same place: it gets one, upwards. */
const ensureLength = ([low, high]: Domain): Domain => [
  low,
  high - low > SHORTEST ? high : low + Math.max(1, Math.abs(low)),
];

/**
 * Extends a domain to multiples of its tick step, for about ten ticks, as `nice` of d3-scale does. The unchanged
 * domain when no step is found in ten rounds; d3-array's own `nice` never returns for such domains.
 */
function nice(domain: Domain): Domain {
  let [start, end] = domain;
  let previousStep: number | null = null;
  for (let round = 0; round < 10; round++) {
    const step = tickIncrement(start, end, 10);
    if (step === previousStep) return [start, end];
    if (!step) return domain;
    // A negative step stands for 1 / −step, so that decimal steps are divided exactly.
    start = step > 0 ? Math.floor(start / step) * step : Math.ceil(start * step) / step;
    end = step > 0 ? Math.ceil(end / step) * step : Math.floor(end * step) / step;
    previousStep = step;
  }
  return domain;
}

/**
 * The unit's own scale, for absolute values. An end that `bounds` gives stays as given (a percent of a whole
 * is read on 0–100); an open end is a round number, and zero is inside unless a bound shuts it out, because
 * the length of a bar speaks only when it starts at zero.
 */
export function unitDomain(values: Values, bounds: Range | null): Domain {
  const {min = null, max = null} = bounds ?? {};
  if (min !== null && max !== null) return unionDomain([[min, max]]);
  const [least, most] = extent(finiteValues(values), [0, 0]);
  const [start, end] = nice(unionDomain([[min ?? least, max ?? most]]));
  return unionDomain([[min ?? start, max ?? end]]);
}

/** One domain that holds all of `domains`, in ascending order; [0, 1] when there is none. */
export function unionDomain(domains: readonly Domain[]): Domain {
  const [first = 0, ...rest] = finiteValues(domains.flat());
  return ensureLength(extent(rest, [first, first]));
}

/** Zero in the middle and every change inside, with round ends; [-1, 1] when nothing changed. In units of change. */
export function symmetricDomain(changes: Values): Domain {
  const size = Math.max(...finiteValues(changes).map(Math.abs), 0) || 1;
  return nice([-size, size]);
}

/**
 * A symmetric domain that a few outliers cannot crush: their bars run off the track and are drawn broken.
 *
 * By size, signs and zeros left out, an outlier lies beyond J. W. Tukey's outer fence (Exploratory Data
 * Analysis, 1977), three interquartile ranges above the third quartile: quartiles do not move when one value
 * does. Nothing is clipped unless that at least doubles the room of the rest, and never among fewer than five.
 */
export function outlierClippedDomain(changes: Values): {
  readonly domain: Domain;
  readonly isClipped: boolean;
} {
  const sizes = finiteValues(changes)
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const quartile = (share: number): number => sizes[Math.floor(sizes.length * share)] ?? 0;
  const outerFence = quartile(0.75) + 3 * (quartile(0.75) - quartile(0.25));
  const inliers = sizes.filter((size) => size <= outerFence);
  const isClipped = (sizes.at(-1) ?? 0) > 2 * (inliers.at(-1) ?? 0);
  return {domain: symmetricDomain(isClipped ? inliers : sizes), isClipped};
}
