import {esNumberStyles} from './number-styles.ts';

/** Messages in Spanish of Peru for values, changes and verdicts. Every other translation has the same keys and placeholders. */
export const esPEFigures = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  numberStyles: esNumberStyles,
  plural: (count: number) => (count === 1 ? 'one' : count && count % 1e6 === 0 ? 'many' : 'other'),
  messages: {
    // Quantities. U+00A0 keeps a number and its unit on one line.
    'unit.percent': '{number}\u00a0%',
    'unit.percent-spoken': '{number} por ciento',
    'unit.points': '{number}\u00a0p.\u00a0p.',
    'unit.points-spoken': {one: '{number} punto porcentual', other: '{number} puntos porcentuales'},
    'unit.per': 'por {per}',
    'power.3': '{number} miles',
    'power.6': {one: '{number} millón', other: '{number} millones'},
    'power.of-unit': '{number} de {unit}',
    'number.minus': 'menos {quantity}',
    'change.up': 'subió {change}',
    'change.down': 'bajó {change}',
    'change.none': 'sin cambio',

    // States.
    'verdict.improved': 'Mejora',
    'verdict.worsened': 'Empeora',
    'verdict.in-range': 'Dentro del rango deseado',
    'verdict.out-of-range': 'Fuera del rango deseado',
    'verdict.unchanged': 'Sin cambio',
    'verdict.below-threshold': 'Sin cambio relevante',
    'movement.up': 'Subió',
    'movement.down': 'Bajó',
    'missing.value': 'Sin dato',
    'missing.value-in': 'Sin dato en {period}',
    'verdict.incomparable': 'No comparable',
    'bound.maximum': 'valor máximo',
    'bound.minimum': 'valor mínimo',

    // Sentences.
    'assessment.up': '{state}: subió {change}, de {from} en {fromPeriod} a {to} en {toPeriod}.',
    'assessment.down': '{state}: bajó {change}, de {from} en {fromPeriod} a {to} en {toPeriod}.',
    'assessment.none': '{state}: {to} en {fromPeriod} y en {toPeriod}.',
    'assessment.at-bound': '{state}: {to} en {fromPeriod} y en {toPeriod}, el {bound}.',
    'assessment.unjudged-up': 'Subió {change}, de {from} en {fromPeriod} a {to} en {toPeriod}.',
    'assessment.unjudged-down': 'Bajó {change}, de {from} en {fromPeriod} a {to} en {toPeriod}.',
    'assessment.below-precision': 'Casi sin cambio: menos de {change}.',
    'assessment.lower-is-better': 'En este indicador, un valor más bajo es mejor.',
    'assessment.threshold': 'Hasta {threshold} se considera sin cambio.',
    'axis.only': 'solo {period}',
    'axis.enlarged': '{periods}, ampliado',
    'period.in': 'en {period}',
    'verdict.lower-is-better': 'bajar es mejor',
    'value.in-period': 'En {period}: {value}.',
    'missing.period': 'Sin dato en {period}.',
    'missing.periods': 'Sin dato en {fromPeriod} ni en {toPeriod}.',
    'missing.all': 'Sin datos.',
    'change.not-computable': 'No se puede calcular el cambio.',

    // Why: how the change and the verdict came about.
    'card.data': 'Datos',
    'card.why': '¿Por qué?',
    'comparison.no-other-period': 'No hay otro periodo para comparar.',
    'comparison.series-break': 'No comparable: {reason} entre {fromPeriod} y {toPeriod}.',
    'flag.break': 'cambio de método',
    'flag.definition-differs': 'cambio de definición',
    'direction-basis.inferred':
      'La fuente no dice si conviene que suba o baje; es una interpretación nuestra.',
  },
} as const;
