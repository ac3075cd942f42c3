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
const page = (): Promise<IndicatorData> =>
  fixture(html`<indicator-data .data=${pnmnna}>${cards}<indicator-table></indicator-table></indicator-data>`);

/** Cards whose data are on their way. */
function waiting(src: string): readonly IndicatorCard[] {
  const place = document.createElement('main');
  document.body.append(place);
  render(html`<indicator-data src=${src}>${cards}</indicator-data>`, place);
  return [...place.querySelectorAll('indicator-card')];
}

/** How often each element draws while `act` runs and all have settled. */
async function drawings(data: IndicatorData, act: () => void): Promise<readonly number[]> {
  const elements = [...data.querySelectorAll('indicator-card, indicator-table')] as IndicatorData[];
  const counts = elements.map((element) => {
    const count = {times: 0};
    const view = element as unknown as {update: (changed: unknown) => void};
    const update = view.update.bind(element);
    view.update = (changed) => {
      count.times += 1;
      update(changed);
    };
    return count;
  });
  act();
  await data.updateComplete;
  await Promise.all(elements.map((element) => element.updateComplete));
  return counts.map(({times}) => times);
}

describe('a page of 18 cards and a table', () => {
  it('draws each element once when the data change, and none when they do not', async () => {
    const data = await page();
    const other = {...pnmnna, edition: 'another'};
    expect(await drawings(data, () => (data.data = other))).to.deep.equal([...codes, 'table'].map(() => 1));
    const same = await page();
    expect(await drawings(same, () => (same.data = pnmnna))).to.deep.equal([...codes, 'table'].map(() => 0));
  });

  it('draws none that leaves the page with its provider', async () => {
    const data = await page();
    expect(await drawings(data, () => data.remove())).to.deep.equal([...codes, 'table'].map(() => 0));
  });

  it('draws a card whose data are on their way only when they are there', async () => {
    const all = waiting('/data/pnmnna-2023.json?drawn-once');
    const drawn = (): readonly number[] => all.map(({shadowRoot}) => shadowRoot?.childElementCount ?? 0);
    await Promise.all(all.map((card) => card.updateComplete));
    expect(drawn()).to.deep.equal(all.map(() => 0));
    await Promise.all(all.map((card) => card.ready));
    expect(drawn()).to.deep.equal(all.map(() => 1));
  });

  it('lets a card say that it loads when that takes a while', async () => {
    const [card] = waiting('/__answer?status=503&delay=20000');
    while (!card?.shadowRoot?.textContent) await new Promise((done) => requestAnimationFrame(done));
    expect(card.shadowRoot.textContent).to.contain('Cargando');
  });

  it('has one style sheet of each kind, shared by all cards', async () => {
    const all = [...(await page()).querySelectorAll('indicator-card')];
    const sheets = new Set(all.flatMap((card) => card.shadowRoot?.adoptedStyleSheets ?? []));
    expect(sheets.size).to.equal(all[0]?.shadowRoot?.adoptedStyleSheets.length);
    expect(all.flatMap((card) => [...(card.shadowRoot?.querySelectorAll('style, link') ?? [])])).to.be.empty;
  });
});
