import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import puppeteer from 'puppeteer-core';
import {getDocumentProxy} from 'unpdf';
import {largeReport} from '../support/large-report.ts';
import {engines} from '../support/installed-engines.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A report of 200 indicators, whose values are all different. */
const indicatorCount = 200;
const report = largeReport({indicators: indicatorCount, years: 2});
const indicators = report.indicators.map((indicator, index) => ({
  ...indicator,
  observations: indicator.observations.map(({period}, year) => ({
    period,
    value: index + 1000 + (year + 1) / 10,
  })),
  unit: 'familias',
  decimals: 1,
}));
const body = JSON.stringify({...report, indicators});

/** The elements that show all indicators of a report. */
const tags = ['policy-report', 'indicator-table'];

interface PrintPage {
  /** Text of the pages of paper, without spaces. */
  readonly printed: string;
  /** Whether the browser's search finds the last value. */
  readonly isFound: boolean;
}

/** Opens a page with an element far below the first screen, and prints it; `isAtRest`: after the page has come to rest. */
async function printPage(path: string, engine: string, tag: string, isAtRest: boolean): Promise<PrintPage> {
  const html = `<!doctype html><html lang="es"><meta charset="utf-8"><title>·</title>
<script type="module" src="/dist/avance.js"></script><body><div style="height: 4000px"></div>
<${tag} src="/report.json"></${tag}></body></html>`;
  const server = createServer(({url = '/'}, response) => {
    const isData = url === '/report.json';
    if (url.startsWith('/dist/')) {
      response.writeHead(200, {'content-type': 'text/javascript'});
      createReadStream(`${root}${url.slice(1)}`).pipe(response);
    } else
      response
        .writeHead(200, {'content-type': isData ? 'application/json' : 'text/html'})
        .end(isData ? body : html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await puppeteer.launch({
    executablePath: path,
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    args: engine === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const rowCount = `document.querySelector('${tag}').shadowRoot?.querySelectorAll('tr[part=row]').length`;
    await page.waitForFunction(`(${rowCount}) ${isAtRest ? `=== ${indicatorCount}` : '> 0'}`, {
      polling: 100,
      timeout: 0,
    });
    const isFound = (await page.evaluate('window.find("1199.2") || window.find("1,199.2")')) as boolean;
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({timeout: 0})));
    const pages = Array.from({length: pdf.numPages}, async (_, index) => {
      const {items} = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    });
    return {printed: (await Promise.all(pages)).join('').replace(/[\s,]/g, ''), isFound};
  } finally {
    await browser.close();
    server.close();
  }
}

describe('a report of 200 indicators far below the first screen', function () {
  for (const {engine, path} of engines().filter(({engine: name}) => name !== 'webkit'))
    for (const tag of tags)
      for (const isAtRest of [false, true])
        it(`<${tag}> has every value on paper in ${engine}, ${isAtRest ? 'at rest' : 'when it has just begun'}`, async () => {
          const {printed, isFound} = await printPage(path, engine, tag, isAtRest);
          const missing = indicators.flatMap(({observations}) =>
            observations.map(({value}) => value.toFixed(1)).filter((value) => !printed.includes(value)),
          );
          expect(missing).to.deep.equal([]);
          if (isAtRest) expect(isFound).to.equal(true);
        });
});
