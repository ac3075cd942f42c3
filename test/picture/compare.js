import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * At most one pixel in 2,000 may differ. The same engine with the same packages differs in no pixel; processors may round
 * the edge of a letter differently, which `colorThreshold` (distance of colours, 0 to 1) also tolerates. A bar that is one
 * pixel longer, or a different word, exceeds both limits.
 */
const maxDifferentShare = 1 / 2000;
const colorThreshold = 0.1;

/**
 * Compares two PNG files.
 * @param {Buffer} baseline
 * @param {Buffer} screenshot
 * @returns {{isSame: boolean, message: string, difference: Buffer | null}}
 */
export function comparePictures(baseline, screenshot) {
  const [a, b] = [baseline, screenshot].map((bytes) => PNG.sync.read(bytes));
  if (a.width !== b.width || a.height !== b.height)
    return {
      isSame: false,
      message: `was ${a.width} × ${a.height}, is ${b.width} × ${b.height}`,
      difference: null,
    };
  const difference = new PNG({width: a.width, height: a.height});
  const count = pixelmatch(a.data, b.data, difference.data, a.width, a.height, {threshold: colorThreshold});
  const isSame = count <= a.width * a.height * maxDifferentShare;
  return {isSame, message: `${count} pixels differ`, difference: PNG.sync.write(difference)};
}
