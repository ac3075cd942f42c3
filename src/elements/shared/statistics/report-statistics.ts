import {trendPlan} from '../../../marks/trend-plan.ts';
import {enStatistics} from '../../../text/i18n/messages/en/statistics.ts';
import {esPEStatistics} from '../../../text/i18n/messages/es-PE/statistics.ts';
import {planLegend} from './plan-legend.ts';
import type {Statistics} from './statistics.ts';
import {planColumns} from './target-columns.ts';

export const reportStatistics: Statistics = {columns: planColumns, plan: trendPlan, legend: planLegend};
export const statisticsMessages = [esPEStatistics, enStatistics];
