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
    'trend.not-computed': 'Trend not computed',
    'trend.too-few': {
      one: 'There is {count} comparable value, and {least} are needed.',
      other: 'There are {count} comparable values, and {least} are needed.',
    },
    'trend.since-break': 'The method changed, and only the values since then count.',
    'trend.values': 'Last {count} comparable values, from {from} to {to}.',
    'trend.rule':
      'Rule: there is a trend if almost all pairs of values go the same way (Mann-Kendall test, 95 %).',
  },
};
