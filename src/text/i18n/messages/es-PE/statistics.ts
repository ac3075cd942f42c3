/** Messages in Spanish of Peru about targets in tables, second comparisons and trends. */
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
    'also.target': '{target}; {distance}.',
    'also.no-target': 'La fuente no dice una meta para este indicador.',
    'trend.improves': 'Tendencia: mejora',
    'trend.worsens': 'Tendencia: empeora',
    'trend.up': 'Tendencia: sube',
    'trend.down': 'Tendencia: baja',
    'trend.none': 'Sin tendencia clara',
    'trend.not-computed': 'Tendencia no calculada',
    'trend.too-few': {
      one: 'Hay {count} valor comparable y hacen falta {least}.',
      other: 'Hay {count} valores comparables y hacen falta {least}.',
    },
    'trend.since-break': 'El método cambió y solo cuentan los valores desde entonces.',
    'trend.values': 'Últimos {count} valores comparables, de {from} a {to}.',
    'trend.rule':
      'Regla: hay tendencia si casi todos los pares de valores van en el mismo sentido (prueba de Mann-Kendall, 95 %).',
  },
} as const;
