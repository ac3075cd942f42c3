/** Spanish of Peru, why a change and its verdict are what they are. */
export const esPEWhy = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'difference-displayed':
      'El cambio se calcula con los valores tal como se muestran: de {from} a {to} hay {change}.',
    'difference-exact':
      'El cambio se calcula con los valores exactos y luego se redondea: de {from} a {to} hay {change}.',
    'published-change': 'La fuente imprime {published}; aquí se muestra el cambio calculado.',
    'wanted-increase': 'Se busca que suba.',
    'wanted-decrease': 'Se busca que baje.',
    'wanted-maintain': 'Se busca que se mantenga.',
    'wanted-none': 'En este indicador, ni subir ni bajar es mejor.',
    'wanted-unknown': 'La fuente no declara el sentido deseado; el cambio no se valora.',
    'basis-declared': 'La fuente declara el sentido deseado.',
    'basis-from-targets': 'El sentido deseado se desprende de las metas.',
    'basis-reason': 'La fuente no declara el sentido deseado; fue inferido: {reason}',
    'limit-max': 'Máximo permitido: {max}.',
    'limit-min': 'Mínimo permitido: {min}.',
    'bound': '{value} es el {bound} posible.',
    'missing-because': 'Sin dato en {period}: {reason}.',
    'missing-not-yet-available': 'aún no está disponible',
    'missing-not-measured': 'no se midió',
    'missing-not-collected': 'no se recogió',
    'missing-not-reported': 'no se reportó',
    'missing-not-applicable': 'no corresponde',
    'missing-suppressed': 'se mantiene en reserva',
    'missing-not-significant': 'no es significativo',
    'missing-unknown': 'la fuente no indica el motivo',
  },
} as const;
