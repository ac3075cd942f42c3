import {copyFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {expect} from 'chai';
import * as esbuild from 'esbuild';
import {launch, type Browser} from 'puppeteer-core';
import {rollup} from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import {elementTexts} from '../support/element-texts.ts';
import {enginePath} from '../support/installed-engines.ts';
import {packedApp} from '../support/packed-app.ts';
import {serveFolder} from '../support/serve-folder.ts';

interface Job {
  readonly folder: string;
  readonly entry: string;
  /** Folder of the files that the bundler writes; their entry is `app.js`. */
  readonly outDir: string;
}

const chromium = enginePath('chromium');

/** Bundles an app for production, with the defaults of each bundler for a page. */
const bundlers: Readonly<Record<string, (job: Job) => Promise<unknown>>> = {
  esbuild: ({folder, entry, outDir}) =>
    esbuild.build({
      entryPoints: [entry],
      absWorkingDir: folder,
      outdir: outDir,
      bundle: true,
      minify: true,
      format: 'esm',
      splitting: true,
      logLevel: 'error',
    }),
  async rollup({entry, outDir}) {
    const bundle = await rollup({input: entry, plugins: [nodeResolve()]});
    await bundle.write({dir: outDir, format: 'es'});
    await bundle.close();
  },
  vite: ({folder, entry, outDir}) =>
    vite.build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {outDir, rolldownOptions: {input: entry, output: {entryFileNames: 'app.js'}}},
    }),
  async webpack({folder, entry, outDir}) {
    const compiler = webpack({
      mode: 'production',
      context: folder,
      entry,
      output: {path: outDir, filename: 'app.js', publicPath: ''},
      performance: false,
    });
    if (!compiler) throw new Error('webpack has made no compiler.');
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
  },
};

const appCode = `import 'avance/define/indicator-card.js';
import 'avance/define/indicator-table.js';
`;
const page = `<!doctype html><html lang="es"><meta charset="utf-8"><title>·</title>
<indicator-card src="report.json" code="03.07.02" loading="eager"></indicator-card>
<indicator-table lang="en" src="report.json" code="03" loading="eager"></indicator-table>
<script type="module" src="app.js"></script></html>`;

async function drawnTexts(browser: Browser, address: string): Promise<readonly string[]> {
  const tab = await browser.newPage();
  await tab.goto(address);
  const texts = await tab.evaluate(elementTexts);
  await tab.close();
  return texts;
}

if (chromium)
  describe('an app with the package', () => {
    const {folder} = packedApp();
    let browser: Browser;

    before(async function () {
      browser = await launch({executablePath: chromium, args: ['--no-sandbox', '--disable-gpu']});
    });
    after(() => browser.close());

    for (const [name, bundle] of Object.entries(bundlers))
      it(`is bundled by ${name}, and loads the code of its elements and languages when they are used`, async () => {
        const entry = join(folder, 'app.js');
        const outDir = join(folder, name);
        writeFileSync(entry, appCode);
        await bundle({folder, entry, outDir});
        expect(readdirSync(outDir)).to.include('app.js');
        writeFileSync(join(outDir, 'index.html'), page);
        copyFileSync(resolve('data/pnmnna-2023.json'), join(outDir, 'report.json'));
        const {address, close} = await serveFolder(outDir);
        const [card, table] = await drawnTexts(browser, `${address}index.html`);
        close();
        expect(card).to.match(/\+3\.8\sp\.\sp\.\sMejora/);
        expect(table).to.contain('Results of 2021 and 2022');
      });
  });
