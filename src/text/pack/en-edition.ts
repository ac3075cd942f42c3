import type {EditionPack} from '../messages.ts';

/** English, what a page that pins an edition says of a newer one. */
export const enEdition: EditionPack = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'newer-edition': 'There is a newer edition of these data: {edition}. This page shows the one it cites.',
  },
};
