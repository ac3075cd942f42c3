import type {TemplateResult} from 'lit';
import {intervalBrackets, type PlacedInterval} from '../../marks/interval-brackets.ts';
import type {MarkBox} from '../../marks/box.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {valueInterval} from '../../model/analysis/margin.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Domain} from '../../scale/domain.ts';
import {percentScale} from '../../scale/linear-scale.ts';
import type {ArrowColumn} from '../assessed-arrow.ts';

/** Draws the intervals of both values over the arrow of an assessment; null without any. */
export function assessedIntervals(
  {from, to}: Pick<Assessment, 'from' | 'to'>,
  {domain, gutter}: Pick<ArrowColumn, 'domain' | 'gutter'>,
  box?: MarkBox,
): TemplateResult | null {
  const [earlier, current] = [from, to].map((observation) => placeInterval(observation, domain));
  return earlier || current ? intervalBrackets(earlier ?? null, current ?? null, gutter, box) : null;
}

/** The part of an interval on a track; null without an interval, and when neither end is on the track. */
export function placeInterval(observation: Observation | null, domain: Domain): PlacedInterval | null {
  const interval = observation && valueInterval(observation);
  if (!interval || interval.max < domain[0] || interval.min > domain[1]) return null;
  // Lines along the whole track would be part of its frame.
  if (interval.min < domain[0] && interval.max > domain[1]) return null;
  const scale = percentScale(domain);
  return {
    start: scale(interval.min),
    end: scale(interval.max),
    isStartOpen: interval.min < domain[0],
    isEndOpen: interval.max > domain[1],
  };
}
