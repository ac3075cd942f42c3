import {join} from 'node:path';
import {reportToCsv} from '../../formats/table/write/to-csv.ts';
import {iframeSnippet, initialFrameHeight} from '../../render/embed/iframe-code.ts';
import {jsonLd} from '../../formats/metadata/json-ld.ts';
import {trustedHtml, safeHtml, type Markup} from '../../render/html-template.ts';
import type {Told} from '../../render/card-content.ts';
import {oembed} from '../../formats/metadata/oembed.ts';
import {reportJson} from '../../model/report/serialize.ts';
import {assess, type Assessment} from '../../model/analysis/assessment.ts';
import {topLevelScopes, scope, type Scope} from '../../model/analysis/scope.ts';
import {subReport} from '../../model/analysis/subset.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {CliError} from '../cli-error.ts';
import {siteWords} from './messages.ts';
import {
  elementWithShadowDom,
  cardRendering,
  toSvg,
  toPng,
  scopeRendering,
  toSocialPng,
  type Rendering,
} from '../render/rendering.ts';
import type {ExitCode, CommandContext} from '../run.ts';
import {schemaUrl} from '../../model/report/serialize.ts';
import {embedHtml, pageHtml, type Link, type Page, type SiteFrame} from './page.ts';
import {address, slugs} from './slug.ts';
import {siteIcon, siteStyle} from './style.ts';
import {writeOutput} from '../write-output.ts';

const scripts = ['avance.js', 'embed.iife.js', 'framed.js'];

/** An objective or an indicator and where its page is. */
interface PagePath {
  /** Without ending. */
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
}

interface Build extends CommandContext {
  readonly told: Told;
  readonly frame: SiteFrame;
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
}

/**
 * A folder of pages that need no server and no script: one for the report, one per objective, one per indicator, each
 * with its pictures, its data and a framed form beside it.
 */
