import {expect} from 'chai';
import {enginePath} from '../support/installed-engines.ts';
import {
  filledShare,
  overlaps,
  pageText,
  startPrinting,
  withRows,
  zeroDistances,
  type PrintedPage,
  type PrintingBrowser,
} from '../support/printed-pages.ts';

const chromium = enginePath('chromium');

describe('the printed example pages', function () {
  if (!chromium) return;

  let browser: PrintingBrowser;
  const printedPages = (name: string, markup?: string): Promise<readonly PrintedPage[]> =>
    browser.print(markup === undefined ? {name} : {name, markup});

  before(async () => {
    browser = await startPrinting('chromium', chromium);
  });
  after(() => browser.close());

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

  it('the bars of a chart begin at the label of zero', async () => {
    const chart =
      '<variation-chart src="../../data/pnmnna-2023.json" code="03" view="change"></variation-chart>';
    const [page] = await printedPages('portal.html', chart);
    const distances = zeroDistances(page as PrintedPage);
    expect(distances).to.have.lengthOf(10);
    expect(Math.max(...distances)).to.be.below(1);
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
