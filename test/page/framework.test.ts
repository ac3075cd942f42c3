import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorCard} from '../../src/elements/indicator-card/indicator-card.ts';
import {policyReports} from '../support/browser.ts';
import {closePage, openPage} from '../support/page.ts';
import {inside, shown} from '../support/shadow-text.ts';

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach(closePage));

async function open(url: string): Promise<Document> {
  const frame = await openPage(url);
  frames.push(frame);
  if (!frame.contentDocument) throw new Error(`${url} cannot be looked into`);
  return frame.contentDocument;
}

/** A page of `framework/`, once its app has heard that the card shows its report. */
async function opened(name: string): Promise<Document> {
  const page = await open(`/test/page/framework/${name}/index.html`);
  await until(() => page.querySelector('output')?.textContent === pnmnna.id);
  return page;
}

/** Apps draw when they like: what is waited for comes, or the test ends. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => requestAnimationFrame(done));
}

function card(page: Document): IndicatorCard {
  const found = page.querySelector('indicator-card');
  if (!found) throw new Error('No card');
  return found;
}

/** What the card shows when nothing but its script stands on the page. */
async function plain(code: string): Promise<string> {
  const alone = card(await open('/test/page/host/strict.html'));
  alone.code = code;
  await alone.ready;
  return shown(alone);
}

for (const name of ['react', 'preact', 'solid', 'vue', 'svelte', 'angular']) {
  describe(`framework/${name}`, () => {
    before(async function () {
      // Compiled when first asked for.
      this.timeout(120_000);
      expect((await fetch(`/__framework/${name}.js`)).ok).to.equal(true);
    });

    it('gives the card a report, hears of it, and changes what it shows', async () => {
      const page = await opened(name);
      const own = card(page);
      expect(shown(own)).to.equal(await plain('03.07.02'));
      expect(inside(own, '[part=heading]').localName).to.equal('h2');

      page.querySelector('button')?.click();
      await until(() => own.code === '03.04.01');
      await own.ready;
      expect(shown(own)).to.equal(await plain('03.04.01'));
      expect(await policyReports(`framework/${name}/`)).to.deep.equal([]);
    });
  });
}
