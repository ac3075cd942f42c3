import {markup, type Markup} from '../html-template.ts';
import type {Palette} from '../palette.ts';
import {widestText, type TextWidth} from './text-width.ts';

/** A piece of a drawing: its height, and what it is once its top left corner is known. In px. */
export interface Block {
  readonly height: number;
  draw(x: number, y: number): Markup;
}

/** What all pieces of one drawing share. */
export interface Pen {
  readonly palette: Palette;
  /** Of the whole drawing, in px. */
  readonly width: number;
  /** A CSS list of families. */
  readonly font: string;
  readonly textWidth: TextWidth;
}

/** For a file that is read anywhere: in the plain font of whatever machine. */
export function pen(palette: Palette, width = 640): Pen {
  const font = "'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
  return {palette, width, font, textWidth: widestText};
}

/** Blocks under each other. */
export function column(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({height}) => height > 0);
  const height = shown.reduce((sum, block) => sum + block.height + gap, -gap);
  return {
    height: Math.max(0, height),
    draw(x, y) {
      let top = y;
      return markup`${shown.map((block) => {
        const drawn = block.draw(x, top);
        top += block.height + gap;
        return drawn;
      })}`;
    },
  };
}

/** A block `times` as large. */
export function scaled(block: Block, times: number): Block {
  return {
    height: block.height * times,
    draw: (x, y) =>
      markup`<g transform="translate(${px(x)} ${px(y)}) scale(${px(times)})">${block.draw(0, 0)}</g>\n`,
  };
}

/** A length in px, as short as a tenth of a pixel lets it be. */
export const px = (length: number): number => Math.round(length * 100) / 100;
