import {assess} from '../../../model/analysis/assessment.ts';
import {placeIndicator, seriesByPlace} from '../../../model/places/chosen-place.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {Place} from '../../../model/report/place.ts';
import {cardContent} from '../../../render/card-content.ts';
import {safeHtml, type Markup} from '../../../render/html-template.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {placesPath} from '../paths.ts';
import type {Site} from '../site.ts';

/** Rows of the table inside a map. More places are in their own list only. */
const mostRows = 100;

interface MapOptions {
  /** Leads from the page to the root of the site. */
  readonly root: string;
  readonly headingLevel: number;
}

/** True for an indicator with figures of several places. */
export function hasPlaces(indicator: Indicator): boolean {
  return seriesByPlace(indicator).size > 1;
}

/**
 * The map and the ranking of an indicator; null without places. The map holds a table with the same figures, which is
 * shown without a script.
 */
export function placeElements(
  indicator: Indicator,
  {root, headingLevel}: MapOptions,
  site: Site,
): Markup | null {
  if (!hasPlaces(indicator)) return null;
  const code = indicator.code ?? indicator.id;
  const src = `${root}report.json`;
  return safeHtml`<indicator-map src="${src}" heading-level="${headingLevel}" code="${code}">
${placeTable(indicator, root, site)}</indicator-map>
<indicator-ranking src="${src}" heading-level="${headingLevel}" code="${code}"></indicator-ranking>
`;
}

function placeTable(indicator: Indicator, root: string, site: Site): Markup {
  const {context, frame, paths} = site;
  const {locale} = context;
  const listed = [...paths.places].filter(([{code}]) => seriesByPlace(indicator).has(code));
  const rows = listed.slice(0, mostRows).map(([place, {path}]) => {
    const words = cardContent(assess(placeIndicator(indicator, place.code)), context);
    const figure = [words.value, words.inPeriod].filter(Boolean).join(' ');
    return safeHtml`<tr><th scope="row"><a href="${root}${path}.html">${placeName(place, site)}</a></th><td>${figure}</td><td>${words.state}</td></tr>
`;
  });
  const isCut = listed.length > mostRows;
  return safeHtml`<table>
<caption>${resolveText(indicator.name, locale)?.text ?? ''}</caption>
<thead><tr><th scope="col">${frame.messages.place}</th><th scope="col">${locale.t('column.values')}</th><th scope="col">${locale.t('column.verdict')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
${isCut ? safeHtml`<p><a href="${root}${placesPath}.html">${frame.messages.places}</a></p>\n` : null}`;
}

/** The name of a place in the language of the site. */
export function placeName({name, code}: Place, {context}: Pick<Site, 'context'>): string {
  return resolveText(name, context.locale)?.text ?? code;
}
