import {safeHtml, type Markup} from '../html-template.ts';
import type {Palette} from '../palette.ts';
import {estimateTextWidth, type TextWidth} from './text-width.ts';

/** A block of a drawing: its height in px, and its markup for a position of the top left corner in px. */
export interface LayoutBlock {
  readonly height: number;
  draw(x: number, y: number): Markup;
}

/** Settings shared by all blocks of a drawing. */
export interface DrawContext {
  readonly palette: Palette;
  /** Width of the whole drawing, in px. */
  readonly width: number;
  /** CSS `font-family` list. */
  readonly font: string;
  readonly textWidth: TextWidth;
}

/** The context of a file: system fonts and estimated text widths. */
export function drawContext(palette: Palette, width = 640): DrawContext {
  const font = "'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
  return {palette, width, font, textWidth: estimateTextWidth};
}

/** Stacks blocks vertically, `gap` px apart; blocks without height are left out. */
export function vstack(blocks: readonly LayoutBlock[], gap: number): LayoutBlock {
  const shown = blocks.filter(({height}) => height > 0);
  const height = shown.reduce((sum, block) => sum + block.height + gap, -gap);
  return {
    height: Math.max(0, height),
    draw(x, y) {
      let top = y;
      return safeHtml`${shown.map((block) => {
        const drawn = block.draw(x, top);
        top += block.height + gap;
        return drawn;
      })}`;
    },
  };
}

/** Places cells of equal width in rows of `perRow`. Distances between columns and between rows in px. */
export function gridBlock(
  cells: readonly LayoutBlock[],
  {perRow, cellWidth}: {readonly perRow: number; readonly cellWidth: number},
  [columnGap, rowGap]: readonly [number, number],
): LayoutBlock {
  const rows = Array.from({length: Math.ceil(cells.length / perRow)}, (_, row) =>
    cells.slice(row * perRow, (row + 1) * perRow),
  );
  return vstack(
    rows.map((row) => ({
      height: Math.max(...row.map(({height}) => height)),
      draw: (x, y) =>
        safeHtml`${row.map((cell, index) => cell.draw(x + index * (cellWidth + columnGap), y))}`,
    })),
    rowGap,
  );
}

/** Moves a block `distance` px to the right. */
export function shiftBlock(block: LayoutBlock, distance: number): LayoutBlock {
  return {...block, draw: (x, y) => block.draw(x + distance, y)};
}

/** Scales a block by `factor`. */
export function scaleBlock(block: LayoutBlock, factor: number): LayoutBlock {
  return {
    height: block.height * factor,
    draw: (x, y) =>
      safeHtml`<g transform="translate(${roundPx(x)} ${roundPx(y)}) scale(${roundPx(factor)})">${block.draw(0, 0)}</g>\n`,
  };
}

/** Rounds a length in px to two decimals. */
export const roundPx = (length: number): number => Math.round(length * 100) / 100;
