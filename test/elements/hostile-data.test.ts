import {expect} from 'chai';
import '../../src/define/all.ts';
import '../../src/define/charts.ts';
import '../../src/define/indicator-share.ts';
import '../../src/define/report-editor.ts';
import '../../src/define/slides.ts';
import type {ReportEditor} from '../../src/elements/report-editor/report-editor.ts';
import {badUrls, eachChanged, full, polyglot} from '../support/hostile.ts';
import {inside} from '../support/shadow-text.ts';

interface Own extends HTMLElement {
  data: unknown;
  readonly ready: Promise<unknown>;
  readonly updateComplete: Promise<unknown>;
}

const page = window as Window & {hit?: () => void};
let hits = 0;
page.hit = () => void hits++;

const tags = [
  'indicator-card',
  'indicator-table',
  'objective-summary',
  'policy-report',
  'variation-chart',
  'indicator-trend',
  'indicator-legend',
  'indicator-share',
];
const few = tags.slice(0, 3);

/** Every element in the page below `root`, shadow roots opened. */
function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** What data must never have made. */
const forbidden =
  'script:not([type="application/json"]), style, link, meta, base, img, iframe, object, embed, form[action], animate, set, foreignObject';

/** What is in the page that could only come out of data. */
function made(place: ParentNode): readonly string[] {
  return [...within(place)].flatMap((element) => [
    ...(element.matches(forbidden) ? [element.outerHTML] : []),
    ...[...element.attributes].flatMap(({name, value}) =>
      /^on|^style$|^srcdoc$|^formaction$/.test(name) || (/href$|^src$|^action$/.test(name) && !isSafe(value))
        ? [`${element.localName} ${name}=${value}`]
        : [],
    ),
  ]);
}

