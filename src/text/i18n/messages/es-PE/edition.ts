/** Messages in Spanish of Peru for a page that pins an edition, when a newer one exists. */
export const esPEEdition = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'edition.newer':
      'Hay una edición más reciente de estos datos: {edition}. Esta página muestra la edición con la que se escribió.',
    'edition.see': 'Ver la edición {edition}',
  },
} as const;
