import {html} from 'lit';
import {assessedIntervals} from '../../../render/statistics/assessed-intervals.ts';
import {formatInterval} from '../../../text/sentence/margin.ts';
import type {Statistics} from './statistics.ts';

/** The brackets, and "[10.4 a 13.0] → [10.1 a 12.9]". Screen readers have the same numbers in the words of the row. */
export const arrowIntervals: Statistics['intervals'] = (assessment, column, locale) => {
  const brackets = assessedIntervals(assessment, column);
  if (!brackets) return null;
  const {indicator, from, to} = assessment;
  const intervals = [from, to].map((observation) => formatInterval(indicator, observation, locale));
  const numbers = intervals.flatMap((interval) => (interval === null ? [] : [`[${interval}]`])).join(' → ');
  return [brackets, html`<div class="remark" aria-hidden="true">${numbers}</div>`];
};
