import type {esPESound} from '../es-PE/sound.ts';
import type {TranslationOf} from '../translation.ts';

/** Messages in English for a series as sound. */
export const enSound: TranslationOf<typeof esPESound> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'sound.play': 'Listen to the series',
    'sound.stop': 'Stop',
    'sound.help':
      'One tone for each period, up to 60: the higher the tone, the higher the value. A silence is a missing figure.',
  },
};
