import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {expect} from 'chai';
import {launch, type Browser} from 'puppeteer-core';

interface Engines {
  readonly engines: () => readonly {readonly engine: string; readonly path: string}[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const {engines} = (await import(new URL('../support/engines.js', import.meta.url).href)) as Engines;
const folder = mkdtempSync(join(tmpdir(), 'avance-file-page-'));
const data = readFileSync(join(root, 'data/pnmnna-2023.json'), 'utf8').replaceAll('<', '\\u003c');
const inlineData = `<script type="application/json">${data}</script>`;

function pageHtml(script: string): string {
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>·</title>${script}
<indicator-card code="03.07.02" loading="eager">${inlineData}<p>23.7 %</p></indicator-card>
<indicator-table lang="en" code="03" loading="eager">${inlineData}<p>16 figures</p></indicator-table></html>`;
}

function launchEngine(engine: string, executablePath: string): Promise<Browser> {
  return launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    args: engine === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu'],
    // The default of Firefox, which Puppeteer changes.
    extraPrefsFirefox: {'security.fileuri.strict_origin_policy': true},
  });
}

/** Opens a page from a file and returns the texts of its shadow roots. */
async function openFile(browser: Browser, script: string): Promise<readonly string[]> {
  const file = join(folder, 'page.html');
  writeFileSync(file, pageHtml(script));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  return page.evaluate(async () => {
    const elements = [...document.querySelectorAll('indicator-card, indicator-table')];
    await Promise.all(elements.map((element) => (element as Element & {ready?: Promise<unknown>}).ready));
    return elements.map(({shadowRoot}) => shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '');
  });
}

const drivenEngines = engines().filter(({engine}) => engine !== 'webkit');

describe('a page opened from a file', () => {
  before(() => cpSync(join(root, 'dist'), folder, {recursive: true}));
  after(() => rmSync(folder, {recursive: true, force: true}));

  for (const {engine, path} of drivenEngines)
    describe(`in ${engine}`, () => {
      let browser: Browser;
      before(async function () {
        this.timeout(60_000);
        browser = await launchEngine(engine, path);
      });
      after(() => browser.close());

      it('draws every element with the classic script', async () => {
        const [card, table] = await openFile(browser, '<script src="avance.iife.js"></script>');
        expect(card).to.match(/Mejora.*\+3\.8\sp\.\sp\./);
        expect(table).to.contain('Results of 2021 and 2022');
      }).timeout(60_000);

      it('keeps its fallback with the module, which the engine does not load from a file', async () => {
        const texts = await openFile(browser, '<script type="module" src="avance.js"></script>');
        expect(texts).to.deep.equal(['', '']);
      }).timeout(60_000);
    });
});
