/** Messages in Spanish of Peru for the inline variation bar. */
export const esPEVariationBar = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'inline.change': '{state}: {change}, de {from} a {to}.',
    'inline.unchanged': '{state}: {to}.',
    'inline.not-judged': '{change}, de {from} a {to}.',
    'inline.target': 'Meta: {value}.',
    'inline.baseline': 'Línea base: {value}.',
    'inline.points': {one: '{number} punto', other: '{number} puntos'},
  },
} as const;
