import {expect} from 'chai';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {elementsOf, type Manifest} from '../../stories/support/manifest.ts';
import {projectJson} from '../support/dist.ts';
import {openBook, type Book, type Entry} from '../support/book.ts';

const manifest = projectJson<Manifest>('dist/custom-elements.json');

interface Engines {
  readonly engines: () => readonly {readonly engine: string; readonly path: string}[];
}

const {engines} = (await import(new URL('../support/engines.js', import.meta.url).href)) as Engines;
const executablePath = engines().find(({engine}) => engine === 'chromium')?.path;

/** What a page says to the console, and what it asks for in vain; that it was left on the way is no failure. */
function listen(page: Page, base: string): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warn' || message.type() === 'error')
      if (message.location().url?.startsWith(base)) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') said.push(`${reason} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url().startsWith(base))
      said.push(`${response.status()} ${response.url()}`);
  });
  return said;
}

interface Channel {
  on(name: string, act: (of: {readonly storyId?: string}) => void): void;
  emit(name: string, of: object): void;
}

/** Turns to an entry as the sidebar does; gives how it ended. */
function turn(page: Page, {id, type}: Entry): Promise<string> {
  return page.evaluate(
    (storyId, viewMode) =>
      new Promise<string>((end) => {
        const channel = (globalThis as unknown as {readonly __STORYBOOK_ADDONS_CHANNEL__: Channel})
          .__STORYBOOK_ADDONS_CHANNEL__;
        const good = viewMode === 'docs' ? 'docsRendered' : 'storyFinished';
        const bad = ['storyErrored', 'storyThrewException', 'storyMissing'];
        // Pages of documentation hold stories that may finish when the page was left.
        channel.on(good, ({storyId: of}) => (viewMode === 'docs' || of === storyId) && end(good));
        // It is there already, if it is the page that was opened.
        channel.on('storyUnchanged', () => end(good));
        for (const name of bad) channel.on(name, () => end(name));
        channel.emit('setCurrentStory', {storyId, viewMode});
      }),
    id,
    type,
  );
}

describe('the built book', () => {
  if (!executablePath) return;
  let book: Book;
  let browser: Browser;

  before(async function () {
    this.timeout(300_000);
    book = await openBook();
    browser = await puppeteer.launch({executablePath, args: ['--no-sandbox']});
  });

  after(async () => {
    await browser.close();
    book.close();
  });

  /** The first page of the guide, alone, without the checks that the book makes while it is read. */
  async function opened(id: string): Promise<{readonly page: Page; readonly said: string[]}> {
    const page = await browser.newPage();
    const said = listen(page, book.base);
    page.on('dialog', (dialog) => void dialog.accept());
    const query = new URLSearchParams({id, viewMode: 'docs', globals: 'a11y.manual:!true'});
    await page.goto(`${book.base}iframe.html?${query}`);
    await page.waitForSelector('#storybook-docs .sbdocs-content');
    return {page, said};
  }

  it('opens below a path, with every story and page, and says nothing but that data are missing where they are', async () => {
    const {page, said} = await opened(book.entries[0]?.id ?? '');
    const noisy: string[] = [];
    for (const entry of book.entries) {
      expect(await turn(page, entry), entry.id).to.equal(
        entry.type === 'docs' ? 'docsRendered' : 'storyFinished',
      );
      const isMissing = /--(docs|failed|stale|not-report)$/.test(entry.id);
      const odd = said.splice(0).filter((line) => !isMissing || !line.startsWith('[avance] '));
      noisy.push(...odd.map((line) => `${entry.id}: ${line}`));
    }
    expect(book.entries.length).to.be.greaterThan(190);
    expect(noisy).to.deep.equal([]);
    await page.close();
  }).timeout(300_000);

  /** First cell and text of each row of the tables in a page of documentation. */
  async function rows(page: Page, id: string): Promise<readonly (readonly [string, string])[]> {
    expect(await turn(page, {id, type: 'docs'})).to.equal('docsRendered');
    const table = '.sbdocs-content :is(.docblock-argstable-body, .facts) tr:has(td:nth-child(2))';
    await page.waitForSelector(table);
    return page.$$eval(table, (all) =>
      all.map((row) => [row.querySelector('td')?.textContent ?? '', row.textContent ?? ''] as const),
    );
  }

  it('tells every attribute, slot, event, part and token of every element, on its page or in the guide', async () => {
    const {page} = await opened('guide-2-anatomy-of-the-card--docs');
    const guide: (readonly [string, string])[] = [];
    for (const {id} of book.entries.filter((entry) => /^guide-[234]-/.test(entry.id)))
      guide.push(...(await rows(page, id)));
    const untold: string[] = [];
    for (const {tagName = '', ...element} of elementsOf(manifest)) {
      const id = `elements-${tagName}--docs`;
      const told = book.entries.some((entry) => entry.id === id)
        ? await rows(page, id)
        : guide.filter(([, text]) => text.includes(`<${tagName}>`) || text.endsWith('all'));
      const {attributes = [], slots = [], events = [], cssParts = [], cssProperties = []} = element;
      const names = [attributes, slots, events, cssParts, cssProperties].flat().map(({name}) => name);
      expect(names.length, tagName).to.be.greaterThan(24);
      const missing = names.filter((name) => !told.some(([cell]) => cell === (name || '(default)')));
      untold.push(...missing.map((name) => `<${tagName}> ${name}`));
    }
    expect(untold).to.deep.equal([]);
    await page.close();
  }).timeout(60_000);

  it('opens whole, with its sidebar', async () => {
    const page = await browser.newPage();
    const said = listen(page, book.base);
    await page.goto(book.base);
    await page.waitForSelector('[data-item-id="elements-indicator-card"]');
    expect(said).to.deep.equal([]);
    await page.close();
  }).timeout(60_000);

  it('leads nowhere that there is nothing', async () => {
    const ids = new Set(book.entries.map(({id}) => id));
    const {page} = await opened('guía-1-empezar-en-cinco-minutos--docs');
    const links = new Set<string>();
    for (const entry of book.entries.filter(({id}) => id.startsWith('gu'))) {
      await turn(page, entry);
      const found = await page.$$eval('.sbdocs-content a[href]', (all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      );
      found.forEach((link) => links.add(link));
    }
    const inner = [...links].filter((link) => link.startsWith(book.base)).map((link) => new URL(link));
    expect(inner.length).to.be.greaterThan(8);
    for (const url of inner) {
      const path = url.searchParams.get('path');
      if (path) expect([...ids], url.href).to.include(path.replace('/docs/', ''));
      else expect((await fetch(url)).status, url.href).to.equal(200);
    }
    await page.close();
  }).timeout(60_000);

  it('gives a code, pinned by its hash, that works in an empty page of another host', async () => {
    const {page} = await opened('guía-8-constructor-de-código--docs');
    const code = await page
      .waitForFunction(() => {
        const root = document.querySelector('embed-builder')?.shadowRoot;
        return root?.querySelector('textarea')?.value ?? null;
      })
      .then((handle) => handle.jsonValue());
    expect(code).to.match(/<script type="module" src="[^"]+\/avance-\d+\.\d+\.\d+\.js" integrity="sha384-/);
    const empty = await browser.newPage();
    const said = listen(empty, book.base);
    await empty.setContent(`<!doctype html><title>·</title>${code}`);
    await empty.waitForFunction(() =>
      document.querySelector('indicator-card')?.shadowRoot?.textContent?.includes('subió 3.8 puntos'),
    );
    expect(said).to.deep.equal([]);
    await empty.close();
    await page.close();
  }).timeout(60_000);
});
