/** Messages in Spanish of Peru about places: a region beside the whole, the choice of a place. */
export const esPEPlaces = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'place.above': '{difference} por encima de {whole} ({value})',
    'place.below': '{difference} por debajo de {whole} ({value})',
    'place.equal': 'Igual que {whole} ({value})',
    'place.whole': 'el total',
  },
} as const;
