/** Spanish of Peru, what a page that pins an edition says of a newer one. */
export const esPEEdition = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'newer-edition':
      'Hay una edición más reciente de estos datos: {edition}. Esta página muestra la que cita.',
  },
} as const;
