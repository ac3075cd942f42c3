import {expect} from 'chai';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {elementsOf, type Manifest} from '../../stories/support/manifest.ts';
import {openStorybook, type ServedStorybook, type Entry} from '../support/book.ts';
import {projectJson} from '../support/dist.ts';
import {enginePath} from '../support/installed-engines.ts';

const manifest = projectJson<Manifest>('dist/custom-elements.json');

const executablePath = enginePath('chromium');

/** Records warnings and errors of the console, and failed requests. A request that navigation aborted has not failed. */
function recordFaults(page: Page, base: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warn' || message.type() === 'error')
      if (message.location().url?.startsWith(base)) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`${reason} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url().startsWith(base))
      faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

interface StoryEvent {
  readonly storyId?: string | undefined;
  readonly status?: string | undefined;
}

/** What the test reads in the page of a story or of documentation. */
type PreviewScope = typeof globalThis & {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    on(name: string, listener: (event: StoryEvent) => void): void;
    emit(name: string, event: object): void;
  };
  /** Events since the last navigation. */
  previewEvents: (StoryEvent & {readonly name: string})[];
};

/** Functions that run in the page have no named functions inside: the compiler would add calls that the page lacks. */
function recordPreviewEvents(page: Page): Promise<void> {
  return page.evaluate(() => {
    const scope = globalThis as PreviewScope;
    scope.previewEvents = [];
    for (const name of [
      'docsRendered',
      'storyFinished',
      'storyErrored',
      'storyThrewException',
      'storyMissing',
    ])
      scope.__STORYBOOK_ADDONS_CHANNEL__.on(name, ({storyId, status}) =>
        scope.previewEvents.push({name, storyId, status}),
      );
  });
}

/** Navigates to an entry as the sidebar does, and waits until each of its stories is drawn in each of its blocks. */
async function navigate(page: Page, {id, type}: Entry, storyIds: readonly string[]): Promise<void> {
  await page.evaluate(
    (storyId, viewMode) => {
      const scope = globalThis as PreviewScope;
      scope.previewEvents = [];
      scope.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', {storyId, viewMode});
    },
    id,
    type,
  );
  await page.waitForFunction(
    (isAlone, expectedIds) => {
      const {previewEvents} = globalThis as PreviewScope;
      if (previewEvents.some(({name}) => /Errored|Exception|Missing/.test(name))) return true;
      if (!isAlone && !previewEvents.some(({name}) => name === 'docsRendered')) return false;
      const finishedIds = previewEvents
        .filter(({name}) => name === 'storyFinished')
        .map(({storyId}) => storyId);
      return (
        expectedIds.every((expected) => finishedIds.includes(expected)) &&
        finishedIds.length >= document.querySelectorAll('.sb-story').length
      );
    },
    {timeout: 60_000},
    type === 'story',
    storyIds,
  );
}

/** Draws the elements below the viewport too, and waits for their data, except for those that load slowly or never. */
function drawElements(page: Page): Promise<void> {
  return page.evaluate(async () => {
    // Elements far below the viewport are drawn before printing.
    dispatchEvent(new Event('beforeprint'));
    const elements = document.querySelectorAll<HTMLElement & {readonly ready?: Promise<unknown>}>(
      '[src]:not([src$="/never.json"], [src$="/slow.json"])',
    );
    await Promise.all([...elements].map(({ready}) => ready));
  });
}

/** Messages about the stories of a page that were not drawn. */
function findFailures(page: Page, {type}: Entry, storyIds: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (isAlone, expectedIds) => {
      const {previewEvents} = globalThis as PreviewScope;
      const events = previewEvents
        .filter(({name, status}) => /Errored|Exception|Missing/.test(name) || status === 'error')
        .map(({name, storyId}) => `${storyId ?? ''} ${name} with an error`);
      const empty = expectedIds.filter((id) => {
        const root = document.querySelector(isAlone ? '#storybook-root' : `#story--${id}-inner`);
        return !root?.firstElementChild;
      });
      const texts = empty.map(
        (id) => `${id} is empty: ${document.querySelector(`#story--${id}`)?.textContent ?? ''}`,
      );
      return [...events, ...texts];
    },
    type === 'story',
    storyIds,
  );
}

/** First cell and text of each row of the tables in a page of documentation. */
function tableRows(page: Page): Promise<readonly (readonly [string, string])[]> {
  const selector = '.sbdocs-content :is(.docblock-argstable-body, .facts) tr:has(td:nth-child(2))';
  return page.$$eval(selector, (rows) =>
    rows.map((row) => [row.querySelector('td')?.textContent ?? '', row.textContent ?? ''] as const),
  );
}

function links(page: Page): Promise<readonly string[]> {
  return page.$$eval('.sbdocs-content a[href]', (anchors) =>
    anchors.map((anchor) => (anchor as HTMLAnchorElement).href),
  );
}

/** What one page of documentation or one story showed. */
interface Visit {
  readonly entry: Entry;
  /** Stories that were not drawn, and what the console reported. */
  readonly faults: readonly string[];
  readonly rows: readonly (readonly [string, string])[];
  readonly links: readonly string[];
}

/** What the library reports in the console about documents, codes and values that are missing or wrong on purpose. */
const missingDocument =
  /^\[avance\] (.*\/data\/(absent|page|stale)\.json$|(unknown-code|bad-record|http|not-json) · |<variation-bar from-value="19,9">)/;

