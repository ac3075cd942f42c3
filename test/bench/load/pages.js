import {cardHtml, pictureHtml} from '../contestant/card-html.js';
import {css} from '../contestant/card-text.js';
import {picture} from '../contestant/picture.js';
import {report, reportRecords} from '../document.js';

/** The bundles that pages of floors and peers load, by the page. */
const bundlesOfPages = {
  'load-dom': 'floor-dom',
  'load-lit-d3': 'floor-lit-d3',
  'load-d3': 'peer-d3',
  'load-chartjs': 'peer-chartjs',
  'load-uplot': 'peer-uplot',
  'load-iframe-d3': 'peer-d3',
};

const pageStyles = `<style>body{margin:16px;font:16px/1.4 sans-serif}main{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:16px}iframe{border:0;width:100%;height:560px}</style>`;
/** The gaps of the grid take the place of the margins of a card. */
const gridMargins = '<style>indicator-card{margin:0}</style>';
const script = '<script type="module" src="/dist/avance.js"></script>';

function htmlPage(head, main) {
  return `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
${pageStyles}
${head}</head>
<body><main>${main}</main></body></html>`;
}

/** A page whose bundle reads card records and draws them into `main`. */
function bundlePage(bundle, records) {
  const code = `import {mount} from '/${bundle}.js'; mount(document.querySelector('main'), {url: '${records}'});`;
  return htmlPage(`<script type="module">${code}</script>`, '');
}

function avancePage(head) {
  const cards = report.indicators.map(({code}) => `<indicator-card code="${code}"></indicator-card>`);
  return htmlPage(
    `${head}${script}`,
    `<indicator-data src="/load/report.json">${cards.join('\n')}</indicator-data>`,
  );
}

/** The hints that a snippet can give: every chunk that the page needs, and its data. */
function hints(chunks) {
  const preloads = chunks.map((path) => `<link rel="modulepreload" href="${path}">`);
  return [...preloads, '<link rel="preload" as="fetch" crossorigin href="/load/report.json">'].join('\n');
}

/** A page with a frame per card. Frames have the name of their card, by which the observer recognizes them. */
function framesPage(urlOf) {
  const frames = report.indicators.map(
    ({code}, index) => `<iframe name="card-${index}" title="${code}" src="${urlOf(code, index)}"></iframe>`,
  );
  return htmlPage('', frames.join('\n'));
}

/** Names of the bundles that these contestants load. */
export function bundlesOf(contestants) {
  return contestants.flatMap((name) => bundlesOfPages[name] ?? []);
}

/**
 * The documents and data of the load scenes, by the path of their URL. `cards` are the cards as declarative shadow DOM,
 * `snippets` those with their fallback, `chunks` the scripts that a page of cards requests.
 */
export function createPages({embedOrigin, cards, snippets, chunks}) {
  const json = Object.entries(reportRecords).map(([index, record]) => [
    `/load/records/${index}.json`,
    JSON.stringify([record]),
  ]);
  const frames = reportRecords.map((_, index) => [
    `/load/frame/${index}.html`,
    bundlePage('peer-d3', `/load/records/${index}.json`),
  ]);
  const floors = ['load-dom', 'load-lit-d3', 'load-d3', 'load-chartjs', 'load-uplot'].map((name) => [
    `/load/${name}.html`,
    bundlePage(bundlesOfPages[name], '/load/records.json'),
  ]);
  const dataRequest = `<script type="module">fetch('/load/records.json')</script>`;
  const plainHead = `<style>${css}</style>${dataRequest}`;
  const empty = cards.replace(/<template.*?<\/template>/gs, '');
  return new Map([
    ...json,
    ...frames,
    ...floors,
    ['/load/report.json', JSON.stringify(report)],
    ['/load/records.json', JSON.stringify(reportRecords)],
    [
      '/load/load-html.html',
      htmlPage(
        plainHead,
        reportRecords.map((record) => cardHtml(record, pictureHtml(record, picture(record)))).join('\n'),
      ),
    ],
    ['/load/load-avance.html', avancePage('')],
    ['/load/load-avance-hints.html', avancePage(hints(chunks))],
    ['/load/load-avance-ahead.html', htmlPage(script, cards)],
    ['/load/takeover-ahead.html', htmlPage('', cards)],
    ['/load/takeover-afresh.html', htmlPage('', empty)],
    ['/load/takeover-snippet.html', htmlPage(gridMargins, snippets)],
    ['/load/load-iframe-d3.html', framesPage((_, index) => `${embedOrigin}/load/frame/${index}.html`)],
    [
      '/load/load-iframe-avance.html',
      framesPage((code) => `${embedOrigin}/site/indicator/${code}.embed.html`),
    ],
  ]);
}
