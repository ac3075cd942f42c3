import type {Domain} from './domain.ts';
import {percentScale} from './linear-scale.ts';

/** A value that an arrow is compared with. */
export interface Reference {
  readonly kind: 'baseline' | 'target' | 'whole';
  readonly value: number;
}

/** A reference on the track, in percent of it. `side`: its label ends (`left`) or starts (`right`) at the tick. */
export interface ReferenceTick extends Reference {
  readonly position: number;
  readonly side: 'left' | 'right';
}

/** Nearest distances of a tick to the ends of the track, in percent, at which its label has room on the outer side. */
const labelRoom = [12, 78] as const;

/**
 * Places at most two references on a track, in ascending order. Of two labels, the first ends and the second starts at its
 * tick, so that they cannot meet.
 * @returns `hasLabels`: false when a label would leave the track. The labels then stand in one line.
 */
export function placeReferences(
  references: readonly Reference[],
  domain: Domain,
): {readonly ticks: readonly ReferenceTick[]; readonly hasLabels: boolean} {
  const scale = percentScale(domain);
  const placed = references
    .map((reference) => ({...reference, position: scale(reference.value)}))
    .toSorted((a, b) => a.position - b.position);
  const [first, second] = placed;
  if (!first) return {ticks: [], hasLabels: false};
  const [low, high] = labelRoom;
  if (!second) return {ticks: [{...first, side: first.position > high ? 'left' : 'right'}], hasLabels: true};
  return {
    ticks: [
      {...first, side: 'left'},
      {...second, side: 'right'},
    ],
    hasLabels: first.position >= low && second.position <= high,
  };
}
