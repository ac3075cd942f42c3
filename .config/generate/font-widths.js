// Writes the widths of the characters of the fonts that the command embeds. A library reads the fonts here, so that the
// command does not hold it: it is a quarter of a megabyte. `npm run font-widths`.
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parse} from 'opentype.js/dist/opentype.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const file = `${root}src/cli/render/font-widths.json`;

/** The widths of one font: the characters of each width, and the width of a character that the font does not have. */
async function widthsOf(path) {
  const bytes = await readFile(`${root}node_modules/${path}`);
  const font = parse(Uint8Array.from(bytes).buffer);
  const widths = {};
  for (const codePoint of Object.keys(font.tables.cmap.glyphIndexMap)) {
    const char = String.fromCodePoint(Number(codePoint));
    const width = font.charToGlyph(char).advanceWidth;
    widths[width] = (widths[width] ?? '') + char;
  }
  return {unitsPerEm: font.unitsPerEm, missing: font.glyphs.get(0).advanceWidth, widths};
}

/** The content of the file. */
export async function fontWidths() {
  const assets = JSON.parse(await readFile(`${root}.config/build/assets.json`, 'utf8'));
  const fonts = assets.filter(([name]) => name.endsWith('.ttf'));
  const entries = await Promise.all(fonts.map(async ([name, path]) => [name, await widthsOf(path)]));
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, await fontWidths());
