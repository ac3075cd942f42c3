import {finiteValues} from '../domain.ts';
import type {Range} from '../../model/report/unit.ts';

/** How many classes a map has. */
export const classCount = 5;

/** Classes of equal width. A value at an edge belongs to the class above, the last edge to the last class. */
export interface ValueClasses {
  /** The five lower edges and the upper edge, in ascending order. */
  readonly edges: readonly number[];
  /** How many values each class has. */
  readonly counts: readonly number[];
}

/** Widths of a class in tenths of a power of ten, and the multiples at which the first class may begin. */
const widths: readonly (readonly [width: number, unit: number])[] = [
  [10, 10],
  [12, 10],
  [15, 5],
  [20, 10],
  [25, 5],
  [30, 10],
  [40, 10],
  [50, 10],
  [60, 50],
  [70, 50],
  [80, 50],
  [90, 50],
];

/**
 * Returns five equal classes with round edges around all values: the narrowest that contain them. `values` are printed
 * values; classes are not narrower than their last digit. With `bounds`, no edge is beyond a bound that every value keeps.
 * Null without values.
 */
export function valueClasses(
  values: readonly number[],
  decimals: number,
  bounds: Range | null = null,
): ValueClasses | null {
  const finite = finiteValues(values);
  if (finite.length === 0) return null;
  const [low, high] = [minimum(finite), -minimum(finite.map((value) => -value))];
  const edges = roundEdges(low, high, decimals, bounds);
  const counts = Array.from({length: classCount}, () => 0);
  for (const value of finite) counts[classOf(value, edges)] = (counts[classOf(value, edges)] ?? 0) + 1;
  return {edges, counts};
}

/** Returns the index of the class of a value, from 0; values beyond the edges belong to the outer classes. */
export function classOf(value: number, edges: readonly number[]): number {
  const above = edges.slice(1, classCount).findIndex((edge) => value < edge);
  return above < 0 ? classCount - 1 : above;
}

function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}

function roundEdges(low: number, high: number, decimals: number, bounds: Range | null): readonly number[] {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  // The last term keeps the edges within the digits of a float.
  const narrowest = Math.max((high - low) / classCount, 10 ** -decimals, largest * 1e-12);
  for (let power = Math.floor(Math.log10(narrowest)); ; power++)
    for (const [width, unit] of widths) {
      const size = 10 ** (power - 1);
      if (width * size < narrowest * (1 - 1e-9)) continue;
      const start = multipleBelow(low, unit, power - 1);
      const edges = edgesFrom(start, width, power - 1);
      if ((edges[classCount] ?? low) < high) continue;
      const {min, max} = {min: bounds?.min ?? -Infinity, max: bounds?.max ?? Infinity};
      if ((edges[classCount] ?? high) <= max || high > max) return edges;
      // Down from the bound, when the classes then still contain all values.
      const shifted = edgesFrom(Math.round(max / size) - classCount * width, width, power - 1);
      const isInside = (shifted[0] ?? low) <= low && (shifted[0] ?? min) >= min;
      return isInside && shifted[classCount] === max ? shifted : edges;
    }
}

/** The largest multiple of `unit` × 10^`power` that is not above `value`, in units of 10^`power`. */
function multipleBelow(value: number, unit: number, power: number): number {
  // A quotient that is an integer may be just below it by the binary rounding.
  const nearest = Math.round(value / (unit * 10 ** power)) * unit;
  return Number(`${nearest}e${power}`) <= value ? nearest : nearest - unit;
}

/** Edges as decimal texts, because multiples of a power of ten are not exact as floats. */
function edgesFrom(start: number, width: number, power: number): readonly number[] {
  return Array.from({length: classCount + 1}, (_, index) => Number(`${start + index * width}e${power}`));
}
