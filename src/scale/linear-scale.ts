import {scaleLinear} from 'd3-scale';
import {sharedDomain} from './domain.ts';
import type {Domain} from './domain.ts';
import {percent} from './percent.ts';

/** What is used of D3's linear scale: said here, for D3 ships no types to those who install the package. */
export interface Track {
  (value: number): number;
  domain(): number[];
  ticks(count?: number): number[];
}

/**
 * D3's linear scale from a domain to the track: 0 at its start, 100 at its end, three decimals. What lies
 * outside the domain sits at the nearer end. A reversed domain is turned round: right is always "more".
 */
export function track(domain: Domain): Track {
  return scaleLinear<number, number>()
    .domain(sharedDomain([domain]))
    .range([0, 100])
    .interpolate((start, end) => (share) => percent(start + (end - start) * share))
    .clamp(true);
}
