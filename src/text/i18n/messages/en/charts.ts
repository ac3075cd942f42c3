import type {ChartPack} from '../../messages.ts';

/** English, the words of charts. */
export const enChart: ChartPack = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'axis-change': 'Change ({unit})',
    'axis-level': 'Value ({unit})',
    'trend': 'Trend',
    'course': 'From {from} in {fromPeriod} to {to} in {toPeriod}.',
    'course-best': 'Best: {value} in {period}.',
    'course-worst': 'Worst: {value} in {period}.',
    'course-highest': 'Highest: {value} in {period}.',
    'course-lowest': 'Lowest: {value} in {period}.',
    'course-parted': 'The series starts anew in {period}: {reason}.',
    'baseline-sign': 'Baseline',
    'band-sign': 'Desired range',
    'interval-sign': 'Confidence interval',
    'expected': 'Expected',
    'total': 'Total',
  },
};
