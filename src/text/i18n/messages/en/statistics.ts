import type {esPEStatistics} from '../es-PE/statistics.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages about targets in tables. */
export const enStatistics: TranslationOf<typeof esPEStatistics> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
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
  },
};
