import type {Row} from '../model/row.ts';
import type {Domain} from './domain.ts';
import {percent} from './percent.ts';
import {track} from './track.ts';

/** One indicator between two periods, in px from the top; labels stand where they do not touch. */
export interface SlopeLine {
  readonly row: Row;
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

/** The lines of rows that can be compared; as high as their labels need, and never flat. */
export function placeSlope(rows: readonly Row[], domain: Domain): PlacedSlope {
  const height = Math.max(320, (rows.length + 1) * labelHeight);
  const scale = track(domain);
  const margin = labelHeight / 2;
  const y = (value: number | null | undefined): number =>
    percent(height - margin - ((height - labelHeight) * scale(value ?? 0)) / 100);
  const froms = rows.map(({finding}) => y(finding.from?.value));
  const tos = rows.map(({finding}) => y(finding.to?.value));
  const [fromLabels, toLabels] = [spread(froms, height - margin), spread(tos, height - margin)];
  return {
    height,
    lines: rows.map((row, index) => ({
      row,
      from: froms[index] ?? 0,
      to: tos[index] ?? 0,
      fromLabel: fromLabels[index] ?? 0,
      toLabel: toLabels[index] ?? 0,
    })),
  };
}

/** Each as near to where it is wanted as the others leave room: first down from the top, then up from the end. */
function spread(wanted: readonly number[], end: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let free = -Infinity;
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, free);
    free = placed[index] + labelHeight;
  }
  let last = end;
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, last);
    last = placed[index] - labelHeight;
  }
  return placed;
}
