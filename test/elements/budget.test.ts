import {expect} from 'chai';
import {html, render} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorCard} from '../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorData} from '../../src/elements/indicator-data/indicator-data.ts';
import '../../src/define/indicator-card.ts';
import '../../src/define/indicator-data.ts';
import '../../src/define/indicator-table.ts';
import {fixture} from '../support/fixture.ts';

const codes = pnmnna.indicators.map(({code}) => code);
const cards = codes.map((code) => html`<indicator-card code=${code}></indicator-card>`);
const renderPage = (): Promise<IndicatorData> =>
  fixture(html`<indicator-data .data=${pnmnna}>${cards}<indicator-table></indicator-table></indicator-data>`);

/** Cards of a page, before `src` is loaded. */
function renderLoadingCards(src: string): readonly IndicatorCard[] {
  const container = document.createElement('main');
  document.body.append(container);
  render(html`<indicator-data src=${src}>${cards}</indicator-data>`, container);
  return [...container.querySelectorAll('indicator-card')];
}

/** Number of updates of each element during `act` and the updates that follow from it. */
async function countUpdates(provider: IndicatorData, act: () => void): Promise<readonly number[]> {
  const elements = [...provider.querySelectorAll('indicator-card, indicator-table')] as IndicatorData[];
  const counters = elements.map((element) => {
    const counter = {updates: 0};
    const internals = element as unknown as {update: (changed: unknown) => void};
    const update = internals.update.bind(element);
    internals.update = (changed) => {
      counter.updates += 1;
      update(changed);
    };
    return counter;
  });
  act();
  await provider.updateComplete;
  await Promise.all(elements.map((element) => element.updateComplete));
  return counters.map(({updates}) => updates);
}

function countNodes(root: ShadowRoot | null, kinds: number): number {
  if (!root) return 0;
  const walker = document.createTreeWalker(root, kinds);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

describe('Page of 18 cards and a table', () => {
  it('updates each element once when the data change, and not at all with the same data', async () => {
    const provider = await renderPage();
    const changed = {...pnmnna, edition: 'another'};
    expect(await countUpdates(provider, () => (provider.data = changed))).to.deep.equal(
      [...codes, 'table'].map(() => 1),
    );
    const unchanged = await renderPage();
    expect(await countUpdates(unchanged, () => (unchanged.data = pnmnna))).to.deep.equal(
      [...codes, 'table'].map(() => 0),
    );
  });

  it('updates no element when its provider is removed from the page', async () => {
    const provider = await renderPage();
    expect(await countUpdates(provider, () => provider.remove())).to.deep.equal(
      [...codes, 'table'].map(() => 0),
    );
  });

  it('renders a card only when its data are loaded', async () => {
    const loadingCards = renderLoadingCards('/data/pnmnna-2023.json?drawn-once');
    const childCounts = (): readonly number[] =>
      loadingCards.map(({shadowRoot}) => shadowRoot?.childElementCount ?? 0);
    await Promise.all(loadingCards.map((card) => card.updateComplete));
    expect(childCounts()).to.deep.equal(loadingCards.map(() => 0));
    await Promise.all(loadingCards.map((card) => card.ready));
    expect(childCounts()).to.deep.equal(loadingCards.map(() => 1));
  });

  it('shows a loading text in a card when its data take long', async () => {
    const [card] = renderLoadingCards('/__answer?status=503&delay=20000');
    while (!card?.shadowRoot?.textContent) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(card.shadowRoot.textContent).to.contain('Cargando');
  });

  it('draws a card in at most 100 elements and comments of Lit on average, a favourable one without patterns', async () => {
    const roots = [...(await renderPage()).querySelectorAll('indicator-card')].map(
      ({shadowRoot}) => shadowRoot,
    );
    const counts = roots.map((root) => countNodes(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT));
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).to.be.at.most(100);
    for (const root of roots) {
      const isFavourable = root?.querySelector('[data-verdict=favourable]') !== null;
      if (isFavourable) expect(root?.querySelector('pattern')).to.equal(null);
      for (const shape of root?.querySelectorAll('[fill^="url("]') ?? [])
        expect(root?.querySelector(shape.getAttribute('fill')?.match(/#\w+/)?.[0] ?? '')).to.not.equal(null);
    }
  });

  it('shares the style sheets between all cards', async () => {
    const renderedCards = [...(await renderPage()).querySelectorAll('indicator-card')];
    const sheets = new Set(renderedCards.flatMap((card) => card.shadowRoot?.adoptedStyleSheets ?? []));
    expect(sheets.size).to.equal(renderedCards[0]?.shadowRoot?.adoptedStyleSheets.length);
    expect(renderedCards.flatMap((card) => [...(card.shadowRoot?.querySelectorAll('style, link') ?? [])])).to
      .be.empty;
  });
});
