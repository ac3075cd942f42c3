import {initWasm, Resvg} from '@resvg/resvg-wasm';
import {parse, type Font} from 'opentype.js/dist/opentype.mjs';
import type {DrawContext} from '../../render/svg/layout.ts';
import type {Palette} from '../../render/palette.ts';
import type {CliEnvironment} from '../environment.ts';

/** Files beside the program: the renderer and the font that pictures are drawn with. */
export const rasterAssets = ['resvg.wasm', 'SourceSans3-Regular.ttf', 'SourceSans3-Bold.ttf'] as const;

/** Draws pictures of vector drawings, with a font of its own, so that they are the same on every machine. */
export interface Raster {
  /** For drawings that become pictures: lines are broken by the very font that they are drawn with. */
  pen(palette: Palette, width: number): DrawContext;
  png(svg: string, width: number): Uint8Array;
}

let ready: Promise<unknown> | null = null;

export async function raster({asset}: CliEnvironment): Promise<Raster> {
  const [wasm, regular, bold] = await Promise.all(rasterAssets.map((name) => asset(name)));
  if (!wasm || !regular || !bold) throw new Error('assets');
  await (ready ??= initWasm(Uint8Array.from(wasm)));
  const fonts = [font(regular), font(bold)] as const;
  return {
    pen: (palette, width) => ({
      palette,
      width,
      font: 'Source Sans 3',
      textWidth: (text, size, isBold) => textAdvance(text, size, fonts[isBold ? 1 : 0]),
    }),
    png: (svg, width) => png(svg, width, [regular, bold]),
  };
}

function font(bytes: Uint8Array): Font {
  return parse(Uint8Array.from(bytes).buffer);
}

/** Without kerning, which only draws letters closer. */
function textAdvance(text: string, size: number, font: Font): number {
  const units = Array.from(text, (sign) => font.charToGlyph(sign).advanceWidth ?? font.unitsPerEm);
  return (units.reduce((sum, unit) => sum + unit, 0) * size) / font.unitsPerEm;
}

function png(svg: string, width: number, fontBuffers: Uint8Array[]): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: {mode: 'width', value: width},
    font: {fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3'} as object,
  });
  const image = drawing.render();
  const bytes = image.asPng();
  image.free();
  drawing.free();
  return bytes;
}
