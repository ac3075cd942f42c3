import type {esPERanking} from '../es-PE/ranking.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for the ranking of places. */
export const enRanking: TranslationOf<typeof esPERanking> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'ranking.largest-first': '{places} with a figure for {period}, from the highest value to the lowest.',
    'ranking.smallest-first': '{places} with a figure for {period}, from the lowest value to the highest.',
    'ranking.sides': 'Above {whole}: {above}; below: {below}.',
    'ranking.without': {
      one: '{count} without a figure, at the end.',
      other: '{count} without a figure, at the end.',
    },
    'ranking.previous-count': 'The earlier position is counted among {places} with a figure in both periods.',
    'ranking.range-note': '“Possible” are the positions that a place may have, given the margin of error.',
    'ranking.values': 'Values',
    'ranking.values-spoken': 'from {from} to {to}',
    'ranking.gap': 'Difference from {whole}',
    'ranking.previous': 'Before',
    'ranking.was': 'before {position}',
    'ranking.possible': 'possible {best} to {worst}',
    'ranking.possible-one': 'possible {best}',
    'ranking.shown': '{shown} of {places} are shown.',
    'ranking.show-all': 'Show all',
    'ranking.no-places': 'This indicator has no figures by place.',
  },
};
