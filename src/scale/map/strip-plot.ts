/** A circle of a strip plot. */
export interface StripDot {
  /** From 0 to `width`. */
  readonly x: number;
  /** 0 for a circle on the axis, then 1, 2 … */
  readonly level: number;
}

export interface StripPlot {
  /** In the order of the values; null for a value that is missing. */
  readonly dots: readonly (StripDot | null)[];
  readonly diameter: number;
  readonly levels: number;
}

/** Smaller circles for more values, so that a plot of a thousand is no taller than one of twenty. */
function diameterFor(count: number): number {
  if (count <= 80) return 10;
  return count <= 400 ? 5 : 3;
}

/** Places a circle per value on an axis from `low` to `high`. Circles that would overlap are stacked. */
export function stripPlot(
  values: readonly (number | null)[],
  [low, high]: readonly [number, number],
  width: number,
): StripPlot {
  const diameter = diameterFor(values.length);
  const lastOfLevel: number[] = [];
  const dots: (StripDot | null)[] = values.map(() => null);
  const ascending = values
    .flatMap((value, index) => (value === null ? [] : [{value, index}]))
    .sort((a, b) => a.value - b.value);
  for (const {value, index} of ascending) {
    const x = Math.round(((value - low) / (high - low)) * width * 10) / 10;
    const free = lastOfLevel.findIndex((last) => x - last >= diameter);
    const level = free < 0 ? lastOfLevel.length : free;
    lastOfLevel[level] = x;
    dots[index] = {x, level};
  }
  return {dots, diameter, levels: Math.max(1, lastOfLevel.length)};
}
