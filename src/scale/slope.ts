import type {TableRow} from '../model/table/row.ts';
import type {Domain} from './domain.ts';
import {roundPercent} from './percent.ts';
import {percentScale} from './linear-scale.ts';

/** The line of one indicator between two periods, in px from the top. The labels do not overlap. */
export interface SlopeLine {
  readonly row: TableRow;
  readonly from: number;
  readonly to: number;
  readonly fromLabel: number;
  readonly toLabel: number;
}

export interface PlacedSlope {
  readonly height: number;
  readonly lines: readonly SlopeLine[];
}

/** Height of a label, in px. */
export const labelHeight = 18;

/** Places the lines of comparable rows. The height is 1.25 times that of the labels, and at least 320 px. */
export function placeSlope(rows: readonly TableRow[], domain: Domain): PlacedSlope {
  const height = Math.max(320, (rows.length + 1) * labelHeight * 1.25);
  const scale = percentScale(domain);
  const margin = labelHeight / 2;
  const y = (value: number | null | undefined): number =>
    roundPercent(height - margin - ((height - labelHeight) * scale(value ?? 0)) / 100);
  const fromYs = rows.map(({assessment}) => y(assessment.from?.value));
  const toYs = rows.map(({assessment}) => y(assessment.to?.value));
  const [fromLabels = [], toLabels = []] = [fromYs, toYs].map((desired) =>
    separateLabels(desired, margin, height - margin),
  );
  return {
    height,
    lines: rows.map((row, index) => ({
      row,
      from: fromYs[index] ?? 0,
      to: toYs[index] ?? 0,
      fromLabel: fromLabels[index] ?? 0,
      toLabel: toLabels[index] ?? 0,
    })),
  };
}

/** Adjacent labels that would overlap, placed as one block. */
interface LabelBlock {
  /** Sum, over the labels of the block, of the first position that each label desires. */
  readonly sum: number;
  readonly count: number;
}

/**
 * Moves overlapping labels apart in both directions, by least squares from their desired positions. Uses the algorithm
 * "pool adjacent violators" (R. E. Barlow and others, Statistical Inference under Order Restrictions, 1972).
 */
function separateLabels(desired: readonly number[], start: number, end: number): readonly number[] {
  const order = desired.map((_, index) => index).sort((a, b) => (desired[a] ?? 0) - (desired[b] ?? 0));
  const blocks: LabelBlock[] = [];
  order.forEach((index, rank) => {
    let block: LabelBlock = {sum: (desired[index] ?? 0) - rank * labelHeight, count: 1};
    for (let previous = blocks.at(-1); previous && mean(previous) > mean(block); previous = blocks.at(-1)) {
      block = {sum: previous.sum + block.sum, count: previous.count + block.count};
      blocks.pop();
    }
    blocks.push(block);
  });
  const last = end - (desired.length - 1) * labelHeight;
  const firsts = blocks.flatMap((block) =>
    Array.from({length: block.count}, () => Math.max(start, Math.min(last, mean(block)))),
  );
  const placed = [...desired];
  order.forEach((index, rank) => (placed[index] = roundPercent((firsts[rank] ?? 0) + rank * labelHeight)));
  return placed;
}

function mean({sum, count}: LabelBlock): number {
  return sum / count;
}
