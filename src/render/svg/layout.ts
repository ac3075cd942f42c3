import {safeHtml, type Markup} from '../html-template.ts';
import type {Palette} from '../palette.ts';
import {estimateTextWidth, type TextWidth} from './text-width.ts';

/** A piece of a drawing: its height, and what it is once its top left corner is known. In px. */
export interface LayoutBlock {
  readonly height: number;
  draw(x: number, y: number): Markup;
}

/** What all pieces of one drawing share. */
export interface DrawContext {
  readonly palette: Palette;
  /** Of the whole drawing, in px. */
  readonly width: number;
  /** A CSS list of families. */
  readonly font: string;
  readonly textWidth: TextWidth;
}

/** For a file that is read anywhere: in the plain font of whatever machine. */
export function drawContext(palette: Palette, width = 640): DrawContext {
  const font = "'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
  return {palette, width, font, textWidth: estimateTextWidth};
}

/** Blocks under each other. */
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

/** A block `distance` px further to the right. */
export function shiftBlock(block: LayoutBlock, distance: number): LayoutBlock {
  return {...block, draw: (x, y) => block.draw(x + distance, y)};
}

/** A block `times` as large. */
export function scaleBlock(block: LayoutBlock, times: number): LayoutBlock {
  return {
    height: block.height * times,
    draw: (x, y) =>
      safeHtml`<g transform="translate(${roundPx(x)} ${roundPx(y)}) scale(${roundPx(times)})">${block.draw(0, 0)}</g>\n`,
  };
}

/** A length in px, as short as a tenth of a pixel lets it be. */
export const roundPx = (length: number): number => Math.round(length * 100) / 100;
