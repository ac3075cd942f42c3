/** Messages in Spanish of Peru for charts. */
export const esPECharts = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'chart.incomparable-because': {
      one: 'No se puede comparar ({reason}): {list}.',
      other: 'No se pueden comparar ({reason}): {list}.',
    },
    'chart.incomparable': {one: 'No se puede comparar: {list}.', other: 'No se pueden comparar: {list}.'},
    'chart.selected': 'Seleccionado: {name}',
    'chart.unselected': 'Ninguno seleccionado.',
    'axis.change': 'Cambio ({unit})',
    'axis.value': 'Valor ({unit})',
    'legend.baseline': 'Línea base',
    'legend.target-range': 'Rango deseado',
    'series.expected': 'Esperado',
    'series.total': 'Total',
  },
} as const;
