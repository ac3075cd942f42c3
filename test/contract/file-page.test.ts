import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {expect} from 'chai';
import {launch} from 'puppeteer-core';
import {remote} from 'webdriverio';
import {elementTexts} from '../support/element-texts.ts';

interface Installation {
  readonly engine: string;
  readonly path: string;
}

interface Support {
  readonly engines: () => readonly Installation[];
  readonly startWebKit: (
    installation: Installation,
  ) => Promise<{readonly port: number; readonly stop: () => void}>;
}

interface TestBrowser {
  /** Opens a page and returns the texts of the shadow roots of its elements when they are drawn. */
  readonly open: (address: string) => Promise<readonly string[]>;
  readonly close: () => Promise<unknown>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const support = (name: string): Promise<unknown> =>
  import(new URL(`../support/${name}`, import.meta.url).href);
const {engines} = (await support('engines.js')) as Support;
const {startWebKit} = (await support('webkit.js')) as Support;
const folder = mkdtempSync(join(tmpdir(), 'avance-file-page-'));
const data = readFileSync(join(root, 'data/pnmnna-2023.json'), 'utf8').replaceAll('<', '\\u003c');
const inlineData = `<script type="application/json">${data}</script>`;

function pageHtml(script: string): string {
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>·</title>${script}
<indicator-card code="03.07.02" loading="eager">${inlineData}<p>23.7 %</p></indicator-card>
<indicator-table lang="en" code="03" loading="eager">${inlineData}<p>16 figures</p></indicator-table></html>`;
}

async function launchWithPuppeteer({engine, path}: Installation): Promise<TestBrowser> {
  const browser = await launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: path,
    args: engine === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu'],
    // The default of Firefox, which Puppeteer changes.
    extraPrefsFirefox: {'security.fileuri.strict_origin_policy': true},
  });
  const page = await browser.newPage();
  return {
    async open(address) {
      await page.goto(address);
      return page.evaluate(elementTexts);
    },
    close: () => browser.close(),
  };
}

async function launchWebKit(installation: Installation): Promise<TestBrowser> {
  const {port, stop} = await startWebKit(installation);
  const browser = await remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: installation.path, args: ['--automation']},
    } as WebdriverIO.Capabilities,
  });
  return {
    async open(address) {
      await browser.url(address);
      return browser.execute(elementTexts);
    },
    async close() {
      await browser.deleteSession();
      stop();
    },
  };
}

function openFile(browser: TestBrowser, script: string): Promise<readonly string[]> {
  const file = join(folder, 'page.html');
  writeFileSync(file, pageHtml(script));
  return browser.open(pathToFileURL(file).href);
}

describe('a page opened from a file', () => {
  before(() => cpSync(join(root, 'dist'), folder, {recursive: true}));
  after(() => rmSync(folder, {recursive: true, force: true}));

  for (const installation of engines())
    describe(`in ${installation.engine}`, () => {
      let browser: TestBrowser;
      before(async function () {
        const launchEngine = installation.engine === 'webkit' ? launchWebKit : launchWithPuppeteer;
        browser = await launchEngine(installation);
      });
      after(() => browser.close());

      it('draws every element with the classic script', async () => {
        const [card, table] = await openFile(browser, '<script src="avance.iife.js"></script>');
        expect(card).to.match(/\+3\.8\sp\.\sp\.\sMejora/);
        expect(table).to.contain('Results of 2021 and 2022');
      });

      it('keeps its fallback with the module, which the engine does not load from a file', async () => {
        const texts = await openFile(browser, '<script type="module" src="avance.js"></script>');
        expect(texts).to.deep.equal(['', '']);
      });
    });
});
