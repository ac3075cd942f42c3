import {translatedWords} from '../../text/i18n/translated-words.ts';

/** Words of the pages around the elements, in Spanish. */
export const spanishSite = {
  path: 'Ruta',
  skip: 'Ir a los resultados',
  indicators: 'Indicadores',
  place: 'Lugar',
  places: 'Lugares',
  allPlaces: 'Todos los lugares',
  country: 'País',
  region: 'Región',
  province: 'Provincia',
  district: 'Distrito',
  objectives: 'Objetivos',
  data: 'Descargar',
  paste: 'Insertar en otra página',
  more: 'Ver la ficha completa',
  feed: 'Ediciones y correcciones',
  edition: 'Edición {edition}',
  correction: 'Corrección: {name}, {period}: {is} (era {was})',
  figureAdded: 'Cifra agregada: {name}, {period}: {is}',
  figureRemoved: 'Cifra retirada: {name}, {period} (era {was})',
};

const english: typeof spanishSite = {
  path: 'Breadcrumb',
  skip: 'Skip to the results',
  indicators: 'Indicators',
  place: 'Place',
  places: 'Places',
  allPlaces: 'All places',
  country: 'Country',
  region: 'Region',
  province: 'Province',
  district: 'District',
  objectives: 'Objectives',
  data: 'Download',
  paste: 'Embed in another page',
  more: 'See the full page',
  feed: 'Editions and corrections',
  edition: 'Edition {edition}',
  correction: 'Correction: {name}, {period}: {is} (was {was})',
  figureAdded: 'Figure added: {name}, {period}: {is}',
  figureRemoved: 'Figure withdrawn: {name}, {period} (was {was})',
};

export type SiteMessages = typeof spanishSite;

/** Messages of the pages around the elements: Spanish, those of a registered translation, or else English. */
export function siteMessages(tag: string): SiteMessages {
  if (/^es\b/i.test(tag)) return spanishSite;
  const words = translatedWords(tag, 'site');
  return words ? {...spanishSite, ...words} : english;
}
