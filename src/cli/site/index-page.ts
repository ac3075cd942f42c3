import {jsonLd} from '../../formats/metadata/json-ld.ts';
import {topLevelScopes, type Scope} from '../../model/analysis/scope.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import {safeHtml, trustedHtml, type Markup} from '../../render/html-template.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {elementWithShadowDom, scopeRendering, type Rendering} from '../render/rendering.ts';
import {feedFiles} from './feed-files.ts';
import {indicatorList} from './indicator-list.ts';
import {hasPlaces, placeElements} from './places/place-elements.ts';
import {placeListLink} from './places/place-index.ts';
import type {Page} from './page.ts';
import type {Site} from './site.ts';

/** The home page of a site; `scope` is that of the whole report. */
export function indexPage(scope: Scope, site: Site): {readonly page: Page; readonly rendering: Rendering} {
  const {context, frame} = site;
  const rendering = scopeRendering(scope, context, 'indicator-table');
  const {description} = rendering;
  const files = [
    {url: `${frame.base}report.csv`, type: 'text/csv'},
    {url: `${frame.base}report.json`, type: 'application/json'},
  ];
  const page: Page = {
    path: 'index.html',
    title: frame.name,
    description,
    image: 'index.social.png',
    alternates: [
      {type: 'text/csv', href: 'report.csv', title: 'CSV'},
      {type: 'application/json', href: 'report.json', title: 'JSON'},
    ],
    jsonLd: jsonLd(context.report, files, {url: `${frame.base}index.html`, description}),
    breadcrumbs: [],
    content: indexContent(rendering, site),
    css: rendering.prerender ? [rendering.prerender(2).css] : [],
  };
  return {page, rendering};
}

function indexContent(rendering: Rendering, site: Site): Markup {
  const {context, frame} = site;
  const shortName = resolveText(context.report.shortName, context.locale)?.text ?? null;
  const ungrouped = topLevelScopes(context.report).filter(({group}) => group === null);
  return safeHtml`<h1>${frame.name}</h1>
${shortName === null ? null : safeHtml`<p>${shortName}</p>\n`}<p>${rendering.description}</p>
${objectiveList(site)}
${placeSection(site)}${ungrouped.map(({assessments}) => indicatorList(assessments, '', site))}${trustedHtml(elementWithShadowDom(rendering, 'report.json', 2))}${glossary(site)}<h2>${frame.messages.data}</h2>
<ul class="files"><li><a href="report.csv" download>CSV</a></li><li><a href="report.json" download>JSON</a></li>${frame.hasFeeds ? safeHtml`<li><a href="${feedFiles.atom}" type="application/atom+xml">${frame.messages.feed} (Atom)</a></li>` : null}</ul>
`;
}

/** The map and the ranking of the first indicator with places, and the link to the list of places; null without any. */
function placeSection(site: Site): Markup | null {
  const link = placeListLink('', site);
  if (!link) return null;
  const indicator = site.context.report.indicators.find(hasPlaces);
  return safeHtml`<h2>${site.frame.messages.places}</h2>
${indicator ? placeElements(indicator, {root: '', headingLevel: 3}, site) : null}${link}`;
}

/** The acronyms and terms of the report, in the order of the document. */
function glossary({context}: Site): Markup | null {
  const {report, locale} = context;
  const text = (value: LocalizedText | null): string | null => resolveText(value, locale)?.text ?? null;
  if (report.glossary.length === 0) return null;
  return safeHtml`<h2>${locale.t('section.glossary')}</h2>
<dl>${report.glossary.map(({term, expansion, definition, url}) => {
    const words = [text(expansion), text(definition)].filter((part) => part !== null).join(' · ');
    return safeHtml`<dt>${text(term)}</dt><dd>${url === null ? words : safeHtml`<a href="${url}">${words}</a>`}</dd>\n`;
  })}</dl>
`;
}

function objectiveList({context, frame, paths}: Site): Markup {
  const {objectives} = paths;
  return safeHtml`${objectives.length === 0 ? null : safeHtml`<h2>${frame.messages.objectives}</h2>`}
<ul class="list">${objectives.map(({scope, path}) => {
    const {name, description} = scopeRendering(scope, context, 'objective-summary');
    return safeHtml`<li><a href="${path}.html">${name}</a> <span>${description}</span></li>\n`;
  })}</ul>`;
}
