import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorData} from '../../src/element/indicator-data.ts';
import '../../src/define/indicator-card.ts';
import '../../src/define/indicator-data.ts';
import '../../src/define/indicator-table.ts';
import {fixture} from '../support/fixture.ts';

const codes = pnmnna.indicators.map(({code}) => code);
const cards = codes.map((code) => html`<indicator-card code=${code}></indicator-card>`);
const page = (): Promise<IndicatorData> =>
  fixture(html`<indicator-data .data=${pnmnna}>${cards}<indicator-table></indicator-table></indicator-data>`);

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

  it('has one style sheet of each kind, shared by all cards', async () => {
    const all = [...(await page()).querySelectorAll('indicator-card')];
    const sheets = new Set(all.flatMap((card) => card.shadowRoot?.adoptedStyleSheets ?? []));
    expect(sheets.size).to.equal(all[0]?.shadowRoot?.adoptedStyleSheets.length);
    expect(all.flatMap((card) => [...(card.shadowRoot?.querySelectorAll('style, link') ?? [])])).to.be.empty;
  });
});
