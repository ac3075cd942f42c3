import type {esPESeries} from '../es-PE/series.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for the line of an indicator over all its periods. */
export const enSeries: TranslationOf<typeof esPESeries> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'column.trend': 'Trend',
    'series.first-last': 'From {from} in {fromPeriod} to {to} in {toPeriod}.',
    'series.best': 'Best: {value} in {period}.',
    'series.worst': 'Worst: {value} in {period}.',
    'series.highest': 'Highest: {value} in {period}.',
    'series.lowest': 'Lowest: {value} in {period}.',
    'series.restarts': 'The series restarts in {period}: {reason}.',
    'series.periods': '{count} periods between {from} and {to}',
    'series.thinned':
      'The line shows {drawn} of {total} values: the first, last, lowest and highest of each stretch.',
    'series.last-rows': 'The table has the last {shown} of {total} periods.',
  },
};
