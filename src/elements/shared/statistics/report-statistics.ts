import {trendPlan} from '../../../marks/trend-plan.ts';
import {intervalBands} from '../../../render/statistics/interval-band.ts';
import {enStatistics} from '../../../text/i18n/messages/en/statistics.ts';
import {esPEDetails} from '../../../text/i18n/messages/es-PE/details.ts';
import {esPEStatistics} from '../../../text/i18n/messages/es-PE/statistics.ts';
import {arrowIntervals} from './arrow-intervals.ts';
import {groupGapLines} from './group-gaps.ts';
import {planLegend} from './plan-legend.ts';
import {secondComparison} from './second-comparison.ts';
import type {Statistics} from './statistics.ts';
import {planColumns} from './target-columns.ts';
import {trendMarker} from './trend-marker.ts';

export const reportStatistics: Statistics = {
  columns: planColumns,
  plan: (figure, indicator) => trendPlan(figure, intervalBands(indicator, figure)),
  legend: planLegend,
  intervals: arrowIntervals,
  direction: trendMarker,
  groupGaps: groupGapLines,
  also: secondComparison,
};
export const statisticsMessages = [esPEDetails, esPEStatistics, enStatistics];
