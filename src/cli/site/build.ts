import {setImmediate} from 'node:timers/promises';
import {reportToCsv} from '../../formats/table/write/to-csv.ts';
import {scope} from '../../model/analysis/scope.ts';
import {selectIndicators} from '../../model/analysis/subset.ts';
import {reportJson, schemaUrl, schemaUrlIn} from '../../model/report/serialize.ts';
import {placesOf} from '../../model/places/chosen-place.ts';
import type {ReportContext} from '../../render/report-context.ts';
import type {OptionsOf} from '../args/command-table.ts';
import {CliError} from '../cli-error.ts';
import type {CommandContext, ExitCode} from '../command.ts';
import type {FolderDraft} from '../environment.ts';
import {toPng, toSocialPng, toSvg} from '../render/rendering.ts';
import {prettyJson, withSystemErrors} from '../write-output.ts';
import {indicatorPage, objectivePage, type ElementPage} from './element-page.ts';
import {feedFiles} from './feed-files.ts';
import {siteFeeds} from './feed.ts';
import {indexPage} from './index-page.ts';
import {pageOembed} from './oembed.ts';
import {embedHtml, pageHtml} from './page.ts';
import {placeIndexPage} from './places/place-index.ts';
import {placePage} from './places/place-page.ts';
import {placeReports} from './places/place-reports.ts';
import {planSite, type Site} from './site.ts';
import {robotsTxt, sitemap} from './sitemap.ts';
import {siteIcon, siteStyle} from './style.ts';

type Context = CommandContext<OptionsOf<'render'>>;

/** Files that the scripts load by themselves, as the build lists them. */
interface ChunkList {
  readonly chunks: Readonly<Record<string, {readonly file: string}>>;
}

/** Scripts of the pages, copied into the site with their chunks. */
const scripts = ['avance.js', 'embed.iife.js', 'framed.js'];

type WriteFile = (path: string, content: string | Uint8Array | null) => Promise<void>;

/** A site that is being written. */
interface Build extends Site {
  readonly command: Context;
  /** Writes a file by its path within the site; null becomes an empty file. */
  readonly writeFile: WriteFile;
}

/**
 * Writes static pages that work without a script: one for the report, one per objective, one per indicator.
 * Each has pictures, data files and a page for iframes beside it.
 */
export async function buildSite(context: ReportContext, command: Context): Promise<ExitCode> {
  const {options, environment, translate} = command;
  if (options.base === null) throw new CliError('error.missing-base');
  if (context.report.status === 'draft' && !options.includesDrafts) throw new CliError('error.draft-site');
  const folder = options.site ?? '';
  const site = planSite(context, options.base);
  const paths = await withSystemErrors(folder, async () => {
    const draft = await environment.startFolder(folder);
    try {
      const written = await writeSite(site, command, draft);
      draft.publish();
      return written;
    } finally {
      draft.discard();
    }
  });
  environment.stderr(`${translate('output.site-written', {folder, count: paths.length})}\n`);
  if (!site.frame.hasFeeds) environment.stderr(`${translate('output.no-feeds')}\n`);
  return 0;
}

/** Writes all files, and returns their paths within the site. */
async function writeSite(site: Site, command: Context, draft: FolderDraft): Promise<readonly string[]> {
  const paths: string[] = [];
  const writeFile: WriteFile = async (path, content) => {
    paths.push(path);
    draft.write(path, content ?? '');
    await setImmediate(); // An interruption is handled here.
  };
  const build = {...site, command, writeFile};
  await writeSharedFiles(build);
  await writePages(build);
  await writeCrawlerFiles(paths.filter(isPage), build);
  await writeFeeds(build);
  return paths;
}

