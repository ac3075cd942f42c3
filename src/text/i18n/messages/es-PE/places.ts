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
    'place.level-other': 'Lugar',
    'place.level-region': 'Región',
    'place.level-province': 'Provincia',
    'place.level-district': 'Distrito',
    'place.chosen': 'Se muestran las cifras de {name}.',
    'place.total': 'Total',
  },
} as const;
