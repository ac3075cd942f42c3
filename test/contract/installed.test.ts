import {copyFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect} from 'chai';
import {launch, type Browser} from 'puppeteer-core';
import {elementTexts} from '../support/element-texts.ts';
import {packedApp} from '../support/packed-app.ts';
import {serveFolder} from '../support/serve-folder.ts';
import {enginePath} from '../support/installed-engines.ts';

const chromium = enginePath('chromium');

const packages = 'node_modules';
/** Address of the entry of an installed package. */
function installed(name: string): string {
  return `./${packages}/${import.meta.resolve(name).split('/node_modules/').at(-1)}`;
}

/** An import map as a bundler-free page writes it: the package and its dependencies as they are installed. */
const importMap = JSON.stringify({
  imports: {
    'avance': `./${packages}/avance/dist/define/all.js`,
    'lit': `./${packages}/lit/index.js`,
    'lit/': `./${packages}/lit/`,
    'lit-html': `./${packages}/lit-html/lit-html.js`,
    'lit-html/': `./${packages}/lit-html/`,
    'lit-element/lit-element.js': `./${packages}/lit-element/lit-element.js`,
    '@lit/reactive-element': `./${packages}/@lit/reactive-element/reactive-element.js`,
    '@lit/reactive-element/': `./${packages}/@lit/reactive-element/`,
    'd3-array': installed('d3-array'),
    'internmap': installed('internmap'),
  },
});

/** What a page adds to use the package, by name. */
const ways: Readonly<Record<string, string>> = {
  'a script tag of the module': `<script type="module" src="${packages}/avance/dist/avance.js"></script>`,
  'a classic script tag': `<script defer src="${packages}/avance/dist/avance.iife.js"></script>`,
  'an import': `<script type="importmap">${importMap}</script><script type="module">import 'avance';</script>`,
};

const elements = `<indicator-card src="report.json" code="03.07.02" loading="eager"></indicator-card>
<indicator-table src="report.json" code="03" loading="eager"></indicator-table>`;

if (chromium)
  describe('the package, installed in an empty app', () => {
    const {folder} = packedApp();
    let browser: Browser;

    before(async function () {
      browser = await launch({executablePath: chromium, args: ['--no-sandbox', '--disable-gpu']});
      copyFileSync(resolve('data/pnmnna-2023.json'), join(folder, 'report.json'));
    });
    after(() => browser.close());

    for (const [way, html] of Object.entries(ways))
      it(`draws its elements with ${way}`, async () => {
        writeFileSync(
          join(folder, 'index.html'),
          `<!doctype html><html lang="es"><meta charset="utf-8"><title>·</title>${html}${elements}</html>`,
        );
        const {address, close} = await serveFolder(folder);
        const page = await browser.newPage();
        await page.goto(`${address}index.html`);
        const [card, table] = await page.evaluate(elementTexts);
        await page.close();
        close();
        expect(card).to.match(/\+3\.8\sp\.\sp\.\sMejora/);
        expect(table).to.contain('Resultados de 2021 y 2022');
      });
  });
