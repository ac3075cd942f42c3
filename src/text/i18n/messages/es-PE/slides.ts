/** Messages in Spanish of Peru for the presentation. */
export const esPESlides = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'slides.title': 'Presentación',
    'slides.slide': 'diapositiva',
    'slides.position': 'Diapositiva {number} de {total}: {title}',
    'slides.next': 'Siguiente',
    'slides.previous': 'Anterior',
    'slides.overview': 'Ver todas',
    'slides.full-screen': 'Pantalla completa',
    'slides.leave-full-screen': 'Salir de pantalla completa',
    'slides.continued': '(continuación)',
    'slides.services-progress': 'Avances de los servicios – {publisher}',
    'slides.own-services': {
      one: '{count} servicio propio ({publisher})',
      other: '{count} servicios propios ({publisher})',
    },
    'slides.value-before': 'Valor anterior',
    'slides.value-now': 'Valor actual',
    'slides.objectives': 'Objetivos',
    'slides.sources': 'Fuentes',
    'slides.thanks': 'Gracias',
  },
} as const;
