const es = {
  path: 'Ruta',
  skip: 'Ir al contenido',
  indicators: 'Indicadores',
  objectives: 'Objetivos',
  data: 'Descargar',
  paste: 'Insertar en otra página',
  more: 'Ver la ficha completa',
};

const en: typeof es = {
  path: 'Breadcrumb',
  skip: 'Skip to content',
  indicators: 'Indicators',
  objectives: 'Objectives',
  data: 'Download',
  paste: 'Embed in another page',
  more: 'See the full page',
};

export type SiteWords = typeof es;

/** The words of the pages around the elements: Spanish for a tag that begins with `es`, else English. */
export function siteWords(tag: string): SiteWords {
  return /^es\b/i.test(tag) ? es : en;
}
