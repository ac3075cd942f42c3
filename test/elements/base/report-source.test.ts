import {expect} from 'chai';
import {html} from 'lit';
import broken from '../../../data/broken.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorErrorEvent} from '../../../src/elements/base/events.ts';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorData} from '../../../src/elements/indicator-data/indicator-data.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/indicator-data.ts';
import '../../../src/define/objective-summary.ts';
import '../../../src/define/policy-report.ts';
import {requests} from '../../support/browser.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {scripted} from '../../support/fault-url.ts';
import {all, inside, shown} from '../../support/shadow-text.ts';

const lone = (name: string): object => ({code: 'A1', name, unit: '%', observations: {'2021': 1, '2022': 2}});
const name = (element: Element): string => shown(element, '#name');
const json = (value: unknown): string => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

let serial = 0;
/** A URL that no other test asks for. */
function fresh(url: string): string {
  serial += 1;
  return `${url}${url.includes('?') ? '&' : '?'}test=${Date.now()}-${serial}`;
}

/** A server's answer made to order. */
function answer(values: Readonly<Record<string, string>>): string {
  return fresh(`/__answer?${new URLSearchParams(values).toString()}`);
}

async function failing(src: string): Promise<{card: IndicatorCard; events: readonly IndicatorErrorEvent[]}> {
  let card: IndicatorCard | undefined;
  const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
    card = await fixture(
      html`<indicator-card src=${src} code="03.07.02" loading="eager" locale="es-PE"
        ><b>Respaldo</b></indicator-card
      >`,
    );
  });
  if (!card) throw new Error('no card');
  return {card, events};
}

