import {jsonLd} from '../../formats/metadata/json-ld.ts';
import {assess} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {safeHtml, trustedHtml, type Markup} from '../../render/html-template.ts';
import {prerenderSheet} from '../render/declarative-shadow-dom.ts';
import {cardRendering, elementWithShadowDom, scopeRendering, type Rendering} from '../render/rendering.ts';
import {indicatorList} from './indicator-list.ts';
import {iframeCode} from './oembed.ts';
import {placeElements} from './places/place-elements.ts';
import type {Page} from './page.ts';
import {groupTitle, type ObjectivePath, type PagePath} from './paths.ts';
import type {Site} from './site.ts';

/** The page of an indicator or an objective. */
export interface ElementPage {
  readonly page: Page;
  /** The elements alone, for an iframe. */
  readonly elements: Markup;
  /** The element of the drawing, the pictures and the data files. */
  readonly rendering: Rendering;
  /** Within the site, without file extension. */
  readonly path: string;
}

/** Sections of a page in their order. */
interface Content {
  readonly heading: string;
  readonly rendering: Rendering;
  /** Further elements below the first. */
  readonly moreRenderings: readonly Rendering[];
  /** The method sheet below the elements, on the page only: a frame has no room for it. */
  readonly sheet: {readonly element: Markup; readonly css: string} | null;
  /** Places or links below the elements. */
  readonly links: Markup | null;
}

export function indicatorPage(indicator: Indicator, pagePath: PagePath, site: Site): ElementPage {
  const {context} = site;
  const rendering = cardRendering(assess(indicator), context, 'indicator-card');
  const heading = `${context.locale.t('column.indicator')} ${indicator.code ?? ''}`.trim();
  const sheet = sheetOf(indicator, site);
  const links = placeElements(indicator, {root: '../', headingLevel}, site);
  return elementPage({heading, rendering, moreRenderings: [], sheet, links}, pagePath, site);
}

/** The sheet with its declarative shadow root. Browsers without one show the table in the card. */
function sheetOf(indicator: Indicator, {context, frame}: Site): Content['sheet'] {
  const {template, css} = prerenderSheet(indicator, context, `${frame.base}report.json`, headingLevel);
  const code = indicator.code ?? indicator.id;
  return {
    element: safeHtml`<indicator-sheet src="../report.json" heading-level="${headingLevel}" code="${code}">${template}</indicator-sheet>
`,
    css,
  };
}

export function objectivePage(objective: ObjectivePath, site: Site): ElementPage {
  const {context} = site;
  const {scope} = objective;
  const content: Content = {
    heading: groupTitle(scope, context),
    rendering: scopeRendering(scope, context, 'objective-summary'),
    moreRenderings: [scopeRendering(scope, context, 'indicator-table')],
    sheet: null,
    links: indicatorList(scope.assessments, '../', site),
  };
  return elementPage(content, objective, site);
}

const downloads = ['csv', 'json', 'svg', 'png'];
const headingLevel = 2;

function elementPage(content: Content, {path, breadcrumbs}: PagePath, site: Site): ElementPage {
  const {rendering, moreRenderings} = content;
  const renderings = [rendering, ...moreRenderings];
  const elements = trustedHtml(
    renderings.map((part) => elementWithShadowDom(part, '../report.json', headingLevel)).join(''),
  );
  const page: Page = {
    path: `${path}.html`,
    title: rendering.name,
    description: rendering.description,
    image: `${path}.social.png`,
    alternates: alternates(rendering, path, site),
    jsonLd: pageJsonLd(rendering, path, site),
    breadcrumbs,
    content: pageContent(content, elements, path, site),
    css: [
      ...renderings.flatMap(({prerender}) => prerender?.(headingLevel).css ?? []),
      ...(content.sheet ? [content.sheet.css] : []),
    ],
  };
  return {page, elements, rendering, path};
}

function alternates({name}: Rendering, path: string, {frame}: Site): Page['alternates'] {
  const file = fileName(path);
  return [
    {type: 'text/csv', href: `${file}.csv`, title: 'CSV'},
    {type: 'application/json', href: `${file}.json`, title: 'JSON'},
    {type: 'application/json+oembed', href: `${frame.base}${path}.oembed.json`, title: name},
  ];
}

function pageJsonLd(rendering: Rendering, path: string, {context, frame}: Site): object {
  const url = `${frame.base}${path}`;
  const files = [
    {url: `${url}.csv`, type: 'text/csv'},
    {url: `${url}.json`, type: 'application/json'},
  ];
  const id = `${context.report.id}/${fileName(path)}`;
  return jsonLd(context.report, files, {...rendering, id, url: `${url}.html`});
}

function pageContent(
  {heading, rendering, sheet, links}: Content,
  elements: Markup,
  path: string,
  {frame}: Site,
): Markup {
  const {base, messages} = frame;
  const file = fileName(path);
  return safeHtml`<h1>${heading}</h1>
${elements}${sheet && sheet.element}${links}<h2>${messages.data}</h2>
<ul class="files">${downloads.map((extension) => safeHtml`<li><a href="${file}.${extension}" download>${extension.toUpperCase()}</a></li>`)}</ul>
<details><summary>${messages.paste}</summary><pre><code>${iframeCode(rendering, base + path, base)}</code></pre></details>
`;
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? '';
}
