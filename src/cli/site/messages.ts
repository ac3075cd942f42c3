const spanish = {
  path: 'Ruta',
  skip: 'Ir al contenido',
  indicators: 'Indicadores',
  objectives: 'Objetivos',
  data: 'Descargar',
  paste: 'Insertar en otra página',
  more: 'Ver la ficha completa',
};

const english: typeof spanish = {
  path: 'Breadcrumb',
  skip: 'Skip to content',
  indicators: 'Indicators',
  objectives: 'Objectives',
  data: 'Download',
  paste: 'Embed in another page',
  more: 'See the full page',
};

export type SiteMessages = typeof spanish;

/** Messages of the pages around the elements, in Spanish for a tag that begins with `es`, else in English. */
export function siteMessages(tag: string): SiteMessages {
  return /^es\b/i.test(tag) ? spanish : english;
}