async function writeSharedFiles({context, command, writeFile}: Build): Promise<void> {
  await writeFile('report.json', reportJson(context.report, schemaUrl));
  await writeFile('indicator-report.schema.json', prettyJson(await command.environment.schema()));
  await writeFile('report.csv', reportToCsv(context.report));
  await writeFile('site.css', siteStyle);
  await writeFile('icon.svg', siteIcon);
  const {asset} = command.environment;
  const {chunks} = JSON.parse(new TextDecoder().decode(await asset('chunks.json'))) as ChunkList;
  const files = [...scripts, ...Object.values(chunks).map(({file}) => file)];
  for (const name of files) await writeFile(name, await asset(name));
}

async function writePages(build: Build): Promise<void> {
  const {objectives, indicators} = build.paths;
  for (const objective of objectives) await writeElementPage(objectivePage(objective, build), build);
  for (const [indicator, pagePath] of indicators)
    await writeElementPage(indicatorPage(indicator, pagePath, build), build);
  await writePlaces(build);
  await writeIndex(build);
}

/** Writes the pages of the places one by one, so that memory does not grow with their number. */
async function writePlaces(build: Build): Promise<void> {
  const {context, frame, paths, command, writeFile} = build;
  if (!placesOf(context.report).length) return;
  const index = placeIndexPage(build);
  await writeFile(index.path, pageHtml(index, frame));
  const reports = placeReports(context.report);
  for (const entry of paths.places) {
    const written = placePage(entry, reports, build);
    if (!written) continue;
    const {page, rendering, data, report} = written;
    const [, {path}] = entry;
    await writeFile(page.path, pageHtml(page, frame));
    await writeFile(`${path}.csv`, reportToCsv(report));
    await writeFile(`${path}.json`, reportJson(data, schemaUrlIn('../')));
    const drawing = {theme: 'light', width: command.options.width} as const;
    await writeFile(`${path}.social.png`, await toSocialPng(rendering, drawing, command.environment));
  }
}

async function writeElementPage(
  {page, elements, rendering, path}: ElementPage,
  {context, frame, command, writeFile}: Build,
): Promise<void> {
  const {options, environment} = command;
  const drawing = {theme: 'light', width: options.width} as const;
  const report = selectIndicators(context.report, rendering.indicators);
  await writeFile(page.path, pageHtml(page, frame));
  await writeFile(`${path}.embed.html`, embedHtml({...page, content: elements}, frame));
  await writeFile(`${path}.csv`, reportToCsv(report));
  await writeFile(`${path}.json`, reportJson(report, schemaUrlIn('../')));
  await writeFile(`${path}.svg`, toSvg(rendering, drawing));
  await writeFile(`${path}.png`, await toPng(rendering, drawing, environment));
  await writeFile(`${path}.social.png`, await toSocialPng(rendering, drawing, environment));
  const response = pageOembed(rendering, frame.base + path, frame.base, context);
  await writeFile(`${path}.oembed.json`, prettyJson(response));
}

async function writeIndex(build: Build): Promise<void> {
  const {context, frame, command, writeFile} = build;
  const reportScope = scope(context.report, '');
  if (!reportScope) return;
  const {page, rendering} = indexPage(reportScope, build);
  await writeFile(page.path, pageHtml(page, frame));
  const drawing = {theme: 'light', width: 640} as const;
  await writeFile('index.social.png', await toSocialPng(rendering, drawing, command.environment));
}

async function writeFeeds(build: Build): Promise<void> {
  const feeds = siteFeeds(build);
  if (!feeds) return;
  await build.writeFile(feedFiles.atom, feeds.atom);
  await build.writeFile(feedFiles.json, feeds.json);
}

function isPage(path: string): boolean {
  return path.endsWith('.html') && !path.endsWith('.embed.html');
}

async function writeCrawlerFiles(
  pages: readonly string[],
  {context, frame, writeFile}: Build,
): Promise<void> {
  const urls = pages.map((path) => frame.base + path);
  await writeFile('sitemap.xml', sitemap(urls, context.report.updated));
  await writeFile('robots.txt', robotsTxt(frame.base));
}
