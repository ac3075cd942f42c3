/** Messages in Spanish of Peru about targets in tables. */
export const esPEStatistics = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'column.target': 'Meta',
    'column.distance': 'Distancia a la meta',
    'target.none': 'sin meta',
    'distance.remaining': {one: 'falta {distance}', other: 'faltan {distance}'},
    'distance.met': 'cumplida',
    'distance.above': '{distance} por encima',
    'distance.below': '{distance} por debajo',
    'distance.equal': 'igual a la meta',
    'distance.in-interval': 'la meta está dentro del intervalo',
    'distance.points': {one: '{number} punto', other: '{number} puntos'},
  },
} as const;
