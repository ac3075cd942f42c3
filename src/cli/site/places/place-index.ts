import {jsonLd} from '../../../formats/metadata/json-ld.ts';
import {placesOf} from '../../../model/places/chosen-place.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import type {Place} from '../../../model/report/place.ts';
import type {Report} from '../../../model/report/report.ts';
import {safeHtml, type Markup} from '../../../render/html-template.ts';
import type {Page} from '../page.ts';
import {placesPath} from '../paths.ts';
import type {Site} from '../site.ts';
import {placeName} from './place-elements.ts';

/** The list of the places of a report, in its order, with links to those that have a page. */
export function placeIndexPage(site: Site): Page {
  const {context, frame, paths} = site;
  const pages = new Map([...paths.places].map(([{code}, {path}]) => [code, path]));
  const title = `${frame.messages.places} · ${frame.name}`;
  const items = placesOf(context.report).map((place) => {
    const path = pages.get(place.code);
    const name = placeName(place, site);
    const link = path === undefined ? name : safeHtml`<a href="../${path}.html">${name}</a>`;
    return safeHtml`<li>${link} <span>${placeFacts(place, site)}</span></li>\n`;
  });
  return {
    path: `${placesPath}.html`,
    title,
    description: title,
    image: 'index.social.png',
    alternates: [],
    jsonLd: jsonLd(context.report, [], {url: `${frame.base}${placesPath}.html`, description: title}),
    breadcrumbs: [{text: frame.name, href: '../index.html'}],
    content: safeHtml`<h1>${frame.messages.places}</h1>
<ul class="list">${items}</ul>
`,
    css: [],
  };
}

/** Link to the list of places; null without any. `root` leads from the page to the root of the site. */
export function placeListLink(root: string, {context, frame}: Site): Markup | null {
  if (!placesOf(context.report).length) return null;
  return safeHtml`<p><a href="${root}${placesPath}.html">${frame.messages.allPlaces}</a></p>\n`;
}

/** The places of a report by their code. */
const placesByCode = memoizeByObject(
  (report: Report) => new Map(placesOf(report).map((place) => [place.code, place])),
);

/** Level, code and the place around: "Provincia · 0801 · Cusco". */
export function placeFacts({code, level, parent}: Place, site: Site): string {
  const {context, frame} = site;
  const {messages} = frame;
  const levels: Readonly<Record<string, string>> = {
    country: messages.country,
    region: messages.region,
    province: messages.province,
    district: messages.district,
  };
  const around = parent === null ? undefined : placesByCode(context.report).get(parent);
  const levelWord = level !== null && Object.hasOwn(levels, level) ? levels[level] : level;
  const parts = [levelWord, code, around ? placeName(around, site) : parent];
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}
