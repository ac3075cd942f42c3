import type {esPECharts} from '../es-PE/charts.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for charts. */
export const enCharts: TranslationOf<typeof esPECharts> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'axis.change': 'Change ({unit})',
    'axis.value': 'Value ({unit})',
    'column.trend': 'Trend',
    'series.first-last': 'From {from} in {fromPeriod} to {to} in {toPeriod}.',
    'series.best': 'Best: {value} in {period}.',
    'series.worst': 'Worst: {value} in {period}.',
    'series.highest': 'Highest: {value} in {period}.',
    'series.lowest': 'Lowest: {value} in {period}.',
    'series.restarts': 'The series restarts in {period}: {reason}.',
    'legend.baseline': 'Baseline',
    'legend.target-range': 'Desired range',
    'legend.interval': 'Confidence interval',
    'series.expected': 'Expected',
    'series.total': 'Total',
  },
};
