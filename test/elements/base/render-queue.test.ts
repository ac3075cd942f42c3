import {expect} from 'chai';
import {html, render} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/indicator-data.ts';
import '../../support/fixture.ts';

/** Far more than one slice can draw on any machine of today. */
const many = 1000;

/** A page of which the first card is drawn. */
async function page(): Promise<readonly IndicatorCard[]> {
  const place = document.createElement('main');
  document.body.append(place);
  const card = html`<indicator-card code="03.07.02"></indicator-card>`;
  render(
    html`<indicator-data .data=${pnmnna}>${Array.from({length: many}, () => card)}</indicator-data>`,
    place,
  );
  const cards = [...place.querySelectorAll('indicator-card')];
  await cards[0]?.ready;
  return cards;
}

const isDrawn = (card: IndicatorCard): boolean =>
  card.shadowRoot?.querySelector('article') instanceof Element;

describe('turn()', () => {
  it('draws a page of many cards in slices: the first are there while the last wait, and in the end all are', async () => {
    const cards = await page();
    expect([cards.slice(0, 1), cards.slice(-3)].map((some) => some.map(isDrawn))).to.deep.equal([
      [true],
      [false, false, false],
    ]);
    await Promise.all(cards.map((card) => card.ready));
    expect(cards.every(isDrawn)).to.equal(true);
  });

  it('leaves the layout of what it draws far below until that comes near', async () => {
    const cards = await page();
    await Promise.all(cards.map((card) => card.ready));
    expect(cards.at(-1)?.matches(':state(far)')).to.equal(true);
  });

  it('keeps the place of a card that waits, so that those on the screen do not move', async () => {
    const cards = await page();
    expect(cards.at(-1)?.getBoundingClientRect().height).to.be.at.least(300);
  });

  it('draws all that waits before the page is printed', async () => {
    const cards = await page();
    expect(cards.every(isDrawn)).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect(cards.every(isDrawn)).to.equal(true);
  });

  it('draws what comes near the screen before what is far from it', async () => {
    const cards = await page();
    const last = cards.at(-1);
    last?.scrollIntoView();
    await last?.ready;
    expect(cards.map(isDrawn)).to.include(false);
  });
});
