/** Decimals that a calculation has beyond those of the figures beside it. */
const excess = 3;
const mostShown = 8;
const leastCalculated = 5;
const calculatedDecimals = 2;

/** The decimals of an indicator, from those of its figures. */
export interface ShownDecimals {
  readonly decimals: number;
  /** True when a figure has more decimals than a source publishes, and so does not decide. */
  readonly isCalculated: boolean;
}

/**
 * The most decimals of the figures. A calculated figure does not count: 27.995110024449875, or 36.60266 beside 37.4.
 * Without another figure, two decimals are shown.
 */
export function shownDecimals(decimals: readonly number[]): ShownDecimals {
  const least = decimals.reduce((lowest, count) => Math.min(lowest, count), Infinity);
  const isNoise = (count: number): boolean =>
    count > mostShown || (count >= leastCalculated && count - least >= excess && least > 0);
  const published = decimals.filter((count) => !isNoise(count));
  const isCalculated = published.length < decimals.length;
  const fallback = published.length ? 0 : calculatedDecimals;
  const highestCount = published.reduce((highest, count) => Math.max(highest, count), fallback);
  return {decimals: decimals.length ? highestCount : 0, isCalculated};
}
