/** Spanish of Peru, the words of charts. */
export const esPEChart = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'axis-change': 'Cambio ({unit})',
    'axis-level': 'Valor ({unit})',
  },
} as const;
