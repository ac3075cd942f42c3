/** Messages in Spanish of Peru for charts. */
export const esPECharts = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'axis.change': 'Cambio ({unit})',
    'axis.value': 'Valor ({unit})',
    'column.trend': 'Evolución',
    'series.first-last': 'De {from} en {fromPeriod} a {to} en {toPeriod}.',
    'series.best': 'Mejor: {value} en {period}.',
    'series.worst': 'Peor: {value} en {period}.',
    'series.highest': 'Máximo: {value} en {period}.',
    'series.lowest': 'Mínimo: {value} en {period}.',
    'series.restarts': 'La serie empieza de nuevo en {period}: {reason}.',
    'legend.baseline': 'Línea base',
    'legend.target-range': 'Rango deseado',
    'legend.interval': 'Intervalo de confianza',
    'series.expected': 'Esperado',
    'series.total': 'Total',
  },
} as const;
