import type {esPEPlaces} from '../es-PE/places.ts';
import type {TranslationOf} from '../translation.ts';

/** Messages in English about places: a region beside the whole, the choice of a place. */
export const enPlaces: TranslationOf<typeof esPEPlaces> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'place.above': '{difference} more than {whole}',
    'place.below': '{difference} less than {whole}',
    'place.equal': 'The same as {whole}',
    'place.whole': 'the total',
    'place.level-other': 'place',
    'place.level-region': 'region',
    'place.level-province': 'province',
    'place.level-district': 'district',
    'place.chosen': 'The figures for {name} are shown.',
    'place.total': 'Total',
    'place.count-region': {one: '{count} region', other: '{count} regions'},
    'place.count-province': {one: '{count} province', other: '{count} provinces'},
    'place.count-district': {one: '{count} district', other: '{count} districts'},
    'place.count-other': {one: '{count} place', other: '{count} places'},
    'place.position': 'Position',
    'place.no-position': 'no position',
  },
};
