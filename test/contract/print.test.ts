import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import puppeteer from 'puppeteer-core';
import {getDocumentProxy} from 'unpdf';
import {largeReport} from '../support/large-report.ts';
import {serveFolder} from '../support/serve-folder.ts';

interface Engines {
  readonly engines: () => readonly {readonly engine: string; readonly path: string}[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const {engines} = (await import(new URL('../support/engines.js', import.meta.url).href)) as Engines;
const chromium = engines().find(({engine}) => engine === 'chromium')?.path;

/** A piece of text on a printed page, in points from the lower left corner. */
interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
}

/** Prints an example page with the real print layout: emulated print has no pages. `markup` replaces its content. */
async function printedPages(name: string, markup?: string): Promise<readonly PrintedPage[]> {
  const {address, close} = await serveFolder(root);
  const browser = await puppeteer.launch({
    executablePath: chromium ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}stories/pages/${name}`, {waitUntil: 'networkidle0'});
    await page.evaluate(async (content?: string) => {
      if (content !== undefined) document.body.innerHTML = content;
      for (const element of document.querySelectorAll<HTMLElement & {ready?: Promise<unknown>}>('*')) {
        element.setAttribute('loading', 'eager');
        await element.ready;
      }
    }, markup);
    return await readPages(await page.pdf({preferCSSPageSize: true}));
  } finally {
    await browser.close();
    close();
  }
}

async function readPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({length: document.numPages}, async (_, index) => {
      const page = await document.getPage(index + 1);
      const {width, height} = page.getViewport({scale: 1});
      const {items} = await page.getTextContent();
      const texts = items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      );
      return {width, height, texts};
    }),
  );
}

/** Pairs of texts whose letters are printed over each other. */
function overlaps({texts}: PrintedPage): readonly string[] {
  return texts.flatMap((first, index) =>
    texts
      .slice(index + 1)
      .flatMap((second) => (areOverlapping(first, second) ? `${first.text} / ${second.text}` : [])),
  );
}

function areOverlapping(first: PrintedText, second: PrintedText): boolean {
  const shared = (start: number, end: number, otherStart: number, otherEnd: number): number =>
    Math.min(end, otherEnd) - Math.max(start, otherStart);
  // Letters fill about half of their line: less than that is the space between two lines.
  const height = shared(first.y, first.y + first.height * 0.7, second.y, second.y + second.height * 0.7);
  return height > 1 && shared(first.x, first.x + first.width, second.x, second.x + second.width) > 2;
}

/** Share of the page's height between its highest and its lowest text, without the repeated source line. */
function filledShare({texts, height}: PrintedPage): number {
  const levels = texts.filter(({text}) => !text.startsWith('Fuente')).map(({y}) => y);
  return levels.length > 0 ? (Math.max(...levels) - Math.min(...levels)) / height : 0;
}

const pageText = ({texts}: PrintedPage): string =>
  texts
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

describe('the printed example pages', function () {
  if (!chromium) return;

  for (const name of ['portal.html', 'noticia.html', 'diapositivas.html'])
    it(`${name} has no text over another and no page with two lines only`, async () => {
      const pages = await printedPages(name);
      for (const [index, page] of pages.entries()) {
        expect(overlaps(page), `page ${index + 1}`).to.deep.equal([]);
        // The end of a document may be short.
        if (name !== 'diapositivas.html' && index < pages.length - 1)
          expect(filledShare(page), `page ${index + 1}`).to.be.above(0.12);
      }
    });

  it('portal.html has the finding on the first page, and the legend on one page', async () => {
    const pages = await printedPages('portal.html');
    expect(pageText(pages[0] as PrintedPage)).to.contain('8 de 11 indicadores mejoran');
    expect(pages.length).to.be.at.most(7);
    const meanings = ['Mejora: se movió', 'Empeora: se movió'];
    expect(pages.filter((page) => meanings.some((words) => pageText(page).includes(words)))).to.have.length(
      1,
    );
  });

  it('noticia.html has its three cards on one page', async () => {
    const values = ['23.7 %', '16.8 %', '10.8 %'];
    const pages = await printedPages('noticia.html');
    expect(
      pages.some((page) => values.every((value) => pageText(page).replace(/\s/g, ' ').includes(value))),
    ).to.equal(true);
  });

  it('diapositivas.html has pages of 16:9 with one slide each', async () => {
    const pages = await printedPages('diapositivas.html');
    expect(pages).to.have.length(11);
    pages.forEach((page, index) => {
      expect(page.width / page.height).to.be.closeTo(16 / 9, 0.01);
      expect(pageText(page)).to.contain(`${index + 1} / ${pages.length}`);
    });
  });

  it('a map stays with its headline, and its table has a line per place', async () => {
    const map = (code: string): string =>
      `<indicator-map src="../../data/regions.json" code="${code}"></indicator-map>`;
    const pages = await printedPages('regiones.html', `<p style="block-size: 90vh"></p>${map('01.01')}`);
    const [headline, first] = ['Entre el valor más alto', 'TUM'].map((text) =>
      pages.findIndex((page) => pageText(page).includes(text)),
    );
    expect(headline).to.be.at.least(0);
    expect(first).to.equal(headline);
    const lines = pages.flatMap(({texts}) => texts).filter(({text}) => text === 'Dentro del margen de error');
    expect(lines.length).to.equal(17);
  });

  const withRows = (tag: string, count: number): string => {
    const report = largeReport({indicators: count, years: 2});
    const indicators = report.indicators.map((indicator, index) => ({
      ...indicator,
      shortName: `Niñas, niños y adolescentes atendidos a tiempo en servicios ${index + 1}`,
    }));
    const json = JSON.stringify({...report, indicators});
    return `<${tag}><script type="application/json">${json}</script></${tag}>`;
  };

  it('a chart of 16 rows is on one page with its notes; of more rows, at least three are with the notes', async () => {
    expect(await printedPages('portal.html', withRows('variation-chart', 16))).to.have.lengthOf(1);
    for (const count of [24, 26, 28, 30]) {
      const pages = await printedPages('portal.html', withRows('variation-chart', count));
      expect(pages.flatMap(overlaps), String(count)).to.deep.equal([]);
      if (pages.length === 1) continue;
      const changes = pages.at(-1)?.texts.filter(({text}) => text.includes('p. p.')) ?? [];
      expect(changes.length, `${count} rows on ${pages.length} pages`).to.be.at.least(3);
      expect(pageText(pages.at(-1) as PrintedPage)).to.contain('Fuente');
    }
  });

  it('a table has the names of its columns on each page, and none above rows that are cards', async () => {
    const pages = await printedPages('portal.html', withRows('indicator-table', 60));
    expect(pages.length).to.be.above(1);
    for (const page of pages) expect(pageText(page)).to.contain('Valoración').and.to.contain('Cambio');
    const narrow = `<div style="inline-size: 320px">${withRows('indicator-table', 5)}</div>`;
    const text = (await printedPages('portal.html', narrow)).map(pageText).join(' ');
    expect(text).to.contain('01.005').and.not.to.contain('Valoración');
  });
});
