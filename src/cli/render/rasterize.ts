import {initWasm, Resvg} from '@resvg/resvg-wasm';
import {parse, type Font} from 'opentype.js/dist/opentype.mjs';
import type {DrawContext} from '../../render/svg/layout.ts';
import type {Palette} from '../../render/palette.ts';
import type {CliEnvironment} from '../environment.ts';

/** Files of the program: the renderer, and the font of all pictures. */
const rasterAssets = ['resvg.wasm', 'SourceSans3-Regular.ttf', 'SourceSans3-Bold.ttf'] as const;

/** Converts drawings to pictures with its own font, so that they are the same on every machine. */
export interface Raster {
  /** For drawings that become pictures: measures text with the font of the picture. */
  drawContext(palette: Palette, width: number): DrawContext;
  /** `width` is that of the picture in pixels. */
  toPng(svg: string, width: number): Uint8Array;
}

const fontFamily = 'Source Sans 3';

let wasmReady: Promise<unknown> | null = null;

export async function loadRaster({asset}: CliEnvironment): Promise<Raster> {
  const [wasm, regular, bold] = await Promise.all(rasterAssets.map((name) => asset(name)));
  if (!wasm || !regular || !bold) throw new Error('assets');
  await (wasmReady ??= initWasm(Uint8Array.from(wasm)));
  const fonts = [parseFont(regular), parseFont(bold)] as const;
  return {
    drawContext: (palette, width) => ({
      palette,
      width,
      font: fontFamily,
      textWidth: (text, size, isBold) => textAdvance(text, size, fonts[isBold ? 1 : 0]),
    }),
    toPng: (svg, width) => renderPng(svg, width, [regular, bold]),
  };
}

function parseFont(bytes: Uint8Array): Font {
  return parse(Uint8Array.from(bytes).buffer);
}

/** Width of text in px without kerning, which mostly makes text narrower. */
function textAdvance(text: string, size: number, font: Font): number {
  const advances = Array.from(text, (char) => font.charToGlyph(char).advanceWidth ?? font.unitsPerEm);
  return (advances.reduce((sum, advance) => sum + advance, 0) * size) / font.unitsPerEm;
}

function renderPng(svg: string, width: number, fontBuffers: Uint8Array[]): Uint8Array {
  const drawing = new Resvg(svg, {
    fitTo: {mode: 'width', value: width},
    font: {fontBuffers, loadSystemFonts: false, defaultFontFamily: fontFamily} as object,
  });
  const image = drawing.render();
  const bytes = image.asPng();
  // Memory of WebAssembly is not garbage collected.
  image.free();
  drawing.free();
  return bytes;
}
