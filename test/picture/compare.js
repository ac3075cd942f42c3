import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * How many pixels may differ: one in two thousand. The same engine on the same packages differs in none; processors
 * may round an edge of a letter another way, which `threshold` (how far a colour may be off, 0 to 1) lets pass too. A
 * bar that is one pixel longer, or a word that is another, is far above both.
 */
const share = 1 / 2000;
const threshold = 0.1;

/**
 * @param {Buffer} before
 * @param {Buffer} now
 * @returns {{isSame: boolean, words: string, difference: Buffer | null}}
 */
export function compared(before, now) {
  const [a, b] = [before, now].map((bytes) => PNG.sync.read(bytes));
  if (a.width !== b.width || a.height !== b.height)
    return {
      isSame: false,
      words: `was ${a.width} × ${a.height}, is ${b.width} × ${b.height}`,
      difference: null,
    };
  const seen = new PNG({width: a.width, height: a.height});
  const count = pixelmatch(a.data, b.data, seen.data, a.width, a.height, {threshold});
  const isSame = count <= a.width * a.height * share;
  return {isSame, words: `${count} pixels differ`, difference: PNG.sync.write(seen)};
}
