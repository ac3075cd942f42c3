import type {Domain} from './domain.ts';
import {percentScale} from './linear-scale.ts';
import {tickValues} from './tick-values.ts';

export interface PlacedTick {
  /** In the unit of the domain, a round number. */
  readonly value: number;
  /** Percent of the track. */
  readonly position: number;
}

/** Returns about `count` round values inside the domain with their positions. Zero is never −0. */
export function placeTicks(domain: Domain, count: number): readonly PlacedTick[] {
  const scale = percentScale(domain);
  return tickValues(...scale.domain, count).map((value) => ({value, position: scale(value)}));
}
