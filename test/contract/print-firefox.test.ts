import {expect} from 'chai';
import {enginePath} from '../support/installed-engines.ts';
import {
  cutTexts,
  filledShare,
  overlaps,
  pageText,
  startPrinting,
  withRows,
  zeroDistances,
  type PrintedDocument,
  type PrintedPage,
  type PrintingBrowser,
} from '../support/printed-pages.ts';

const firefox = enginePath('firefox');
const letter = 'size: letter; margin: 12mm';

describe('pages that Firefox prints', function () {
  if (!firefox) return;

  let browser: PrintingBrowser;

  before(async () => {
    browser = await startPrinting('firefox', firefox);
  });
  after(() => browser.close());

  /** Pages without a cut text, a text over another, or a page that is almost empty before the last. */
  async function wholePages(document: PrintedDocument): Promise<readonly PrintedPage[]> {
    const pages = await browser.print(document);
    for (const [index, page] of pages.entries()) {
      const message = `page ${index + 1} of ${pages.length}`;
      expect(cutTexts(page), message).to.deep.equal([]);
      expect(overlaps(page), message).to.deep.equal([]);
      if (index < pages.length - 1) expect(filledShare(page), message).to.be.above(0.4);
    }
    return pages;
  }

  it('portal.html and noticia.html are whole, with the words of the legend and the three cards on a page', async () => {
    const portal = await wholePages({name: 'portal.html'});
    expect(portal.length).to.be.at.most(5);
    expect(portal.map(pageText).join(' ')).to.contain('Sin cambio').and.to.contain('No se puede comparar');
    const news = await wholePages({name: 'noticia.html'});
    for (const value of ['23.7 %', '16.8 %', '10.8 %'])
      expect(pageText(news[0] as PrintedPage)).to.contain(value);
  });

  it('diapositivas.html has pages of 16:9 with one whole slide each', async () => {
    const pages = await wholePages({name: 'diapositivas.html'});
    expect(pages).to.have.length(11);
    for (const [index, page] of pages.entries()) {
      expect(page.width / page.height).to.be.closeTo(16 / 9, 0.01);
      const place = page.texts.find(({text}) => text.includes(`${index + 1} / ${pages.length}`));
      expect((place?.x ?? NaN) + (place?.width ?? NaN), 'the slide is as wide as its page').to.be.within(
        page.width * 0.93,
        page.width,
      );
    }
  });

  it('slides on Letter paper are whole and as wide as its margins allow', async () => {
    const markup = '<policy-report src="../../data/targets.json" view="slides"></policy-report>';
    for (const page of await browser.print({name: 'portal.html', markup, paper: letter})) {
      expect(cutTexts(page)).to.deep.equal([]);
      const right = Math.max(...page.texts.map(({x, width}) => x + width));
      expect(right).to.be.within(page.width * 0.85, page.width * 0.96);
    }
  });

  it('a chart of 18 or 30 rows begins below its header and has at least three rows with its notes', async () => {
    for (const [count, paper] of [
      [18, 'size: A4; margin: 15mm'],
      [30, letter],
    ] as const) {
      const document = {name: 'portal.html', markup: withRows('variation-chart', count), paper};
      const pages = await wholePages(document);
      expect(pages, String(count)).to.have.lengthOf(2);
      const verdicts = pages[1]?.texts.filter(({text}) => /^(Mejora|Empeora|Sin cambio)/.test(text)) ?? [];
      expect(verdicts.length, String(count)).to.be.at.least(3);
    }
  });

  it('the bars of a chart begin at the label of zero, and a unit is not broken inside a word', async () => {
    const chart = (report: string, view: string): string =>
      `<variation-chart src="../../data/${report}.json" view="${view}"></variation-chart>`;
    const markup = chart('pnmnna-2023', 'change') + chart('units', 'arrows');
    const pages = await wholePages({name: 'portal.html', markup});
    const distances = zeroDistances(pages[0] as PrintedPage);
    expect(distances).to.have.lengthOf(10);
    expect(Math.max(...distances)).to.be.below(1);
    expect(pages.map(pageText).join(' ')).to.match(/\+18,465 personas\b/);
  });
});
