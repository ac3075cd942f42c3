import {initWasm, Resvg} from '@resvg/resvg-wasm';
import type {DrawContext} from '../../render/svg/layout.ts';
import {memoizeByObject} from '../../model/memoize.ts';
import type {Palette} from '../../render/palette.ts';
import type {CliEnvironment} from '../environment.ts';
import fontWidths from './font-widths.json' with {type: 'json'};

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

/** The widths of one font: the characters of each width, and the width of a character that the font does not have. */
interface FontWidths {
  readonly unitsPerEm: number;
  readonly missing: number;
  readonly widths: Readonly<Record<string, string>>;
}

let wasmReady: Promise<unknown> | null = null;

export async function loadRaster({asset}: CliEnvironment): Promise<Raster> {
  const [wasm, regular, bold] = await Promise.all(rasterAssets.map((name) => asset(name)));
  if (!wasm || !regular || !bold) throw new Error('assets');
  await (wasmReady ??= initWasm(Uint8Array.from(wasm)));
  return {
    drawContext: (palette, width) => ({
      palette,
      width,
      font: fontFamily,
      textWidth: (text, size, isBold) =>
        textAdvance(text, size, isBold ? 'SourceSans3-Bold.ttf' : 'SourceSans3-Regular.ttf'),
    }),
    toPng: (svg, width) => renderPng(svg, width, [regular, bold]),
  };
}

/** The width of each character of a font, in its units. Memoized, because most commands measure no text. */
const advancesOf = memoizeByObject(
  ({widths}: FontWidths) =>
    new Map(
      Object.entries(widths).flatMap(([width, chars]) => Array.from(chars, (char) => [char, Number(width)])),
    ),
);

/** Width of text in px without kerning, which mostly makes text narrower. */
export function textAdvance(text: string, size: number, font: keyof typeof fontWidths): number {
  const widths: FontWidths = fontWidths[font];
  const advances = Array.from(text, (char) => advancesOf(widths).get(char) ?? widths.missing);
  return (advances.reduce((sum, advance) => sum + advance, 0) * size) / widths.unitsPerEm;
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