describe('the built Storybook', () => {
  if (!executablePath) return;
  let book: ServedStorybook;
  let browser: Browser;
  let visits: readonly Visit[];

  /** Opens a page of documentation without the interface around it, and without axe, which other tests run. */
  async function openDocs(id: string): Promise<{readonly page: Page; readonly faults: string[]}> {
    const page = await browser.newPage();
    const faults = recordFaults(page, book.base);
    page.on('dialog', (dialog) => void dialog.accept());
    const query = new URLSearchParams({id, viewMode: 'docs', globals: 'a11y.manual:!true'});
    await page.goto(`${book.base}iframe.html?${query}`);
    await page.waitForSelector('#storybook-docs .sbdocs-content');
    return {page, faults};
  }

  /**
   * Opens each page of documentation, which draws all stories of its element, and the first story of each element alone.
   */
  async function visitAll(): Promise<readonly Visit[]> {
    const stories = book.entries.filter(({type}) => type === 'story');
    const docs = book.entries.filter(({type}) => type === 'docs');
    const {page, faults} = await openDocs('guide-9-changelog--docs');
    await recordPreviewEvents(page);
    const visits: Visit[] = [];
    const visit = async (entry: Entry, storyIds: readonly string[]): Promise<void> => {
      await navigate(page, entry, storyIds);
      await drawElements(page);
      const failures = await findFailures(page, entry, storyIds);
      visits.push({
        entry,
        faults: [...failures, ...faults.splice(0).filter((line) => !missingDocument.test(line))],
        rows: await tableRows(page),
        links: await links(page),
      });
    };
    const drawnIds = new Set<string>();
    for (const entry of docs) {
      const prefix = entry.id.replace(/docs$/, '');
      const storyIds = stories.map(({id}) => id).filter((id) => id.startsWith(prefix));
      await visit(entry, storyIds);
      storyIds.forEach((id) => drawnIds.add(id));
      const first = stories.find(({id}) => id === storyIds[0]);
      if (first) await visit(first, [first.id]);
    }
    await page.close();
    expect(stories.map(({id}) => id).filter((id) => !drawnIds.has(id))).to.deep.equal([]);
    return visits;
  }

  before(async function () {
    book = await openStorybook();
    browser = await puppeteer.launch({executablePath, args: ['--no-sandbox']});
    visits = await visitAll();
  });

  after(async () => {
    await browser.close();
    book.close();
  });

  it('opens below a path and draws every story and page, and the console reports only data that are missing on purpose', () => {
    expect(book.entries.length).to.be.greaterThan(190);
    expect(visits.flatMap(({entry, faults}) => faults.map((fault) => `${entry.id}: ${fault}`))).to.deep.equal(
      [],
    );
  });

  it('documents every attribute, slot, event, part and token of every element, on its page or in the guide', () => {
    const guide = visits.filter(({entry}) => /^guide-[234]-/.test(entry.id)).flatMap(({rows}) => rows);
    const missing = elementsOf(manifest).flatMap(({tagName = '', ...element}) => {
      const ownPage = visits.find(({entry}) => entry.id === `elements-${tagName}--docs`);
      const rows =
        ownPage?.rows ?? guide.filter(([, text]) => text.includes(`<${tagName}>`) || text.endsWith('all'));
      const {attributes = [], slots = [], events = [], cssParts = [], cssProperties = []} = element;
      const names = [attributes, slots, events, cssParts, cssProperties].flat().map(({name}) => name);
      expect(names.length, tagName).to.be.greaterThan(24);
      return names
        .filter((name) => !rows.some(([cell]) => cell === (name || '(default)')))
        .map((name) => `<${tagName}> ${name}`);
    });
    expect(missing).to.deep.equal([]);
  });

  it('links only to pages that exist', async () => {
    const ids = new Set(book.entries.map(({id}) => id));
    const guide = visits.filter(({entry}) => entry.id.startsWith('gu'));
    const internal = [...new Set(guide.flatMap((visit) => visit.links))]
      .filter((link) => link.startsWith(book.base))
      .map((link) => new URL(link));
    expect(internal.length).to.be.greaterThan(8);
    for (const url of internal) {
      const path = url.searchParams.get('path');
      if (path) expect([...ids], url.href).to.include(path.replace('/docs/', ''));
      else expect((await fetch(url)).status, url.href).to.equal(200);
    }
  });

  it('opens with its sidebar, without a fault', async () => {
    const page = await browser.newPage();
    const faults = recordFaults(page, book.base);
    await page.goto(book.base);
    await page.waitForSelector('[data-item-id="elements-indicator-card"]');
    expect(faults).to.deep.equal([]);
    await page.close();
  });

  it('builds an embed code with one script that works in an empty page of another host', async () => {
    const {page} = await openDocs('guía-8-constructor-de-código--docs');
    const code = await page
      .waitForFunction(() => {
        const root = document.querySelector('embed-builder')?.shadowRoot;
        return root?.querySelector('textarea')?.value ?? null;
      })
      .then((handle) => handle.jsonValue());
    expect(code).to.match(/^<script type="module" src="[^"]+\/avance\.js"><\/script>\n<div><indicator-card/);
    const emptyPage = await browser.newPage();
    const faults = recordFaults(emptyPage, book.base);
    await emptyPage.setContent(`<!doctype html><title>·</title>${code}`);
    await emptyPage.waitForFunction(() =>
      document.querySelector('indicator-card')?.shadowRoot?.textContent?.includes('subió 3.8 puntos'),
    );
    expect(faults).to.deep.equal([]);
    await emptyPage.close();
    await page.close();
  });
});