const isSafe = (url: string): boolean => /^(https?:\/\/(?![^/]*@)(?!evil)|#|\/__answer\?|\/dist\/)/.test(url);

function asked(): readonly string[] {
  const entries = performance.getEntriesByType('resource').map(({name}) => name);
  return entries.filter((name) => /^[a-z]+:\/\/([^/]*@)?evil\.invalid/.test(name));
}

/** Elements with the same data, in the page and ready. */
async function shown(names: readonly string[], set: (element: Own) => void): Promise<HTMLElement> {
  const place = document.createElement('main');
  const all = names.map((name) => document.createElement(name) as Own);
  for (const element of all) {
    element.setAttribute('loading', 'eager');
    element.setAttribute('actions', 'why share');
    set(element);
    place.append(element);
  }
  document.body.append(place);
  await Promise.all(all.map((element) => element.ready));
  for (const element of within(place)) if (element.localName === 'details') element.setAttribute('open', '');
  await Promise.all(all.map((element) => element.updateComplete));
  return place;
}

function expectHarmless(place: ParentNode, what: string): void {
  expect(made(place), what).to.deep.equal([]);
  expect(hits, what).to.equal(0);
  expect(asked(), what).to.deep.equal([]);
}

const bare = full('N', 'https://example.org/');
const hostile = full(polyglot, 'https://example.org/');

afterEach(() => {
  document.querySelectorAll('main').forEach((place) => place.remove());
});

describe('hostile data', () => {
  const ways: Readonly<Record<string, (element: Own) => void>> = {
    'the property': (element) => (element.data = hostile),
    'a script in the page': (element) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(hostile);
      element.append(script);
    },
    'an address': (element) => {
      const url = URL.createObjectURL(new Blob([JSON.stringify(hostile)]));
      element.setAttribute('src', url);
    },
  };
  for (const [way, set] of Object.entries(ways))
    it(`all texts hostile, by ${way}: nothing runs, nothing is asked, the name is shown as it is`, async () => {
      const place = await shown(tags, set);
      place.querySelectorAll('[src^="blob:"]').forEach((one) => one.removeAttribute('src'));
      expectHarmless(place, way);
      const card = place.querySelector('indicator-card') as Own;
      expect(inside(card, '#name').textContent).to.contain(polyglot.replace(/\s+/g, ' '));
    });

  it('each text and each key of the format hostile for itself: nothing runs, and no element throws', async () => {
    let count = 0;
    const place = await shown(few, (element) => (element.data = bare));
    const all = [...place.children] as Own[];
    for (const [path, changed] of eachChanged(bare, polyglot)) {
      for (const element of all) element.data = changed;
      await Promise.all(all.map((element) => element.updateComplete));
      expectHarmless(place, path);
      for (const element of all)
        expect(inside(element, '.root').querySelector('.failure')?.textContent ?? '', path).to.not.contain(
          'inesperado',
        );
      count++;
    }
    expect(count).to.be.above(200);
  }).timeout(180_000);

  for (const url of badUrls)
    it(`${JSON.stringify(url)} is no address to follow`, async () => {
      const place = await shown(tags, (element) => (element.data = full('N', url)));
      expectHarmless(place, url);
    });

  it('addresses to follow are links that give nothing away', async () => {
    const place = await shown(tags, (element) => (element.data = bare));
    const links = [...within(place)].filter((element) =>
      /^https:\/\/example/.test(element.getAttribute('href') ?? ''),
    );
    expect(links).to.not.be.empty;
    for (const link of links) expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
  });

  it('keys of prototypes anywhere leave every prototype as it is', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const bad =
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
    const text = JSON.stringify(bare).replace(/\{"/g, `{${bad},"`);
    const place = await shown(few, (element) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      element.append(script);
    });
    expect(Object.getOwnPropertyNames(Object.prototype)).to.have.length(before);
    expect(({} as {readonly polluted?: unknown}).polluted).to.equal(undefined);
    expect(inside(place.querySelector('indicator-card') as Own, '#name').textContent).to.equal('N');
  });

  it('a pasted table, hostile in each cell: nothing runs in the editor or in its preview', async () => {
    const cell = `"${polyglot.replaceAll('"', '""')}"`;
    const place = document.createElement('main');
    const editor = document.createElement('report-editor') as ReportEditor;
    place.append(editor);
    document.body.append(place);
    for (const [head, first] of [
      ['Código;Servicio;Indicador;Unidad;Sentido esperado;2021;2022', `01.01;${cell};${cell};%;aumentar;1;2`],
      ['Código;Servicio;Indicador;Unidad;Sentido esperado;2021;2022', Array(7).fill(cell).join(';')],
      [Array(7).fill(cell).join(';'), '01.01;A;B;%;aumentar;1;2'],
    ] as const) {
      editor.paste(`${head}\n${first}`);
      await editor.updateComplete;
      await (editor.shadowRoot?.querySelector('policy-report') as Own | null)?.ready;
      await editor.updateComplete;
      expectHarmless(place, head.slice(0, 20));
    }
    expect(editor.shadowRoot?.textContent).to.contain('onerror');
  });

  it('attributes of a bar, hostile: nothing runs', async () => {
    const place = document.createElement('main');
    for (const name of [
      'from-value',
      'to-value',
      'unit',
      'desired',
      'label',
      'from-period',
      'to-period',
      'locale',
      'view',
    ]) {
      const bar = document.createElement('variation-bar');
      for (const [key, value] of [
        ['from-value', '1'],
        ['to-value', '2'],
        ['unit', '%'],
      ] as const)
        bar.setAttribute(key, value);
      bar.setAttribute(name, polyglot);
      place.append(bar);
    }
    document.body.append(place);
    await Promise.all([...place.children].map((bar) => (bar as Own).updateComplete));
    expectHarmless(place, 'variation-bar');
  });

  it('what was tried here does run where text is code', async () => {
    const place = document.createElement('main');
    document.body.append(place);
    place.innerHTML = '<img src="data:," onerror="hit()">';
    expect(made(place)).to.have.length(3);
    await new Promise((done) => place.firstElementChild?.addEventListener('error', done));
    expect(hits).to.equal(1);
    hits = 0;
  });
});
