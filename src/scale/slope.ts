import type {TableRow} from '../model/table/row.ts';
import type {Domain} from './domain.ts';
import {roundPercent} from './percent.ts';
import {percentScale} from './linear-scale.ts';

/** One indicator between two periods, in px from the top; labels stand where they do not touch. */
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

/** Room of a label, in px. */
export const labelHeight = 18;

/** The lines of rows that can be compared; higher than their labels need, and never flat. */
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

/** Labels that would touch, drawn together into one block. */
interface LabelBlock {
  /** Where its first label is wanted by all of its labels together. */
  readonly sum: number;
  readonly count: number;
}

/**
 * Each label as near to where it is wanted as the others leave room: those that would touch move apart to both sides,
 * by least squares (R. E. Barlow and others, Statistical Inference under Order Restrictions, 1972: pool adjacent
 * violators).
 */
function separateLabels(desired: readonly number[], start: number, end: number): readonly number[] {
  const order = desired.map((_, index) => index).sort((a, b) => (desired[a] ?? 0) - (desired[b] ?? 0));
  const blocks: LabelBlock[] = [];
  order.forEach((index, rank) => {
    let block: LabelBlock = {sum: (desired[index] ?? 0) - rank * labelHeight, count: 1};
    for (let above = blocks.at(-1); above && mean(above) > mean(block); above = blocks.at(-1)) {
      block = {sum: above.sum + block.sum, count: above.count + block.count};
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
