/** Spanish of Peru, what two figures say inside a sentence. */
export const esPEInline = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'told': '{state}: {change}, de {from} a {to}.',
    'told-level': '{state}: {to}.',
    'told-unjudged': '{change}, de {from} a {to}.',
    'told-target': 'Meta: {value}.',
    'told-baseline': 'Línea base: {value}.',
    'from-to': 'de {from} a {to}',
  },
} as const;
