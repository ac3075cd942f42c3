/** Messages in Spanish of Peru about places: a region beside the whole, the choice of a place. */
export const esPEPlaces = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'place.above': '{difference} más que {whole}',
    'place.below': '{difference} menos que {whole}',
    'place.equal': 'Igual que {whole}',
    'place.whole': 'el total',
    'place.level-other': 'lugar',
    'place.level-region': 'región',
    'place.level-province': 'provincia',
    'place.level-district': 'distrito',
    'place.chosen': 'Se muestran las cifras de {name}.',
    'place.total': 'Total',
    'place.count-region': {one: '{count} región', other: '{count} regiones'},
    'place.count-province': {one: '{count} provincia', other: '{count} provincias'},
    'place.count-district': {one: '{count} distrito', other: '{count} distritos'},
    'place.count-other': {one: '{count} lugar', other: '{count} lugares'},
    'place.position': 'Puesto',
    'place.no-position': 'sin puesto',
  },
} as const;
