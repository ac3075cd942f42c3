import {expect} from 'chai';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {elementsOf, type Manifest} from '../../stories/support/manifest.ts';
import {openStorybook, type ServedStorybook, type Entry} from '../support/book.ts';
import {projectJson} from '../support/dist.ts';

const manifest = projectJson<Manifest>('dist/custom-elements.json');

interface Engines {
  readonly engines: () => readonly {readonly engine: string; readonly path: string}[];
}

const {engines} = (await import(new URL('../support/engines.js', import.meta.url).href)) as Engines;
const executablePath = engines().find(({engine}) => engine === 'chromium')?.path;

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

interface Channel {
  on(name: string, listener: (event: {readonly storyId?: string}) => void): void;
  off(name: string, listener: (event: {readonly storyId?: string}) => void): void;
  emit(name: string, event: object): void;
}

/**
 * Navigates to an entry as the sidebar does. Resolves with the ids of the stories that were drawn, and with the name of
 * the event that ended the navigation.
 */
function navigate(
  page: Page,
  {id, type}: Entry,
  storyIds: readonly string[],
): Promise<{readonly end: string; readonly drawn: readonly string[]}> {
  return page.evaluate(
    (storyId, viewMode, expectedIds) =>
      new Promise<{readonly end: string; readonly drawn: readonly string[]}>((resolve) => {
        const channel = (globalThis as unknown as {readonly __STORYBOOK_ADDONS_CHANNEL__: Channel})
          .__STORYBOOK_ADDONS_CHANNEL__;
        const drawn = new Set<string>();
        let isOpen = viewMode === 'story';
        const settle = (): void => {
          if (isOpen && expectedIds.every((expected) => drawn.has(expected))) finish('drawn');
        };
        const listeners: Readonly<Record<string, (event: {readonly storyId?: string}) => void>> = {
          storyFinished: ({storyId: finished}) => (drawn.add(finished ?? ''), settle()),
          docsRendered: () => ((isOpen = true), settle()),
          // The page that was opened first.
          storyUnchanged: () => ((isOpen = true), settle()),
          storyErrored: () => finish('storyErrored'),
          storyThrewException: () => finish('storyThrewException'),
          storyMissing: () => finish('storyMissing'),
        };
        const finish = (end: string): void => {
          for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
          resolve({end, drawn: [...drawn]});
        };
        for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
        channel.emit('setCurrentStory', {storyId, viewMode});
      }),
    id,
    type,
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
  readonly end: string;
  readonly faults: readonly string[];
  readonly rows: readonly (readonly [string, string])[];
  readonly links: readonly string[];
}

/** Stories and pages whose data are missing on purpose: the library reports that in the console. */
const lacksData = /--(docs|failed|stale|not-report)$/;

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

  /** Draws each story once: those of an element together on its page of documentation, the others one by one. */
  async function visitAll(): Promise<readonly Visit[]> {
    const docs = book.entries.filter(({type}) => type === 'docs');
    const stories = book.entries.filter(({type}) => type === 'story');
    const {page, faults} = await openDocs(docs[0]?.id ?? '');
    const result: Visit[] = [];
    const drawn = new Set<string>();
    const visit = async (entry: Entry, storyIds: readonly string[]): Promise<void> => {
      const {end, drawn: newlyDrawn} = await navigate(page, entry, storyIds);
      newlyDrawn.forEach((id) => drawn.add(id));
      const isDocs = entry.type === 'docs';
      result.push({
        entry,
        end,
        faults: faults.splice(0).filter((line) => !lacksData.test(entry.id) || !line.startsWith('[avance] ')),
        rows: isDocs ? await tableRows(page) : [],
        links: isDocs ? await links(page) : [],
      });
    };
    for (const entry of docs) {
      const component = entry.id.replace(/docs$/, '');
      const shown = stories.filter(({id, tags}) => id.startsWith(component) && tags.includes('autodocs'));
      await visit(
        entry,
        shown.map(({id}) => id),
      );
    }
    for (const entry of stories.filter(({id}) => !drawn.has(id))) await visit(entry, [entry.id]);
    await page.close();
    expect(stories.filter(({id}) => !drawn.has(id))).to.deep.equal([]);
    return result;
  }

  before(async function () {
    this.timeout(300_000);
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
    expect(visits.filter(({end}) => end !== 'drawn')).to.deep.equal([]);
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
  }).timeout(60_000);

  it('builds an embed code, pinned by its hash, that works in an empty page of another host', async () => {
    const {page} = await openDocs('guía-8-constructor-de-código--docs');
    const code = await page
      .waitForFunction(() => {
        const root = document.querySelector('embed-builder')?.shadowRoot;
        return root?.querySelector('textarea')?.value ?? null;
      })
      .then((handle) => handle.jsonValue());
    expect(code).to.match(/<script type="module" src="[^"]+\/avance-\d+\.\d+\.\d+\.js" integrity="sha384-/);
    const emptyPage = await browser.newPage();
    const faults = recordFaults(emptyPage, book.base);
    await emptyPage.setContent(`<!doctype html><title>·</title>${code}`);
    await emptyPage.waitForFunction(() =>
      document.querySelector('indicator-card')?.shadowRoot?.textContent?.includes('subió 3.8 puntos'),
    );
    expect(faults).to.deep.equal([]);
    await emptyPage.close();
    await page.close();
  }).timeout(60_000);
});
