import {ensureLength, extent, finiteValues, nice, type Domain, type Values} from './domain.ts';

/** Returns a domain with round ends that contains zero and every change, fitted to them; [0, 1] without changes. */
export function changeDomain(changes: Values): Domain {
  return nice(ensureLength(extent(changes, [0, 0])));
}

/**
 * Returns the domain of changes without outliers: their bars exceed the track and are drawn broken.
 *
 * An outlier is a size (absolute value, zeros left out) beyond the outer fence of J. W. Tukey (Exploratory Data Analysis,
 * 1977), three interquartile ranges above the third quartile. Quartiles are robust against single values. Clips only
 * when that more than doubles the length of the other bars, and never among fewer than five changes.
 */
export function outlierClippedDomain(changes: Values): {
  readonly domain: Domain;
  readonly isClipped: boolean;
} {
  const values = finiteValues(changes);
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const quartile = (share: number): number => sizes[Math.floor(sizes.length * share)] ?? 0;
  const outerFence = quartile(0.75) + 3 * (quartile(0.75) - quartile(0.25));
  const isInlier = (value: number): boolean => Math.abs(value) <= outerFence;
  const largestInlier = sizes.findLast(isInlier) ?? 0;
  const isClipped = (sizes.at(-1) ?? 0) > 2 * largestInlier;
  return {domain: changeDomain(isClipped ? values.filter(isInlier) : values), isClipped};
}
