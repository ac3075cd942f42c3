/** Spanish of Peru, the words of a presentation. */
export const esPESlides = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'slides': 'Presentación',
    'slide': 'diapositiva',
    'slide-place': 'Diapositiva {number} de {total}: {title}',
    'slide-next': 'Siguiente',
    'slide-previous': 'Anterior',
    'slide-overview': 'Ver todas',
    'full-screen': 'Pantalla completa',
    'full-screen-leave': 'Salir de pantalla completa',
    'continued': '(continuación)',
    'progress-services': 'Avances de los servicios – {publisher}',
    'services-named': {
      one: '{count} servicio propio ({publisher})',
      other: '{count} servicios propios ({publisher})',
    },
    'value-before': 'Valor anterior',
    'value-now': 'Valor actual',
    'sources': 'Fuentes',
    'thanks': 'Gracias',
  },
} as const;
