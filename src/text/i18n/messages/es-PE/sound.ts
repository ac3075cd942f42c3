/** Messages in Spanish of Peru for a series as sound. */
export const esPESound = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'sound.play': 'Escuchar la serie',
    'sound.stop': 'Detener',
    'sound.help':
      'Un tono por periodo, hasta 60: cuanto más agudo, más alto es el valor. Un silencio es un dato que falta.',
  },
} as const;
