/** Messages in Spanish of Peru for source, flags, loading and errors. */
export const esPEStatus = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'source.title': 'Fuente',
    // Loading and its failures: what happened, what to do.
    'share.title': 'Compartir y descargar',
    'status.loading': 'Cargando datos…',
    'status.loaded': 'Datos cargados.',
    'status.retry': 'Reintentar',
    'status.empty': 'Este reporte todavía no tiene indicadores.',
    'failure.loaded': 'No se pudieron cargar los datos',
    'failure.read': 'No se pudieron leer los datos',
    'failure.shown': 'No se pudieron mostrar los datos',
    'failure.code': 'Este dato no está en el reporte',
    'failure.offline': 'No hay conexión a internet. Revísela y vuelva a intentarlo.',
    'failure.passing': 'Puede ser la conexión. Espere un momento y vuelva a intentarlo.',
    'failure.publisher':
      'El problema está en los datos, no en su equipo. Avise a la entidad que publica esta página.',
    'failure.reload': 'Recargue la página. Si se repite, avise a la entidad que la publica.',
    'failure.records': 'Hay datos con errores que no se muestran.',
    'failure.stale': 'No se pudo actualizar; se muestra la última copia.',
    'error.script': 'No se pudo cargar una parte de la página. Vuelva a intentarlo.',
  },
} as const;
