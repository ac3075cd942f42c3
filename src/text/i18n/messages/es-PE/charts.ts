/** Messages in Spanish of Peru for charts. */
export const esPECharts = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'axis.change': 'Cambio ({unit})',
    'axis.value': 'Valor ({unit})',
    'legend.baseline': 'Línea base',
    'legend.target-range': 'Rango deseado',
    'legend.interval': 'Intervalo de confianza',
    'series.expected': 'Esperado',
    'series.total': 'Total',
  },
} as const;
