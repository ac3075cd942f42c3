/* global document, scrollTo, File */
// Makes the pictures of the guide pages "Where you publish", what readers of each system see, and "From the
// spreadsheet", the four steps of the editor. `npm run pictures:guide`.
// Runs the built command, so that the pictures show its real output after the filters of the systems.
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import MarkdownIt from 'markdown-it';
import puppeteer from 'puppeteer-core';
import {strictFilters} from '../../test/support/content-filters.ts';
import programs from '../../src/cli/pdf/chromium-programs.json' with {type: 'json'};
import {findExecutable} from '../../test/support/engines.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = 'data/pnmnna-2023.json';
const code = '03.07.02';
const size = {width: 480, height: 320};
const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
};

async function avance(...args) {
  const options = {cwd: root, maxBuffer: 2 ** 24};
  return (await promisify(execFile)(process.execPath, ['dist/cli.js', ...args], options)).stdout;
}

/** HTML that readers see after each way to publish, by the name of the picture. `origin` serves the scripts. */
async function contents(language, origin) {
  const snippet = (shape, ...options) =>
    avance(
      'snippet',
      report,
      '--code',
      code,
      '--src',
      `${origin}/${report}`,
      '--scripts',
      `${origin}/dist/`,
      '--lang',
      language,
      '--shape',
      shape,
      ...options,
    );
  const render = (format) => avance('render', report, '--code', code, '--locale', language, '--as', format);
  const frame = `<iframe src="${origin}/site/indicator/${code}.embed.html" width="100%" height="270" frameborder="0"></iframe>`;
  const module = await snippet('module');
  const text = (await render('text')).replaceAll('\n', '<br>');
  return {
    card: module,
    frame,
    table: strictFilters.TinyMCE(module),
    list: strictFilters['Drupal Basic HTML'](await snippet('list')),
    text: `<p>${text}</p>`,
    mail: await render('email'),
    markdown: new MarkdownIt().render(await render('markdown')),
  };
}

function pageHtml(name, language, content) {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${name}</title>
<style>body{margin:0;font:14px/1.4 "DejaVu Sans",sans-serif;color:#222;background:#fff}header{height:22px;background:#e4e7eb;margin-bottom:12px}main{padding:0 16px}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top}</style>
<header></header><main>${content}</main></html>`;
}

function serve(pages, folders) {
  const server = createServer(async ({url}, response) => {
    const [path] = url.split('?');
    const [, first, rest] = /^\/(\w+)\/(.*)$/.exec(path) ?? [];
    const body =
      pages.get(path) ??
      (first &&
        (await readFile(join(folders[first] ?? root, folders[first] ? rest : path)).catch(() => null)));
    response.writeHead(body ? 200 : 404, {'content-type': types[extname(path)] ?? 'text/html'});
    response.end(body ?? '');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** A table with a place in each row, a period and a figure that cannot be read. */
const tableWithProblems = `Departamento;Indicador;Periodo;Resultado;Unidad
Amazonas;Porcentaje de DEMUNA acreditadas;2021;18,2;%
Amazonas;Porcentaje de DEMUNA acreditadas;2022;22,7;%
Ayacucho;Porcentaje de DEMUNA acreditadas;2021;12,6;%
Ayacucho;Porcentaje de DEMUNA acreditadas;Segundo;24,6;%
Cusco;Porcentaje de DEMUNA acreditadas;2021;31,4;%
Cusco;Porcentaje de DEMUNA acreditadas;2022;3x,1;%`;

/** Goes through the four steps of the editor: the table with problems in the second, the real report in the others. */
async function takeEditorPictures(browser, origin, language) {
  const page = await browser.newPage();
  await page.setViewport({width: 1180, height: 860});
  await page.goto(`${origin}/editor-${language}.html`, {waitUntil: 'networkidle0'});
  const take = async (step) => {
    await page.waitForNetworkIdle();
    const picture = await page.screenshot({type: 'webp', quality: 60});
    await writeFile(`${root}stories/docs/pictures/editor-${step}-${language}.webp`, picture);
  };
  const goTo = (step) =>
    page.$eval(
      'report-editor',
      async (editor, name) => {
        editor.shadowRoot.querySelector(`[data-step=${name}].rail-step`).click();
        await editor.updateComplete;
        document.activeElement.blur();
        scrollTo(0, 0);
      },
      step,
    );
  await take(1);
  await page.$eval('report-editor', (editor, table) => editor.paste(table), tableWithProblems);
  await goTo('review');
  await take(2);
  const text = await readFile(root + report, 'utf8');
  await page.$eval('report-editor', (editor, json) => editor.open(new File([json], 'reporte.json')), text);
  await goTo('directions');
  await take(3);
  await goTo('publish');
  await take(4);
  await page.close();
}

async function takePicture(browser, url, path) {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(url, {waitUntil: 'networkidle0'});
  await writeFile(path, await page.screenshot({type: 'webp', quality: 60}));
  await page.close();
}

const executablePath = programs.map(findExecutable).find(Boolean);
const browser = await puppeteer.launch({executablePath, headless: true, args: ['--no-sandbox']});
const pages = new Map();
const folders = {};
const server = await serve(pages, folders);
const origin = `http://127.0.0.1:${server.address().port}`;
for (const language of ['es', 'en']) {
  const folder = await mkdtemp(join(tmpdir(), 'avance-guide-'));
  await avance(
    'render',
    report,
    '--site',
    join(folder, 'site'),
    '--base',
    `${origin}/site/`,
    '--locale',
    language,
  );
  folders.site = join(folder, 'site');
  for (const [name, content] of Object.entries(await contents(language, origin))) {
    const path = `/${name}.html`;
    pages.set(path, pageHtml(name, language, content));
    await takePicture(
      browser,
      origin + path,
      `${root}stories/docs/pictures/publish-${name}-${language}.webp`,
    );
  }
  await rm(folder, {recursive: true, force: true});
  pages.set(
    `/editor-${language}.html`,
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Editor</title><script type="module" src="/dist/avance.js"></script><report-editor></report-editor></html>`,
  );
  await takeEditorPictures(browser, origin, language);
}
await browser.close();
server.close();
