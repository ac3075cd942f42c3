/* global document, customElements */
// Makes the pictures of the elements in the README: from the real report, a trend and editions from invented examples. `npm run pictures:elements`, after a build.
import {readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import programs from '../../src/cli/pdf/chromium-programs.json' with {type: 'json'};
import {findExecutable} from '../../test/support/engines.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {'.js': 'text/javascript', '.json': 'application/json'};
const src = 'src="/data/pnmnna-2023.json"';
const tallest = 640;

/** Markup of each element, and the width of its picture in px. */
const elements = {
  'indicator-card': [`<indicator-card ${src} code="03.07.02"></indicator-card>`, 420],
  'objective-summary': [`<objective-summary ${src} code="03"></objective-summary>`, 640],
  'indicator-table': [`<indicator-table ${src} code="03"></indicator-table>`, 960],
  'variation-chart': [`<variation-chart ${src} code="03"></variation-chart>`, 860],
  'indicator-trend': [`<indicator-trend src="/data/ten-years.json" code="03"></indicator-trend>`, 640],
  'variation-bar': [
    `<p>Las DEMUNA acreditadas pasaron del 19.9 % al 23.7 %
<variation-bar from-value="19.9" to-value="23.7" unit="%" desired="increase"></variation-bar> en un año.</p>`,
    640,
  ],
  'indicator-legend': [`<indicator-legend ${src}></indicator-legend>`, 860],
  'indicator-share': [
    `<indicator-card id="card" ${src} code="03.07.02"></indicator-card><indicator-share for="card"></indicator-share>`,
    420,
  ],
  'indicator-sheet': [`<indicator-sheet ${src} code="03.04.01"></indicator-sheet>`, 860],
  'edition-diff': [
    `<edition-diff src="/data/edition-revised.json" from="/data/edition-withdrawn.json"></edition-diff>`,
    860,
  ],
  'policy-report': [`<policy-report ${src} view="slides"></policy-report>`, 860],
};

function pageHtml(content) {
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>Avance</title>
<style>body{margin:0;font:16px/1.45 "DejaVu Sans",sans-serif;color:#222;background:#fff}main{padding:12px}p{margin:0}</style>
<script type="module" src="/dist/avance.js"></script><main>${content}</main></html>`;
}

const server = createServer(async ({url}, response) => {
  const name = url.slice(1);
  const body = elements[name]
    ? pageHtml(elements[name][0])
    : await readFile(root + name.replaceAll('..', '')).catch(() => null);
  response.writeHead(body ? 200 : 404, {'content-type': types[extname(url)] ?? 'text/html'});
  response.end(body ?? '');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const executablePath = programs.map(findExecutable).find(Boolean);
const browser = await puppeteer.launch({executablePath, headless: true, args: ['--no-sandbox']});
for (const [tag, [, width]] of Object.entries(elements)) {
  const page = await browser.newPage();
  await page.setViewport({width, height: tallest});
  await page.goto(`http://127.0.0.1:${server.address().port}/${tag}`, {waitUntil: 'networkidle0'});
  const ready = (name) => customElements.whenDefined(name).then(() => document.querySelector(name).ready);
  await page.evaluate(ready, tag);
  if (tag === 'indicator-share')
    await page.evaluate(async () => {
      const share = document.querySelector('indicator-share');
      share.shadowRoot.querySelector('details').open = true;
    });
  await page.waitForNetworkIdle();
  const {height} = await page.$eval('main', (main) => main.getBoundingClientRect().toJSON());
  const clip = {x: 0, y: 0, width, height: Math.min(tallest, Math.ceil(height))};
  const picture = await page.screenshot({type: 'webp', quality: 60, clip});
  await writeFile(`${root}stories/docs/pictures/element-${tag}.webp`, picture);
  await page.close();
}
await browser.close();
server.close();
