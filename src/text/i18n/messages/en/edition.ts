import type {esPEEdition} from '../es-PE/edition.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for a page that pins an edition, when a newer one exists. */
export const enEdition: TranslationOf<typeof esPEEdition> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'edition.newer':
      'There is a newer edition of these data: {edition}. This page shows the edition it was written with.',
    'edition.see': 'See edition {edition}',
  },
};
