import {decimal, isZero, negate, round, subtract, toNumber, type Decimal} from '../decimal.ts';
import type {Observation} from '../report/observation.ts';

/** The confidence of an interval whose document states none, and of the interval of a change. */
export const defaultConfidence = 0.95;

/** What an observation states about its error. */
export type Uncertainty = Pick<Observation, 'value' | 'lower' | 'upper' | 'standardError' | 'confidence'>;

/** The interval of a change, at the indicator's decimals. */
export interface ChangeMargin {
  readonly low: Decimal;
  readonly high: Decimal;
  /** The interval of the change includes zero: neither a rise nor a fall is certain. */
  readonly includesZero: boolean;
}

/** An interval in the unit of the value. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/**
 * Returns the interval of a change: the difference ± √(h₁² + h₂²), for independent errors, where h is the half-width of the
 * interval of a value. `null` unless both values have an interval or a standard error.
 */
export function changeMargin(
  from: Uncertainty,
  to: Uncertainty,
  {change, decimals}: {readonly change: Decimal; readonly decimals: number},
): ChangeMargin | null {
  const [before, after] = [halfWidth(from), halfWidth(to)];
  if (before === null || after === null || from.value === null || to.value === null) return null;
  const width = Math.hypot(before, after);
  if (!Number.isFinite(width)) return null;
  const difference = subtract(decimal(to.value), decimal(from.value));
  const shift = round(decimal(width), Math.max(decimals, 12));
  return {
    low: round(subtract(difference, shift), decimals),
    high: round(subtract(difference, negate(shift)), decimals),
    // The tolerance lets an interval that ends at zero include it, whatever the binary rounding.
    includesZero: isZero(change) || Math.abs(toNumber(difference)) <= width * (1 + 1e-9),
  };
}

/** Returns the stated interval of a value, else that of its standard error at its confidence; `null` without either. */
export function valueInterval(observation: Uncertainty): Interval | null {
  const {value, lower, upper, standardError, confidence} = observation;
  if (value === null) return null;
  if (lower !== null && upper !== null) return lower <= upper ? {min: lower, max: upper} : null;
  if (standardError === null) return null;
  const width = standardError * normalQuantile(confidence ?? defaultConfidence);
  return {min: value - width, max: value + width};
}

/** Returns the ends of the interval of a value, also when only one is stated; `null` for an end that is not known. */
export function intervalEnds(observation: Uncertainty): {readonly [K in keyof Interval]: number | null} {
  const {lower, upper} = observation;
  const hasOneEnd = (lower === null) !== (upper === null);
  return valueInterval(observation) ?? (hasOneEnd ? {min: lower, max: upper} : {min: null, max: null});
}

/** Half of the interval of a value at the default confidence. A standard error is more exact than printed ends. */
export function halfWidth({value, lower, upper, standardError, confidence}: Uncertainty): number | null {
  const target = normalQuantile(defaultConfidence);
  if (value === null) return null;
  if (standardError !== null) return standardError * target;
  if (lower === null || upper === null || lower > upper) return null;
  const scale = confidence === null ? 1 : target / normalQuantile(confidence);
  return ((upper - lower) / 2) * scale;
}

/** Those of the last confidences: a report has a few, a hostile one could have one per observation. */
const quantiles = new Map<number, number>();
const maxQuantiles = 100;

/** The number of standard errors on each side of a value that have this confidence: 1.96 for 0.95. */
function normalQuantile(confidence: number): number {
  const known = quantiles.get(confidence);
  if (known !== undefined) return known;
  const step = 0.001;
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let [quantile, missing] = [0, confidence / 2];
  while (missing > 0 && quantile < 8) {
    const share = Math.min(step, missing / density(quantile + step / 2));
    missing -= share < step ? missing : density(quantile + step / 2) * step;
    quantile += share;
  }
  if (quantiles.size >= maxQuantiles) quantiles.clear();
  quantiles.set(confidence, quantile);
  return quantile;
}