describe('The data of an element', () => {
  it('data goes before src, src before an inline script, that before an ancestor', async () => {
    const script = html`<script type="application/json">
      ${JSON.stringify(lone('inline'))}
    </script>`;
    const provider = await fixture<IndicatorData>(
      html`<indicator-data .data=${lone('ancestor')}>
        <indicator-card .data=${lone('property')} src=${json(lone('src'))}>${script}</indicator-card>
        <indicator-card src=${json(lone('src'))} loading="eager">${script}</indicator-card>
        <indicator-card>${script}</indicator-card>
        <indicator-card></indicator-card>
      </indicator-data>`,
    );
    const cards = [...provider.querySelectorAll('indicator-card')];
    expect(cards.map(name)).to.deep.equal(['property', 'src', 'inline', 'ancestor']);
  });

  it('comes from an ancestor outside the shadow root too', async () => {
    const provider = await fixture<IndicatorData>(
      html`<indicator-data .data=${lone('outer')}><div></div></indicator-data>`,
    );
    const root = provider.querySelector('div')?.attachShadow({mode: 'open'});
    const card = document.createElement('indicator-card');
    root?.append(card);
    await card.ready;
    expect(name(card)).to.equal('outer');
  });

  it('follows an element that moves from one provider to another', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <indicator-data .data=${lone('one')}><indicator-card></indicator-card></indicator-data>
        <indicator-data .data=${lone('two')}></indicator-data>
      </div>`,
    );
    const card = place.querySelector('indicator-card') as IndicatorCard;
    expect(name(card)).to.equal('one');
    place.querySelectorAll('indicator-data')[1]?.append(card);
    await card.ready;
    expect(name(card)).to.equal('two');
  });

  it('follows a provider whose data change', async () => {
    const provider = await fixture<IndicatorData>(
      html`<indicator-data .data=${lone('before')}><indicator-card></indicator-card></indicator-data>`,
    );
    provider.data = lone('after');
    await provider.updateComplete;
    const card = provider.querySelector('indicator-card') as IndicatorCard;
    await card.updateComplete;
    expect(name(card)).to.equal('after');
  });

  it('reads an inline script that comes after the element', async () => {
    const card = document.createElement('indicator-card');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(card);
    const script = Object.assign(document.createElement('script'), {type: 'application/json'});
    script.textContent = JSON.stringify(lone('late'));
    await card.updateComplete;
    card.append(script);
    await card.ready;
    expect(name(card)).to.equal('late');
  });

  it('makes one request for eighteen cards, two summaries, a report and a provider with the same src', async () => {
    const src = fresh('/data/pnmnna-2023.json');
    await fixture(
      html`<div>
        ${pnmnna.indicators.map(({code}) => html`<indicator-card src=${src} code=${code} loading="eager"></indicator-card>`)}
        <objective-summary src=${src} code="03" loading="eager"></objective-summary>
        <objective-summary src=${src} code="04" loading="eager"></objective-summary>
        <policy-report src=${src} loading="eager"></policy-report>
        <indicator-data src=${src}></indicator-data>
      </div>`,
    );
    expect(await requests(src)).to.equal(1);
  });

  /** An element that asks for `src`, far from the screen, after the browser has had time to look. */
  async function farCard(src: string): Promise<{spacer: HTMLElement; card: IndicatorCard}> {
    const place = document.body.appendChild(document.createElement('main'));
    const spacer = place.appendChild(document.createElement('div'));
    spacer.style.height = '10000px';
    const card = Object.assign(document.createElement('indicator-card'), {src, code: '03.07.02'});
    place.append(card);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return {spacer, card};
  }

  it('loading="lazy" waits until the element is near the screen', async () => {
    const src = fresh('/data/pnmnna-2023.json');
    const {spacer, card} = await farCard(src);
    expect(await requests(src)).to.equal(0);
    spacer.style.height = '0';
    await card.ready;
    expect(await requests(src)).to.equal(1);
  });

  it('waits no longer when loading becomes "eager"', async () => {
    const src = fresh('/data/pnmnna-2023.json');
    const {card} = await farCard(src);
    card.loading = 'eager';
    await card.ready;
    expect(await requests(src)).to.equal(1);
  });

  it('tells the page once that it is there', async () => {
    const events = await eventsDuring('indicator-load', async () => {
      const card = await fixture<IndicatorCard>(html`<indicator-card .data=${pnmnna}></indicator-card>`);
      card.requestUpdate();
      await card.updateComplete;
    });
    expect(events).to.have.length(1);
  });
});

describe('An element whose data fail', () => {
  const cases = [
    {what: 'a 404', values: {status: '404'}, code: 'http', says: '404'},
    {what: 'no JSON', values: {body: '<!doctype html><title>Login</title>'}, code: 'not-json', says: 'JSON'},
    {
      what: 'JSON of another shape',
      values: {body: '{"a": 1}'},
      code: 'not-a-report',
      says: 'no es un reporte',
    },
    {
      what: 'no such code',
      values: {body: JSON.stringify({...pnmnna, indicators: []})},
      code: 'unknown-code',
      says: '03.07.02',
    },
  ];
  for (const {what, values, code, says} of cases) {
    it(`${what}: says so, fires indicator-error once, keeps the fallback readable`, async () => {
      const {card, events} = await failing(answer(values));
      expect(events.map(({error}) => error.code)).to.deep.equal([code]);
      expect(shown(card, '[part=failure]')).to.contain(says);
      expect(inside<HTMLSlotElement>(card, 'slot').assignedElements()).to.have.length(1);
    });
  }

  it('a failure that is mended: the retry button asks again, and the data come', async () => {
    const {card, events} = await failing(await scripted([{status: 404}, {body: JSON.stringify(pnmnna)}]));
    expect(events.map(({error}) => error.attempt)).to.deep.equal([1]);
    const again = await eventsDuring('indicator-load', async () => {
      inside(card, '[part=retry]').click();
      await card.ready;
    });
    expect(again).to.have.length(1);
    expect(all(card, '[part=failure]')).to.have.length(0);
  });

  it('a failure that stays: one more event, of the second attempt', async () => {
    const {card} = await failing(answer({status: '404'}));
    const again = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      inside(card, '[part=retry]').click();
      await card.ready;
    });
    expect(again.map(({error}) => error.attempt)).to.deep.equal([2]);
  });

  it('refresh() keeps the data when there are none newer, says so once, and shows those that come later', async () => {
    const src = await scripted([
      {body: JSON.stringify(lone('old'))},
      {status: 404},
      {body: JSON.stringify(lone('new'))},
    ]);
    const card = await fixture<IndicatorCard>(
      html`<indicator-card src=${src} loading="eager"></indicator-card>`,
    );
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      const told = new Promise((done) => card.addEventListener('indicator-error', done, {once: true}));
      card.refresh();
      await told;
      card.requestUpdate();
      await card.updateComplete;
    });
    expect(events.map(({error: {code, attempt}}) => `${code} ${attempt}`)).to.deep.equal(['http 2']);
    expect(name(card)).to.equal('old');
    expect(shown(card, '[part=problems]')).to.contain('404');
    const told = new Promise((done) => card.addEventListener('indicator-load', done, {once: true}));
    card.refresh();
    await told;
    expect(name(card)).to.equal('new');
    expect(all(card, '[part=problems]')).to.have.length(0);
  });

  it('max-bytes: a document beyond it is too large, the same one within another limit is not', async () => {
    const src = await scripted([{body: JSON.stringify(lone('large'))}]);
    let place: HTMLElement | undefined;
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      place = await fixture(
        html`<div>
          <indicator-card src=${src} loading="eager" max-bytes="20"></indicator-card>
          <indicator-card src=${src} loading="eager" max-bytes="2000"></indicator-card>
        </div>`,
      );
    });
    expect(events.map(({error}) => error.code)).to.deep.equal(['too-large']);
    const [first, second] = [...(place?.querySelectorAll('indicator-card') ?? [])] as [
      IndicatorCard,
      IndicatorCard,
    ];
    expect(name(second)).to.equal('large');
    for (const change of [
      () => first.setAttribute('max-bytes', 'many'),
      () => first.removeAttribute('max-bytes'),
    ]) {
      change();
      await first.updateComplete;
      await first.ready;
      expect(name(first), 'the usual limit').to.equal('large');
    }
  });

  it('javascript: is no address', async () => {
    const {card, events} = await failing('javascript:alert(1)');
    expect(events.map(({error}) => error.code)).to.deep.equal(['blocked-url']);
    expect(shown(card, '[part=failure]')).to.contain('(javascript:alert(1))');
  });

  it('another edition than the pinned one is refused, and not asked for again', async () => {
    const src = fresh('/data/pnmnna-2023.json');
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', () =>
      fixture(html`<indicator-card src=${src} integrity="sha256-AAAA" loading="eager"></indicator-card>`),
    );
    expect(events.map(({error}) => error.code)).to.deep.equal(['integrity']);
    expect(await requests(src)).to.equal(1);
  });

  it('a provider speaks for all that are inside it', async () => {
    const src = answer({status: '404'});
    let provider: IndicatorData | undefined;
    const events = await eventsDuring('indicator-error', async () => {
      provider = await fixture<IndicatorData>(
        html`<indicator-data src=${src}
          ><indicator-card code="a"></indicator-card><indicator-card code="b"></indicator-card
        ></indicator-data>`,
      );
    });
    expect(events.map(({target}) => (target as Element).localName)).to.deep.equal(['indicator-data']);
    const voices = [...(provider?.querySelectorAll('*') ?? [])].flatMap((card) => all(card, '[role=status]'));
    expect(voices).to.have.length(0);
    expect(provider && all(provider, '[role=status]')).to.have.length(1);
  });

  it('a broken record is named, and its neighbours are whole', async () => {
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', () =>
      fixture(html`<objective-summary .data=${broken}></objective-summary>`),
    );
    expect(events.map(({error}) => error.code)).to.deep.equal(['bad-record']);
    expect(events[0]?.error.problems.map(({path}) => path).join()).to.contain('/indicators/');
  });

  it('a card answers for its own record and not for its neighbours', async () => {
    const healthy = {id: 'healthy', name: 'Sana', unit: '%', observations: {'2021': 1, '2022': 2}};
    const odd = {
      id: 'odd',
      name: 'Rara',
      unit: '%',
      observations: [
        {period: '2021', value: 'doce'},
        {period: '2022', value: 2},
      ],
    };
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      const place = await fixture<HTMLElement>(
        html`<div>
          <indicator-card .data=${[odd, healthy]} code="healthy"></indicator-card>
          <indicator-card .data=${[odd, healthy]} code="odd"></indicator-card>
        </div>`,
      );
      const cards = [...place.querySelectorAll('indicator-card')];
      expect(cards.map((card) => all(card, '[part=problems]').length)).to.deep.equal([0, 1]);
      expect(cards[1] && shown(cards[1], '[part=problems]'))
        .to.contain('/0/observations/0/value')
        .and.contain('doce');
    });
    expect(events.map(({error}) => error.detail)).to.deep.equal(['/0/observations/0/value']);
  });
});
