import {scaleLinear} from 'd3-scale';
import {unionDomain} from './domain.ts';
import type {Domain} from './domain.ts';
import {roundPercent} from './percent.ts';

/** What is used of D3's linear scale: said here, for D3 ships no types to those who install the package. */
export interface PercentScale {
  (value: number): number;
  domain(): number[];
  ticks(count?: number): number[];
}

/**
 * D3's linear scale from a domain to the track: 0 at its start, 100 at its end, three decimals. What lies
 * outside the domain sits at the nearer end. A reversed domain is turned round: right is always "more".
 */
export function percentScale(domain: Domain): PercentScale {
  return scaleLinear<number, number>()
    .domain(unionDomain([domain]))
    .range([0, 100])
    .interpolate((start, end) => (share) => roundPercent(start + (end - start) * share))
    .clamp(true);
}
