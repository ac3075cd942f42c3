import {esPEProblemNotice} from './problem-notice.ts';

/** Messages in Spanish of Peru for source, flags, loading and errors. */
export const esPEStatus = {
  locale: 'es-PE',
  numberLocale: 'es-PE',
  dir: 'ltr',
  messages: {
    'source.title': 'Fuente',
    'source.license': 'Licencia',
    'source.edition': 'Edición: {edition}',
    'source.issued': 'Publicado: {date}',
    'source.updated': 'Actualizado: {date}',
    // Loading and its failures: what happened, what to do.
    'share.title': 'Compartir y descargar',
    'status.loading': 'Cargando datos…',
    'status.retry': 'Reintentar',
    'status.empty': 'El documento no contiene indicadores.',
    'error.offline': 'No hay conexión a internet. Revise su conexión y reintente.',
    'error.network': 'No se pudo obtener el documento. Espere un momento y reintente.',
    'error.http': 'El servidor respondió con el código {detail}. Espere un momento y reintente.',
    'error.timeout': 'El servidor tardó demasiado. Espere un momento y reintente.',
    'error.not-json': 'El documento no es JSON válido. Avise a quien publica la página.',
    'error.not-a-report': 'El documento no es un reporte de indicadores. Avise a quien publica la página.',
    'error.bad-record': 'El documento tiene registros con errores. Avise a quien publica la página.',
    'error.unknown-code': 'El documento no contiene el código {detail}. Avise a quien publica la página.',
    'error.too-large': 'El documento es demasiado grande. Avise a quien publica la página.',
    'error.integrity': 'El documento no es la edición esperada. Avise a quien publica la página.',
    'error.blocked-url': 'La página no deja cargar el documento ({detail}). Avise a quien publica la página.',
    'error.script': 'No se pudo cargar una parte de la página. Reintente.',
    'error.internal': 'Ocurrió un error inesperado. Recargue la página.',
    ...esPEProblemNotice,
  },
} as const;
