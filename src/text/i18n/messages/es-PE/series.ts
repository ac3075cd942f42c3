/** Messages in Spanish of Peru for the line of an indicator over all its periods. */
export const esPESeries = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'column.trend': 'Evolución',
    'series.first-last': 'De {from} en {fromPeriod} a {to} en {toPeriod}.',
    'series.best': 'Mejor: {value} en {period}.',
    'series.worst': 'Peor: {value} en {period}.',
    'series.highest': 'Máximo: {value} en {period}.',
    'series.lowest': 'Mínimo: {value} en {period}.',
    'series.restarts': 'La serie empieza de nuevo en {period}: {reason}.',
    'series.periods': '{count} periodos entre {from} y {to}',
    'series.thinned':
      'La línea muestra {drawn} de {total} valores: el primero, el último, el menor y el mayor de cada tramo.',
    'series.last-rows': 'La tabla tiene los últimos {shown} de {total} periodos.',
  },
} as const;
