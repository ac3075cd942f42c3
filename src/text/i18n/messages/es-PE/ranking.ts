/** Messages in Spanish of Peru for the ranking of places. */
export const esPERanking = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'ranking.largest-first': '{places} con dato en {period}, del valor más alto al más bajo.',
    'ranking.smallest-first': '{places} con dato en {period}, del valor más bajo al más alto.',
    'ranking.sides': 'Mayores que {whole}: {above}; menores: {below}.',
    'ranking.without': {one: '{count} sin dato, al final.', other: '{count} sin dato, al final.'},
    'ranking.previous-count': 'El puesto anterior se cuenta entre {places} con dato en los dos periodos.',
    'ranking.range-note': '«Posible» son los puestos en que puede estar cada lugar, por el margen de error.',
    'ranking.values': 'Valores',
    'ranking.values-spoken': 'de {from} a {to}',
    'ranking.gap': 'Diferencia con {whole}',
    'ranking.previous': 'Antes',
    'ranking.was': 'antes {position}',
    'ranking.possible': 'posible {best} a {worst}',
    'ranking.possible-one': 'posible {best}',
    'ranking.shown': 'Se muestran {shown} de {places}.',
    'ranking.show-all': 'Mostrar todo',
    'ranking.no-places': 'Este indicador no tiene datos por lugar.',
  },
} as const;
