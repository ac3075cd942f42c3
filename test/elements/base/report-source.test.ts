import {expect} from 'chai';
import {html} from 'lit';
import brokenReport from '../../../data/broken.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorErrorEvent} from '../../../src/elements/base/events.ts';
import type {IndicatorCard} from '../../../src/elements/indicator-card/indicator-card.ts';
import type {IndicatorData} from '../../../src/elements/indicator-data/indicator-data.ts';
import '../../../src/define/indicator-card.ts';
import '../../../src/define/indicator-data.ts';
import '../../../src/define/indicator-table.ts';
import '../../../src/define/objective-summary.ts';
import '../../../src/define/policy-report.ts';
import {announcement} from '../../support/announcement.ts';
import {countRequests} from '../../support/browser.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import {createFaultUrl} from '../../support/fault-url.ts';
import {queryAllShadow, queryShadow, visibleText} from '../../support/shadow-text.ts';
import {keepBusy} from '../../support/keep-busy.ts';

const indicator = (name: string): object => ({
  code: 'A1',
  name,
  unit: '%',
  observations: {'2021': 1, '2022': 2},
});
const shownName = (element: Element): string => visibleText(element, '#name');
const dataUrl = (value: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;

let urlCount = 0;
/** A URL that no other test requests. */
function uniqueUrl(url: string): string {
  urlCount += 1;
  return `${url}${url.includes('?') ? '&' : '?'}test=${Date.now()}-${urlCount}`;
}

/** URL of a server response with this status or body. */
function responseUrl(values: Readonly<Record<string, string>>): string {
  return uniqueUrl(`/__answer?${new URLSearchParams(values).toString()}`);
}

async function renderFailingCard(
  src: string,
): Promise<{card: IndicatorCard; events: readonly IndicatorErrorEvent[]}> {
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

describe('Source of a report', () => {
  it('the data property precedes src, src an inline script, and the script an ancestor', async () => {
    const script = html`<script type="application/json">
      ${JSON.stringify(indicator('inline'))}
    </script>`;
    const provider = await fixture<IndicatorData>(
      html`<indicator-data .data=${indicator('ancestor')}>
        <indicator-card .data=${indicator('property')} src=${dataUrl(indicator('src'))}
          >${script}</indicator-card
        >
        <indicator-card src=${dataUrl(indicator('src'))} loading="eager">${script}</indicator-card>
        <indicator-card>${script}</indicator-card>
        <indicator-card></indicator-card>
      </indicator-data>`,
    );
    const cards = [...provider.querySelectorAll('indicator-card')];
    expect(cards.map(shownName)).to.deep.equal(['property', 'src', 'inline', 'ancestor']);
  });

  it('a provider outside the shadow root is found', async () => {
    const provider = await fixture<IndicatorData>(
      html`<indicator-data .data=${indicator('outer')}><div></div></indicator-data>`,
    );
    const root = provider.querySelector('div')?.attachShadow({mode: 'open'});
    const card = document.createElement('indicator-card');
    root?.append(card);
    await card.ready;
    expect(shownName(card)).to.equal('outer');
  });

  it('an element that moves to another provider shows its data', async () => {
    const container = await fixture<HTMLElement>(
      html`<div>
        <indicator-data .data=${indicator('one')}><indicator-card></indicator-card></indicator-data>
        <indicator-data .data=${indicator('two')}></indicator-data>
      </div>`,
    );
    const card = container.querySelector('indicator-card') as IndicatorCard;
    expect(shownName(card)).to.equal('one');
    container.querySelectorAll('indicator-data')[1]?.append(card);
    await card.ready;
    expect(shownName(card)).to.equal('two');
  });

  it('an element shows new data of its provider', async () => {
    const provider = await fixture<IndicatorData>(
      html`<indicator-data .data=${indicator('before')}><indicator-card></indicator-card></indicator-data>`,
    );
    provider.data = indicator('after');
    await provider.updateComplete;
    const card = provider.querySelector('indicator-card') as IndicatorCard;
    await card.updateComplete;
    expect(shownName(card)).to.equal('after');
  });

  it('an inline script is read when it is added after the element', async () => {
    const card = document.createElement('indicator-card');
    const container = await fixture<HTMLElement>(html`<div></div>`);
    container.append(card);
    const script = Object.assign(document.createElement('script'), {type: 'application/json'});
    script.textContent = JSON.stringify(indicator('late'));
    await card.updateComplete;
    card.append(script);
    await card.ready;
    expect(shownName(card)).to.equal('late');
  });

  it('an inline script that gets another text, or is replaced, changes what is shown', async () => {
    const card = await fixture<IndicatorCard>(
      html`<indicator-card><script type="application/json"></script></indicator-card>`,
    );
    const setScript = async (change: (script: HTMLScriptElement) => void): Promise<string> => {
      change(card.querySelector('script') ?? document.createElement('script'));
      // The observer is notified in a microtask.
      await Promise.resolve();
      await card.ready;
      return shownName(card);
    };
    const text = (name: string): string => JSON.stringify(indicator(name));
    expect(await setScript((script) => (script.textContent = text('first')))).to.equal('first');
    expect(await setScript(({firstChild}) => ((firstChild as Text).data = text('second')))).to.equal(
      'second',
    );
    const other = Object.assign(document.createElement('script'), {
      type: 'application/json',
      text: text('third'),
    });
    expect(await setScript((script) => script.replaceWith(other))).to.equal('third');
  });

  it('a card follows a change of the language of its ancestors', async () => {
    const card = await fixture<IndicatorCard>(
      html`<indicator-card .data=${pnmnna} code="03.07.02"></indicator-card>`,
    );
    const main = card.closest('main');
    if (!main) throw new Error('no ancestor');
    const texts: string[] = [];
    for (const language of ['en', 'es']) {
      main.lang = language;
      // The observer is notified in a microtask.
      await Promise.resolve();
      await card.ready;
      texts.push(visibleText(card, '[part=verdict]'));
    }
    expect(texts).to.deep.equal(['Improved', 'Mejora']);
  });

  it('eighteen cards, two summaries, a report and a provider with the same src share one request', async () => {
    const src = uniqueUrl('/data/pnmnna-2023.json');
    await fixture(
      html`<div>
        ${pnmnna.indicators.map(({code}) => html`<indicator-card src=${src} code=${code} loading="eager"></indicator-card>`)}
        <objective-summary src=${src} code="03" loading="eager"></objective-summary>
        <objective-summary src=${src} code="04" loading="eager"></objective-summary>
        <policy-report src=${src} loading="eager"></policy-report>
        <indicator-data src=${src}></indicator-data>
      </div>`,
    );
    expect(await countRequests(src)).to.equal(1);
  });

  /** A card far below the viewport. Two frames later the intersection observer has been notified. */
  async function renderFarCard(src: string): Promise<{spacer: HTMLElement; card: IndicatorCard}> {
    const container = document.body.appendChild(document.createElement('main'));
    const spacer = container.appendChild(document.createElement('div'));
    spacer.style.height = '10000px';
    const card = Object.assign(document.createElement('indicator-card'), {src, code: '03.07.02'});
    container.append(card);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return {spacer, card};
  }

  it('loading="lazy" draws an element far from the viewport when the page is at rest', async () => {
    const {card} = await renderFarCard(uniqueUrl('/data/pnmnna-2023.json'));
    await card.ready;
    expect(visibleText(card)).to.contain('23.7');
  });

  it('loading="lazy" postpones the request until the element is near the viewport', async () => {
    const rest = await keepBusy();
    const src = uniqueUrl('/data/pnmnna-2023.json');
    const {spacer, card} = await renderFarCard(src);
    expect(await countRequests(src)).to.equal(0);
    spacer.style.height = '0';
    await card.ready;
    expect(await countRequests(src)).to.equal(1);
    rest();
  });

  it('a change to loading="eager" starts the request', async () => {
    const src = uniqueUrl('/data/pnmnna-2023.json');
    const {card} = await renderFarCard(src);
    card.loading = 'eager';
    await card.ready;
    expect(await countRequests(src)).to.equal(1);
  });

  it('indicator-load fires once', async () => {
    const events = await eventsDuring('indicator-load', async () => {
      const card = await fixture<IndicatorCard>(html`<indicator-card .data=${pnmnna}></indicator-card>`);
      card.requestUpdate();
      await card.updateComplete;
    });
    expect(events).to.have.length(1);
  });
});

describe('Failure of a source', () => {
  const cases = [
    {name: 'status 404', response: {status: '404'}, code: 'http', text: 'No se pudieron leer los datos'},
    {
      name: 'a web page',
      response: {body: '<!doctype html><title>Login</title>'},
      code: 'not-json',
      text: 'Avise a la entidad',
    },
    {
      name: 'JSON of another shape',
      response: {body: '{"a": 1}'},
      code: 'not-a-report',
      text: 'No se pudieron leer los datos',
    },
    {
      name: 'a report without the code',
      response: {body: JSON.stringify({...pnmnna, indicators: []})},
      code: 'unknown-code',
      text: 'Este dato no está en el reporte',
    },
  ];
  for (const {name, response, code, text} of cases) {
    it(`${name} shows a message, fires indicator-error once and keeps the fallback content`, async () => {
      const {card, events} = await renderFailingCard(responseUrl(response));
      expect(events.map(({error}) => error.code)).to.deep.equal([code]);
      expect(visibleText(card, '[part=failure]'))
        .to.contain(text)
        .and.not.match(/404|JSON|03\.07|retry/);
      expect(queryAllShadow(card, '[part=retry]')).to.have.length(0);
      expect(queryShadow<HTMLSlotElement>(card, 'slot').assignedElements()).to.have.length(1);
    });
  }

  // The long wait prevents an automatic repetition.
  const temporary = {status: 503, headers: {'retry-after': '31'}};

  it('the retry button repeats the request and shows the data', async () => {
    const {card, events} = await renderFailingCard(
      await createFaultUrl([temporary, {body: JSON.stringify(pnmnna)}]),
    );
    expect(events.map(({error}) => error.attempt)).to.deep.equal([1]);
    const loadEvents = await eventsDuring('indicator-load', async () => {
      queryShadow(card, '[part=retry]').click();
      await card.ready;
    });
    expect(loadEvents).to.have.length(1);
    expect(queryAllShadow(card, '[part=failure]')).to.have.length(0);
  });

  it('a retry that fails fires indicator-error for the second attempt', async () => {
    const {card} = await renderFailingCard(await createFaultUrl([temporary, temporary]));
    const errorEvents = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      queryShadow(card, '[part=retry]').click();
      await card.ready;
    });
    expect(errorEvents.map(({error}) => error.attempt)).to.deep.equal([2]);
  });

  it('refresh() keeps the data when it fails, fires indicator-error once, and later shows new data', async () => {
    const src = await createFaultUrl([
      {body: JSON.stringify(indicator('old'))},
      {status: 404},
      {body: JSON.stringify(indicator('new'))},
    ]);
    const card = await fixture<IndicatorCard>(
      html`<indicator-card src=${src} loading="eager"></indicator-card>`,
    );
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      const failed = new Promise((resolve) =>
        card.addEventListener('indicator-error', resolve, {once: true}),
      );
      card.refresh();
      await failed;
      card.requestUpdate();
      await card.updateComplete;
    });
    expect(events.map(({error: {code, attempt}}) => `${code} ${attempt}`)).to.deep.equal(['http 2']);
    expect(shownName(card)).to.equal('old');
    expect(visibleText(card, '[part=problems]')).to.equal(
      'No se pudo actualizar; se muestra la última copia.',
    );
    const loaded = new Promise((resolve) => card.addEventListener('indicator-load', resolve, {once: true}));
    card.refresh();
    await loaded;
    expect(shownName(card)).to.equal('new');
    expect(queryAllShadow(card, '[part=problems]')).to.have.length(0);
  });

  it('max-bytes rejects a larger document, and another element with a higher limit shows it', async () => {
    const src = await createFaultUrl([{body: JSON.stringify(indicator('large'))}]);
    let container: HTMLElement | undefined;
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      container = await fixture(
        html`<div>
          <indicator-card src=${src} loading="eager" max-bytes="20"></indicator-card>
          <indicator-card src=${src} loading="eager" max-bytes="2000"></indicator-card>
        </div>`,
      );
    });
    expect(events.map(({error}) => error.code)).to.deep.equal(['too-large']);
    const [first, second] = [...(container?.querySelectorAll('indicator-card') ?? [])] as [
      IndicatorCard,
      IndicatorCard,
    ];
    expect(shownName(second)).to.equal('large');
    for (const change of [
      () => first.setAttribute('max-bytes', 'many'),
      () => first.removeAttribute('max-bytes'),
    ]) {
      change();
      await first.updateComplete;
      await first.ready;
      expect(shownName(first), 'default limit').to.equal('large');
    }
  });

  it('a javascript: URL is blocked', async () => {
    const {card, events} = await renderFailingCard('javascript:alert(1)');
    expect(events.map(({error}) => error.code)).to.deep.equal(['blocked-url']);
    expect(visibleText(card, '[part=failure]')).to.not.contain('javascript');
  });

  it('a document with another hash than integrity is rejected and not requested again', async () => {
    const src = uniqueUrl('/data/pnmnna-2023.json');
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', () =>
      fixture(html`<indicator-card src=${src} integrity="sha256-AAAA" loading="eager"></indicator-card>`),
    );
    expect(events.map(({error}) => error.code)).to.deep.equal(['integrity']);
    expect(await countRequests(src)).to.equal(1);
  });

  it('an integrity that is not text is rejected like a wrong hash', async () => {
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', () =>
      fixture(
        html`<indicator-card
          src=${uniqueUrl('/data/pnmnna-2023.json')}
          .integrity=${{} as string}
          loading="eager"
        ></indicator-card>`,
      ),
    );
    expect(events.map(({error}) => error.code)).to.deep.equal(['integrity']);
  });

  it('only the provider fires indicator-error and announces the failure', async () => {
    const src = responseUrl({status: '404'});
    let provider: IndicatorData | undefined;
    const events = await eventsDuring('indicator-error', async () => {
      provider = await fixture<IndicatorData>(
        html`<indicator-data src=${src}
          ><indicator-card code="a"></indicator-card><indicator-card code="b"></indicator-card
        ></indicator-data>`,
      );
    });
    expect(events.map(({target}) => (target as Element).localName)).to.deep.equal(['indicator-data']);
    if (!provider) throw new Error('no provider');
    const texts = await Promise.all([provider, ...provider.querySelectorAll('*')].map(announcement));
    expect(texts.map(Boolean)).to.deep.equal([true, false, false]);
  });

  it('a broken record fires indicator-error with its path', async () => {
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', () =>
      fixture(html`<objective-summary .data=${brokenReport}></objective-summary>`),
    );
    expect(events.map(({error}) => error.code)).to.deep.equal(['bad-record']);
    expect(events[0]?.error.problems.map(({path}) => path).join()).to.contain('/indicators/');
  });

  it('a broken record leaves its neighbours whole', async () => {
    const table = await fixture(
      html`<indicator-table .data=${brokenReport} columns="periods" locale="es-PE"></indicator-table>`,
    );
    const rowText = (id: string): string => visibleText(table, `#row-${id}`);
    expect(['in-sano', 'in-texto', 'in-sano-2'].map(rowText)).to.deep.equal([
      '40.0 % 44.5 %',
      'Sin dato 10.8 %',
      '50.0 % 49.0 %',
    ]);
  });

  it('a card shows only the problems of its indicator', async () => {
    const healthy = {id: 'healthy', name: 'Sana', unit: '%', observations: {'2021': 1, '2022': 2}};
    const broken = {
      id: 'broken',
      name: 'Rara',
      unit: '%',
      observations: [
        {period: '2021', value: 'doce'},
        {period: '2022', value: 2},
      ],
    };
    const events = await eventsDuring<IndicatorErrorEvent>('indicator-error', async () => {
      const container = await fixture<HTMLElement>(
        html`<div>
          <indicator-card .data=${[broken, healthy]} code="healthy"></indicator-card>
          <indicator-card .data=${[broken, healthy]} code="broken"></indicator-card>
        </div>`,
      );
      const cards = [...container.querySelectorAll('indicator-card')];
      expect(cards.map((card) => queryAllShadow(card, '[part=problems]').length)).to.deep.equal([0, 1]);
      expect(cards[1] && visibleText(cards[1], '[part=problems]')).to.equal(
        'Hay datos con errores que no se muestran.',
      );
    });
    expect(events.map(({error}) => error.detail)).to.deep.equal(['/0/observations/0/value']);
  });
});
