import {jsonLd} from '../../../formats/metadata/json-ld.ts';
import {scope, type Scope} from '../../../model/analysis/scope.ts';
import {keepPlace} from '../../../model/places/chosen-place.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import type {Place} from '../../../model/report/place.ts';
import type {Report} from '../../../model/report/report.ts';
import type {ReportContext} from '../../../render/report-context.ts';
import {safeHtml, trustedHtml} from '../../../render/html-template.ts';
import {cardRendering, elementWithShadowDom, scopeRendering, type Rendering} from '../../render/rendering.ts';
import type {Page} from '../page.ts';
import type {PagePath} from '../paths.ts';
import type {Site} from '../site.ts';
import {placeName} from './place-elements.ts';
import {placeFacts} from './place-index.ts';
import type {PlaceReports} from './place-reports.ts';

/** The page of a place and its data. */
export interface PlacePage {
  readonly page: Page;
  /** The summary of the place, whose picture is the link preview. */
  readonly rendering: Rendering;
  /** Figures of the place and of the whole. */
  readonly data: Report;
  /** Figures of the place. */
  readonly report: Report;
}

const headingLevel = 2;

/** The page of a place: summary, table and cards. Its elements load a file with the figures of this place only. */
export function placePage(
  [place, {path, breadcrumbs}]: readonly [Place, PagePath],
  reports: PlaceReports,
  site: Site,
): PlacePage | null {
  const data = reports(place);
  const kept = keepPlace(data, place.code);
  if (!kept) return null;
  const name = placeName(place, site);
  // The title is in the summary, the picture and the metadata, so that they name the place.
  const report = {...kept, title: prefixed(kept.title, name)};
  const context = {report, locale: site.context.locale};
  const whole = scope(report, '');
  if (!whole) return null;
  const attributes = {code: null, place: place.code};
  const summary = {...scopeRendering(whole, context, 'objective-summary'), attributes};
  const table = {...scopeRendering(whole, context, 'indicator-table'), attributes};
  const file = path.split('/').at(-1) ?? '';
  const elements = [
    ...[summary, table].map((rendering) => elementWithShadowDom(rendering, `${file}.json`, headingLevel)),
    ...cards(whole, place, context).map((rendering) =>
      elementWithShadowDom(rendering, `${file}.json`, headingLevel),
    ),
  ];
  const description = `${name}: ${summary.description}`;
  const url = `${site.frame.base}${path}`;
  const files = [
    {url: `${url}.csv`, type: 'text/csv'},
    {url: `${url}.json`, type: 'application/json'},
  ];
  const page: Page = {
    path: `${path}.html`,
    title: `${name} · ${site.frame.name}`,
    description,
    image: `${path}.social.png`,
    alternates: [
      {type: 'text/csv', href: `${file}.csv`, title: 'CSV'},
      {type: 'application/json', href: `${file}.json`, title: 'JSON'},
    ],
    jsonLd: jsonLd(report, files, {id: `${report.id}/place/${place.code}`, url: `${url}.html`, description}),
    breadcrumbs,
    content: safeHtml`<h1>${name}</h1>
<p>${placeFacts(place, site)}</p>
${trustedHtml(elements.join(''))}<h2>${site.frame.messages.data}</h2>
<ul class="files"><li><a href="${file}.csv" download>CSV</a></li><li><a href="${file}.json" download>JSON</a></li></ul>
`,
    css: [summary, table].flatMap(({prerender}) => prerender?.(headingLevel).css ?? []),
  };
  return {page, rendering: summary, data, report};
}

/** A card for each indicator with figures of the place, with its table alone: a shadow root for each would be a large page. */
function cards({assessments}: Scope, {code: place}: Place, context: ReportContext): readonly Rendering[] {
  return assessments
    .filter(({indicator}) => indicator.observations.length > 0)
    .map((assessment) => {
      const card = cardRendering(assessment, context, 'indicator-card');
      return {...card, prerender: null, attributes: {...card.attributes, place}};
    });
}

function prefixed(title: LocalizedText, name: string): LocalizedText {
  return new Map([...title].map(([language, text]) => [language, `${name} · ${text}`]));
}
