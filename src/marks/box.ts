import {nothing} from 'lit';

type Percent = number | null | undefined;
type Length = number | string | typeof nothing;

/**
 * The box that a mark is drawn in. Marks are placed in percent of its width and height; the box writes the percent as
 * an attribute. `null` and `undefined` become `nothing`, so that the attribute is left out.
 */
export interface MarkBox {
  readonly x: (percent: Percent) => Length;
  readonly y: (percent: Percent) => Length;
  /** `viewBox` of the nested `<svg>` around path data; `nothing` when the data are in px. */
  readonly viewBox: string | typeof nothing;
  /** Path data or a list of points, from percent to the units of `viewBox`. */
  readonly path: (data: string) => string;
}

const percentLength = (percent: Percent): Length =>
  percent === null || percent === undefined ? nothing : `${percent}%`;

/** A box of any size, in a page: nothing is measured. */
export const fluidBox: MarkBox = {
  x: percentLength,
  y: percentLength,
  viewBox: '0 0 100 100',
  path: (data) => data,
};
