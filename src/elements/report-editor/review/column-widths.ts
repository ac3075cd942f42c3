import {memoizeByObject} from '../../../model/memoize.ts';
import type {Derived} from '../document/derive.ts';

/** Widths in rem at a root of 16 px. */
const narrowest = 7;
const widest = 20;
const characterWidth = 0.47;
const padding = 1.6;
const numberColumn = 4.25;

/** The columns of the grid: their widths from the content, and how many of them stay while the others scroll. */
export interface GridColumns {
  /** In rem, without the column of row numbers. */
  readonly widths: readonly number[];
  /** Width of the column of row numbers, in rem. */
  readonly numberColumn: number;
  /** Leading columns that stay, by form of the editor; they take at most 42 % of its smallest width. */
  readonly frozen: {readonly wide: number; readonly medium: number; readonly narrow: number};
}

/** Smallest widths of the forms, in rem. */
const formWidths = {wide: 68.75, medium: 47.5, narrow: 20} as const;
const frozenShare = 0.42;

/** Width of a column: the 90th percentile of its texts, at least that of its header and its button. */
export const gridColumns = memoizeByObject(({rows, columns}: Derived): GridColumns => {
  const lengths: number[][] = columns.map(() => []);
  for (const {row, as} of rows) {
    if (as !== 'record') continue;
    row.cells.forEach(({text}, index) => {
      if (text) (lengths[index] ??= []).push(text.length);
    });
  }
  const widths = lengths.map((list, index) => {
    const content = percentile(list, 0.9) * characterWidth + padding;
    const header = Math.min(14, (columns[index]?.header.length ?? 0) * 0.55 + padding);
    return round(Math.min(widest, Math.max(narrowest, content, header)));
  });
  return {
    widths,
    numberColumn,
    frozen: {
      wide: frozenCount(widths, formWidths.wide),
      medium: frozenCount(widths, formWidths.medium),
      narrow: frozenCount(widths, formWidths.narrow),
    },
  };
});

function frozenCount(widths: readonly number[], available: number): number {
  let taken = numberColumn;
  const count = widths.findIndex((width) => (taken += width) > available * frozenShare);
  return Math.min(2, count < 0 ? widths.length : count);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
