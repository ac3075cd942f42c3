import {expect} from 'chai';
import {html} from 'lit';
import type {IndicatorEditionEvent} from '../../../src/elements/base/events.ts';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorData} from '../../../src/elements/indicator-data/indicator-data.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/indicator-data.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {createFaultUrl} from '../../support/fault-url.ts';
import {queryAllShadow, visibleText} from '../../support/shadow-text.ts';
import type {Act} from '../../support/faults.ts';

/** JSON of an edition with one indicator, whose name contains `fields`. */
function edition(fields: object): string {
  const indicator = {name: `De ${JSON.stringify(fields)}`, unit: '%', observations: {'2021': 1, '2022': 2}};
  return JSON.stringify({
    schemaVersion: '1.0.0',
    id: 'r',
    title: 'T',
    groups: [],
    indicators: [indicator],
    ...fields,
  });
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

interface PinnedPage {
  readonly provider: IndicatorData;
  readonly card: IndicatorCard;
  /** Number of requests for the latest edition. */
  readonly countRequests: () => Promise<string>;
}

/** Renders a provider and a card with a pinned edition. `latestResponse` answers the request for the latest edition. */
async function renderPinned(
  latestResponse: Act,
  {follows = true, locale = 'es-PE'} = {},
): Promise<PinnedPage> {
  const latest = await createFaultUrl([latestResponse]);
  const pinnedEdition = edition({edition: '2023', issued: '2023', latest});
  const src = await createFaultUrl([{body: pinnedEdition}]);
  const provider = await fixture<IndicatorData>(html`
    <indicator-data
      src=${src}
      integrity=${await hash(pinnedEdition)}
      ?follow-latest=${follows}
      locale=${locale}
    >
      <indicator-card loading="eager"></indicator-card>
    </indicator-data>
  `);
  await provider.ready;
  const card = provider.querySelector('indicator-card') as IndicatorCard;
  await card.ready;
  return {provider, card, countRequests: async () => (await fetch(`${latest}?count`)).text()};
}

function nextEditionEvent(): Promise<IndicatorEditionEvent> {
  return new Promise((resolve) => document.body.addEventListener('indicator-edition', resolve, {once: true}));
}

const newerEdition: Act = {body: edition({edition: '2024', issued: '2024-05-01'})};

describe('<indicator-data>', () => {
  it('takes no cell of a grid, with defective records too', async () => {
    const data = JSON.parse(edition({indicators: [{name: 'A', observations: 'x'}, {name: 'B'}]})) as object;
    const grid = await fixture(html`
      <div>
        <indicator-data .data=${data}
          ><div>first</div>
          <div>last</div></indicator-data
        >
        <div>after</div>
      </div>
    `);
    grid.style.cssText = 'display: grid; grid-template-columns: repeat(3, 100px)';
    const provider = grid.querySelector('indicator-data') as IndicatorData;
    await provider.ready;
    const origin = grid.getBoundingClientRect().x;
    expect(queryAllShadow(provider, '[part=problems]')).to.have.length(1);
    expect([...grid.querySelectorAll('div')].map((cell) => cell.getBoundingClientRect().x - origin)).to.eql([
      0, 100, 200,
    ]);
  });
});

describe('<indicator-data follow-latest>', () => {
  it('announces a newer edition with its date and keeps showing the pinned one', async () => {
    const announced = nextEditionEvent();
    const {provider, card, countRequests} = await renderPinned(newerEdition);
    expect((await announced).report.edition).to.equal('2024');
    await provider.updateComplete;
    expect(visibleText(provider, '[part=newer]')).to.equal(
      'Hay una edición más reciente de estos datos: 2024, 1 de mayo de 2024. Esta página muestra la edición con la que se escribió. Ver la edición 2024',
    );
    expect(visibleText(card, '#name')).to.contain('"2023"').and.not.contain('2024');
    expect(visibleText(card, '[part=source]')).to.equal('Fuente: 2023');
    expect(await countRequests()).to.equal('1');
  });

  it('announces a newer edition in English with locale="en"', async () => {
    const announced = nextEditionEvent();
    const {provider} = await renderPinned(newerEdition, {locale: 'en'});
    await announced;
    await provider.updateComplete;
    expect(visibleText(provider, '[part=newer]'))
      .to.contain('There is a newer edition')
      .and.contain('May 1, 2024');
  });

  it('does not move its content when the announcement appears', async () => {
    const announced = nextEditionEvent();
    const {provider, card} = await renderPinned(newerEdition);
    const {top} = card.getBoundingClientRect();
    await announced;
    await provider.updateComplete;
    expect(card.getBoundingClientRect().top).to.equal(top);
  });

  const responsesWithoutNewerEdition: Readonly<Record<string, Act>> = {
    'the same edition': {body: edition({edition: '2023', issued: '2023'})},
    'an older edition': {body: edition({edition: '2022', issued: '2022'})},
    'status 404': {status: 404},
    'a web page': {body: '<!doctype html>'},
  };
  for (const [name, response] of Object.entries(responsesWithoutNewerEdition))
    it(`has no announcement and fires no error for ${name}`, async () => {
      let requestCount = '';
      const events = await eventsDuring('indicator-error', async () => {
        const {provider, countRequests} = await renderPinned(response);
        for (let round = 0; requestCount !== '1' && round < 50; round++) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          requestCount = await countRequests();
        }
        await provider.updateComplete;
        expect(queryAllShadow(provider, '[part=newer]')).to.deep.equal([]);
      });
      expect(requestCount).to.equal('1');
      expect(events).to.deep.equal([]);
    });

  it('requests only the pinned edition without follow-latest', async () => {
    const {provider, countRequests} = await renderPinned(newerEdition, {follows: false});
    await provider.updateComplete;
    expect(await countRequests()).to.equal('0');
  });

  it('removes the announcement when it is disconnected and restores it when connected again', async () => {
    const announced = nextEditionEvent();
    const {provider} = await renderPinned(newerEdition);
    await announced;
    const {parentElement: container} = provider;
    provider.remove();
    await provider.updateComplete;
    expect(queryAllShadow(provider, '[part=newer]')).to.deep.equal([]);
    container?.append(provider);
    await provider.updateComplete;
    expect(queryAllShadow(provider, '[part=newer]')).to.have.length(1);
  });
});
