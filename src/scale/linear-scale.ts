import {unionDomain, type Domain} from './domain.ts';
import {roundPercent} from './percent.ts';

/** Maps a value of `domain` to a position in percent of the track. */
export interface PercentScale {
  (value: number): number;
  readonly domain: Domain;
}

/**
 * Returns a linear scale from `domain` to the track: 0 at its start, 100 at its end, three decimals. Values outside the
 * domain are clamped to the nearer end. A reversed domain is put in ascending order, so that larger is always right.
 */
export function percentScale(domain: Domain): PercentScale {
  const [low, high] = unionDomain([domain]);
  const scale = (value: number): number =>
    roundPercent(100 * ((Math.max(low, Math.min(high, value)) - low) / (high - low)));
  return Object.assign(scale, {domain: [low, high] as const});
}
