import type {esPEStatistics} from '../es-PE/statistics.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages about targets in tables, second comparisons and trends. */
export const enStatistics: TranslationOf<typeof esPEStatistics> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'legend.interval': 'Confidence interval',
    'column.target': 'Target',
    'column.distance': 'Distance to target',
    'target.none': 'no target',
    'distance.remaining': '{distance} to go',
    'distance.met': 'met',
    'distance.above': '{distance} above',
    'distance.below': '{distance} below',
    'distance.equal': 'equal to the target',
    'distance.in-interval': 'the target is within the interval',
    'distance.points': {one: '{number} point', other: '{number} points'},
    'also.target': '{target}; {distance}.',
    'also.no-target': 'The source states no target for this indicator.',
    'trend.improves': 'Trend: improving',
    'trend.worsens': 'Trend: worsening',
    'trend.up': 'Trend: rising',
    'trend.down': 'Trend: falling',
    'trend.none': 'No clear trend',
    'trend.not-computed': 'Trend not calculated',
    'trend.too-few': {
      one: 'There is {count} comparable value, and {least} are needed.',
      other: 'There are {count} comparable values, and {least} are needed.',
    },
    'trend.since-break': 'The method changed, and only the values since then count.',
    'trend.values': 'Last {count} comparable values, from {from} to {to}.',
    'trend.rule':
      'Rule: there is a trend if almost all pairs of values go the same way (Mann-Kendall test, 95%).',
    'gap.sentence': 'Between {highest} ({high}) and {lowest} ({low}) there are {difference}.',
    'gap.none': 'Between {highest} ({high}) and {lowest} ({low}) there is no difference.',
    'gap.before': 'In {period} there were {difference}',
    'gap.before-none': 'In {period} there was no difference',
    'gap.before-other-way': 'In {period} there were {difference} the other way round',
    'gap.narrower': '{before}: the gap narrowed by {change}.',
    'gap.wider': '{before}: the gap widened by {change}.',
    'gap.same': '{before}: the gap did not change.',
    'gap.uncertain': '{before}: the change of the gap is within the margin of error.',
    'gap.verdict-narrower': 'Smaller gap',
    'gap.verdict-wider': 'Larger gap',
    'gap.basis': 'The gap is assessed here: smaller is better. Each group by itself can rise or fall.',
    'gap.missing': {
      one: '{count} group without a figure: {list}.',
      other: '{count} groups without a figure: {list}.',
    },
    'gap.expected': {
      one: '{count} planned group without figures so far: {list}.',
      other: '{count} planned groups without figures so far: {list}.',
    },
  },
};
