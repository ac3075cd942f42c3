/** Spanish of Peru, the words of charts. */
export const esPEChart = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'axis-change': 'Cambio ({unit})',
    'axis-level': 'Valor ({unit})',
    'trend': 'Evolución',
    'course': 'De {from} en {fromPeriod} a {to} en {toPeriod}.',
    'course-best': 'Mejor: {value} en {period}.',
    'course-worst': 'Peor: {value} en {period}.',
    'course-highest': 'Máximo: {value} en {period}.',
    'course-lowest': 'Mínimo: {value} en {period}.',
    'course-parted': 'La serie empieza de nuevo en {period}: {reason}.',
    'baseline-sign': 'Línea base',
    'band-sign': 'Rango deseado',
    'interval-sign': 'Intervalo de confianza',
    'expected': 'Esperado',
    'total': 'Total',
  },
} as const;