export async function buildSite(told: Told, task: CommandContext): Promise<ExitCode> {
  const {command, world, say} = task;
  const folder = command.site ?? '';
  if (command.base === null) throw new CliError('needs-base');
  const paths: string[] = [];
  const {report, language} = told;
  const frame: SiteFrame = {
    base: address(command.base),
    language,
    words: siteWords(language.tag),
    name: resolveText(report.title, language)?.text ?? report.id,
  };
  const writeFile = async (path: string, content: string | Uint8Array): Promise<void> => {
    paths.push(path);
    await writeOutput(content, join(folder, path), world);
  };
  await writePages({...task, told, frame, writeFile: writeFile});
  const pages = paths.filter((path) => path.endsWith('.html') && !path.endsWith('.embed.html'));
  await writeFile(
    'sitemap.xml',
    sitemap(
      pages.map((path) => frame.base + path),
      report.updated,
    ),
  );
  await writeFile('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${frame.base}sitemap.xml\n`);
  world.stderr(`${say('site-written', {folder, count: paths.length})}\n`);
  return 0;
}

async function writePages(build: Build): Promise<void> {
  const {told, writeFile, world} = build;
  const {report} = told;
  await writeFile('report.json', reportJson(report, schemaUrl));
  await writeFile('report.csv', reportToCsv(report));
  await writeFile('site.css', siteStyle);
  await writeFile('icon.svg', siteIcon);
  for (const name of scripts) await writeFile(name, await world.asset(name));
  const indicators = places(report.indicators, 'indicator');
  const objectives = topLevelScopes(report).filter(({group}) => group !== null);
  const paths = places(
    objectives.map(({group}) => group ?? {id: '', code: null}),
    'objective',
  );
  const home: Link = {text: build.frame.name, href: '../index.html'};
  for (const [index, part] of objectives.entries())
    await objective(part, {path: paths[index] ?? '', breadcrumbs: [home]}, indicators, build);
  const breadcrumbs = new Map(
    objectives.flatMap(({group, findings}, index) =>
      findings.map(
        ({indicator}) =>
          [indicator.id, {text: titleOf(group, told), href: `../${paths[index] ?? ''}.html`}] as const,
      ),
    ),
  );
  for (const [index, indicator] of report.indicators.entries()) {
    const up = breadcrumbs.get(indicator.id);
    await card(
      assess(indicator),
      {path: indicators[index] ?? '', breadcrumbs: up ? [home, up] : [home]},
      build,
    );
  }
  await index(
    objectives.map((part, at) => ({part, path: paths[at] ?? ''})),
    indicators,
    build,
  );
}

function places(
  all: readonly {readonly id: string; readonly code: string | null}[],
  folder: string,
): readonly string[] {
  return slugs(all.map(({id, code}) => code ?? id)).map((name) => `${folder}/${name}`);
}

function titleOf(group: Scope['group'], {language}: Told): string {
  return resolveText(group?.label ?? group?.title ?? null, language)?.text ?? group?.code ?? '';
}

async function card(one: Assessment, place: PagePath, build: Build): Promise<void> {
  const {told} = build;
  const rendering = cardRendering(one, told, 'indicator-card');
  const code = one.indicator.code ?? '';
  const heading = `${told.language.t('column.indicator')} ${code}`.trim();
  await writePage({renderings: [rendering], heading, more: null}, place, build);
}

async function objective(
  part: Scope,
  place: PagePath,
  indicators: readonly string[],
  build: Build,
): Promise<void> {
  const {told} = build;
  const renderings = [
    scopeRendering(part, told, 'objective-summary'),
    scopeRendering(part, told, 'indicator-table'),
  ];
  const list = indicatorList(part.findings, indicators, '../', build);
  await writePage({renderings, heading: titleOf(part.group, told), more: list}, place, build);
}

async function writePage(
  {
    renderings,
    heading,
    more,
  }: {
    readonly renderings: readonly Rendering[];
    readonly heading: string;
    readonly more: Markup | null;
  },
  {path, breadcrumbs}: PagePath,
  {told, frame, writeFile, command, world}: Build,
): Promise<void> {
  const [first] = renderings;
  if (!first) return;
  const name = path.split('/').at(-1) ?? '';
  const look = {theme: 'light', width: command.width} as const;
  const part = subReport(told.report, first.indicators);
  const tags = trustedHtml(renderings.map((one) => elementWithShadowDom(one, '../report.json', 2)).join(''));
  const {tag} = first;
  const framed = {url: `${frame.base}${path}.embed.html`, title: first.name, tag};
  // The site's own, which changes with the site: no hash.
  const code = iframeSnippet(framed, frame.base, {file: 'embed.iife.js', integrity: null});
  const files = ['csv', 'json', 'svg', 'png'];
  const page: Page = {
    path: `${path}.html`,
    title: first.name,
    description: first.description,
    image: `${path}.social.png`,
    alternates: [
      {type: 'text/csv', href: `${name}.csv`, title: 'CSV'},
      {type: 'application/json', href: `${name}.json`, title: 'JSON'},
      {type: 'application/json+oembed', href: `${frame.base}${path}.oembed.json`, title: first.name},
    ],
    jsonLd: jsonLd(
      told.report,
      [
        {url: `${frame.base}${path}.csv`, type: 'text/csv'},
        {url: `${frame.base}${path}.json`, type: 'application/json'},
      ],
      {...first, id: `${told.report.id}/${name}`, url: `${frame.base}${path}.html`},
    ),
    breadcrumbs: breadcrumbs,
    content: safeHtml`<h1>${heading}</h1>
${tags}${more}<h2>${frame.words.data}</h2>
<ul class="files">${files.map((ending) => safeHtml`<li><a href="${name}.${ending}" download>${ending.toUpperCase()}</a></li>`)}</ul>
<details><summary>${frame.words.paste}</summary><pre><code>${code}</code></pre></details>
`,
    css: renderings.flatMap((one) => one.ahead?.(2).css ?? []),
  };
  await writeFile(page.path, pageHtml(page, frame));
  await writeFile(`${path}.embed.html`, embedHtml({...page, content: tags}, frame));
  await writeFile(`${path}.csv`, reportToCsv(part));
  await writeFile(`${path}.json`, reportJson(part, schemaUrl));
  await writeFile(`${path}.svg`, toSvg(first, look) ?? '');
  await writeFile(`${path}.png`, (await toPng(first, look, world)) ?? '');
  await writeFile(`${path}.social.png`, (await toSocialPng(first, look, world)) ?? '');
  const oembedding = oembed({
    title: first.name,
    provider: resolveText(told.report.publisher?.name ?? null, told.language)?.text ?? null,
    html: code,
    width: 640,
    height: initialFrameHeight(tag),
    image: `${frame.base}${path}.social.png`,
  });
  await writeFile(`${path}.oembed.json`, `${JSON.stringify(oembedding, null, 2)}\n`);
}

function indicatorList(
  findings: readonly Assessment[],
  paths: readonly string[],
  root: string,
  {told, frame}: Build,
): Markup {
  const {report, language} = told;
  if (findings.length === 0) return safeHtml``;
  return safeHtml`<h2>${frame.words.indicators}</h2>
<ul class="list">${findings.map((one) => {
    const {indicator} = one;
    const path = paths[report.indicators.indexOf(indicator)] ?? '';
    const name = [indicator.code, resolveText(indicator.name, language)?.text].filter(Boolean).join(' ');
    return safeHtml`<li><a href="${root}${path}.html">${name}</a> <span>${verdictLabel(one, language)}</span></li>\n`;
  })}</ul>
`;
}

async function index(
  objectives: readonly {readonly part: Scope; readonly path: string}[],
  indicators: readonly string[],
  build: Build,
): Promise<void> {
  const {told, frame, writeFile, world} = build;
  const whole = scope(told.report, '');
  if (!whole) return;
  const rendering = scopeRendering(whole, told, 'indicator-table');
  const ungrouped = topLevelScopes(told.report).filter(({group}) => group === null);
  const image = 'index.social.png';
  const page: Page = {
    path: 'index.html',
    title: frame.name,
    description: rendering.description,
    image,
    alternates: [
      {type: 'text/csv', href: 'report.csv', title: 'CSV'},
      {type: 'application/json', href: 'report.json', title: 'JSON'},
    ],
    jsonLd: jsonLd(
      told.report,
      [
        {url: `${frame.base}report.csv`, type: 'text/csv'},
        {url: `${frame.base}report.json`, type: 'application/json'},
      ],
      {url: `${frame.base}index.html`, description: rendering.description},
    ),
    breadcrumbs: [],
    content: safeHtml`<h1>${frame.name}</h1>
<p>${rendering.description}</p>
${objectives.length === 0 ? null : safeHtml`<h2>${frame.words.objectives}</h2>`}
<ul class="list">${objectives.map(({part, path}) => {
      const {name, description} = scopeRendering(part, told, 'objective-summary');
      return safeHtml`<li><a href="${path}.html">${name}</a> <span>${description}</span></li>\n`;
    })}</ul>
${ungrouped.map((part) => indicatorList(part.findings, indicators, '', build))}${trustedHtml(elementWithShadowDom(rendering, 'report.json', 2))}<h2>${frame.words.data}</h2>
<ul class="files"><li><a href="report.csv" download>CSV</a></li><li><a href="report.json" download>JSON</a></li></ul>
`,
    css: rendering.ahead ? [rendering.ahead(2).css] : [],
  };
  await writeFile(page.path, pageHtml(page, frame));
  await writeFile(image, (await toSocialPng(rendering, {theme: 'light', width: 640}, world)) ?? '');
}

function sitemap(urls: readonly string[], updated: string | null): string {
  const date =
    updated !== null && /^\d{4}(-\d\d){0,2}$/.test(updated) ? safeHtml`<lastmod>${updated}</lastmod>` : null;
  return safeHtml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => safeHtml`<url><loc>${url}</loc>${date}</url>\n`)}</urlset>
`.html;
}
