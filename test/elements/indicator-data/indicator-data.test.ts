import {expect} from 'chai';
import {html} from 'lit';
import type {IndicatorEditionEvent} from '../../../src/elements/base/events.ts';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorData} from '../../../src/elements/indicator-data/indicator-data.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/indicator-data.ts';
import '../../../src/define/locale-en.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {scripted} from '../../support/fault-url.ts';
import {all, shown} from '../../support/shadow-text.ts';
import type {Act} from '../../support/faults.ts';

/** An edition with one indicator; its name tells which edition is shown. */
function edition(facts: object): string {
  const indicator = {name: `De ${JSON.stringify(facts)}`, unit: '%', observations: {'2021': 1, '2022': 2}};
  return JSON.stringify({
    schemaVersion: '1.0.0',
    id: 'r',
    title: 'T',
    groups: [],
    indicators: [indicator],
    ...facts,
  });
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

interface Pinned {
  readonly provider: IndicatorData;
  readonly card: IndicatorCard;
  /** How often the newest edition was asked for. */
  readonly asked: () => Promise<string>;
}

/** A page that pins an edition whose newest one is what the server then plays. */
async function pinned(newest: Act, {follows = true, locale = 'es-PE'} = {}): Promise<Pinned> {
  const latest = await scripted([newest]);
  const own = edition({edition: '2023', issued: '2023', latest});
  const src = await scripted([{body: own}]);
  const provider = await fixture<IndicatorData>(html`
    <indicator-data src=${src} integrity=${await hash(own)} ?follow-latest=${follows} locale=${locale}>
      <indicator-card loading="eager"></indicator-card>
    </indicator-data>
  `);
  await provider.ready;
  const card = provider.querySelector('indicator-card') as IndicatorCard;
  await card.ready;
  return {provider, card, asked: async () => (await fetch(`${latest}?count`)).text()};
}

/** Until the page has heard of the newest edition. */
function told(): Promise<IndicatorEditionEvent> {
  return new Promise((resolve) => document.body.addEventListener('indicator-edition', resolve, {once: true}));
}

const later: Act = {body: edition({edition: '2024', issued: '2024-05-01'})};

describe('<indicator-data follow-latest>', () => {
  it('tells of a newer edition, once and with its date, and shows what it pins', async () => {
    const heard = told();
    const {provider, card, asked} = await pinned(later);
    expect((await heard).report.edition).to.equal('2024');
    await provider.updateComplete;
    expect(shown(provider, '[part=newer]')).to.equal(
      'Hay una edición más reciente de estos datos: 2024, 1 de mayo de 2024. Esta página muestra la que cita.',
    );
    expect(shown(card, '#name')).to.contain('"2023"').and.not.contain('2024');
    expect(shown(card, '[part=source]')).to.contain('Edición: 2023. Publicado: 2023');
    expect(await asked()).to.equal('1');
  });

  it('says so in English', async () => {
    const heard = told();
    const {provider} = await pinned(later, {locale: 'en'});
    await heard;
    await provider.updateComplete;
    expect(shown(provider, '[part=newer]')).to.contain('There is a newer edition').and.contain('May 1, 2024');
  });

  it('the sentence stands after the content, so that nothing moves', async () => {
    const heard = told();
    const {provider, card} = await pinned(later);
    const {top} = card.getBoundingClientRect();
    await heard;
    await provider.updateComplete;
    expect(card.getBoundingClientRect().top).to.equal(top);
  });

  const silent: Readonly<Record<string, Act>> = {
    'the same edition': {body: edition({edition: '2023', issued: '2023'})},
    'an older edition': {body: edition({edition: '2022', issued: '2022'})},
    'an answer that is gone': {status: 404},
    'a web page': {body: '<!doctype html>'},
  };
  for (const [name, act] of Object.entries(silent))
    it(`says nothing of ${name}, and fires no error`, async () => {
      let asked = '';
      const events = await eventsDuring('indicator-error', async () => {
        const {provider, ...page} = await pinned(act);
        for (let turn = 0; asked !== '1' && turn < 50; turn++) {
          await new Promise((done) => setTimeout(done, 20));
          asked = await page.asked();
        }
        await provider.updateComplete;
        expect(all(provider, '[part=newer]')).to.deep.equal([]);
      });
      expect(asked).to.equal('1');
      expect(events).to.deep.equal([]);
    });

  it('without the mode asks for nothing', async () => {
    const {provider, asked} = await pinned(later, {follows: false});
    await provider.updateComplete;
    expect(await asked()).to.equal('0');
  });

  it('that leaves the page lets go of what it follows, and takes it up again', async () => {
    const heard = told();
    const {provider} = await pinned(later);
    await heard;
    const {parentElement: place} = provider;
    provider.remove();
    await provider.updateComplete;
    expect(all(provider, '[part=newer]')).to.deep.equal([]);
    place?.append(provider);
    await provider.updateComplete;
    expect(all(provider, '[part=newer]')).to.have.length(1);
  });
});
