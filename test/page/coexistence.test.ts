import {expect} from 'chai';
import {shown} from '../support/shadow-text.ts';

interface Card extends HTMLElement {
  readonly ready: Promise<unknown>;
  data: unknown;
}

interface Opened {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const module = '<script type="module" src="/dist/avance.js"></script>';
const classic = '<script src="/dist/avance.iife.js"></script>';
const tag = '<indicator-card src="/data/pnmnna-2023.json" code="03.07.02" loading="eager"></indicator-card>';
const lone = {code: 'A1', name: 'Nombre', unit: '%', observations: {'2021': 1, '2022': 2}};
const script = `<script type="application/json">${JSON.stringify(lone)}</script>`;
const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page of its own, opened as a parser reads it: `write` gives it piece by piece. */
async function open(...pieces: readonly string[]): Promise<Opened> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  document.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  const errors: string[] = [];
  const warnings: string[] = [];
  const page = view.document;
  page.open();
  view.addEventListener('error', ({message}) => errors.push(message));
  view.addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  view.console.warn = (text: string) => warnings.push(text);
  const loaded = new Promise((resolve) => view.addEventListener('load', resolve, {once: true}));
  for (const piece of pieces) {
    page.write(piece);
    await Promise.resolve();
  }
  page.close();
  await loaded;
  return {page, view, errors, warnings};
}

async function cards({page, view}: Opened, selector = 'indicator-card'): Promise<readonly Card[]> {
  const found = [...page.querySelectorAll<Card>(selector)];
  await Promise.all(found.map(({localName}) => view.customElements.whenDefined(localName)));
  await Promise.all(found.map(({ready}) => ready));
  return found;
}

async function changes(opened: Opened, selector?: string): Promise<readonly string[]> {
  const found = (await cards(opened, selector)).map((card) => shown(card, '[part=change]'));
  expect(opened.errors).to.deep.equal([]);
  return found;
}

function edition(version: string): string {
  return `<script src="/__edition?file=avance.iife.js&version=${version}"></script>`;
}

describe('Copies on one page', () => {
  it('20 scripts in five versions: the first draws, each other version says once that it does not', async () => {
    const versions = ['0.0.5', '0.0.6', '0.0.7', '0.0.8', '0.0.9'];
    const scripts = Array.from({length: 20}, (_, index) => edition(versions[index % 5] ?? ''));
    const opened = await open('<!doctype html>', ...scripts, tag);
    expect(await changes(opened)).to.deep.equal(['+3.8 p. p.']);
    expect(opened.view.customElements.get('indicator-card')).to.have.property('version', '0.0.5');
    expect(opened.warnings).to.have.lengthOf(16);
    expect(new Set(opened.warnings).size).to.equal(4);
  });

  it('the same version again says nothing', async () => {
    const opened = await open('<!doctype html>', classic, module, classic, tag);
    expect(await changes(opened)).to.deep.equal(['+3.8 p. p.']);
    expect(opened.warnings).to.deep.equal([]);
  });

  it('define({prefix}) registers a second version beside the first, under names of its own', async () => {
    const opened = await open(
      '<!doctype html>',
      edition('0.0.9'),
      classic,
      tag,
      tag.replaceAll('indicator-card', 'mimp-indicator-card'),
    );
    const {avance} = opened.view as unknown as {avance: {define: (options: {prefix: string}) => void}};
    avance.define({prefix: 'mimp'});
    expect(await changes(opened, 'indicator-card, mimp-indicator-card')).to.deep.equal([
      '+3.8 p. p.',
      '+3.8 p. p.',
    ]);
    const registry = opened.view.customElements;
    expect(registry.get('indicator-card')).to.have.property('version', '0.0.9');
    expect(registry.get('mimp-indicator-card')).to.have.property('version', '0.1.0');
  });

  it('scripts of one version share what they load', async () => {
    const url = `/data/pnmnna-2023.json?shared=${Math.random()}`;
    const own = tag.replace('/data/pnmnna-2023.json', url);
    const opened = await open('<!doctype html>', classic, classic, own);
    const {avance} = opened.view as unknown as {avance: {define: (options: {prefix: string}) => void}};
    avance.define({prefix: 'second'});
    opened.page.body.insertAdjacentHTML(
      'beforeend',
      own.replaceAll('indicator-card', 'second-indicator-card'),
    );
    await changes(opened, 'indicator-card, second-indicator-card');
    const asked = opened.view.performance.getEntriesByType('resource').filter(({name}) => name.endsWith(url));
    expect(asked).to.have.lengthOf(1);
  });
});

describe('However an element comes into a page', () => {
  it('document.write, before and after the script', async () => {
    expect(await changes(await open('<!doctype html>', tag, classic, tag))).to.deep.equal([
      '+3.8 p. p.',
      '+3.8 p. p.',
    ]);
  });

  it('a parser that brings the inline data in pieces', async () => {
    const [start, end] = [script.slice(0, 60), script.slice(60)];
    const opened = await open(
      '<!doctype html>',
      classic,
      '<indicator-card>',
      start,
      end,
      '</indicator-card>',
    );
    expect(await changes(opened)).to.deep.equal(['+1.0 p. p.']);
  });

  it('innerHTML, a clone, a template, an import from another document', async () => {
    const opened = await open('<!doctype html><body></body>', classic);
    const {body} = opened.page;
    body.innerHTML = `${tag}<template>${tag}</template>`;
    const [first] = await cards(opened);
    const template = body.querySelector('template');
    if (!first || !template) throw new Error('no card');
    body.append(first.cloneNode(true), template.content.cloneNode(true));
    body.append(
      opened.page.importNode(
        new DOMParser().parseFromString(tag, 'text/html').body.children[0] as Element,
        true,
      ),
    );
    expect(await changes(opened)).to.deep.equal(Array(4).fill('+3.8 p. p.'));
  });

  it('a property that is set before the script comes', async () => {
    const opened = await open('<!doctype html><indicator-card></indicator-card>');
    const early = opened.page.querySelector<Card>('indicator-card');
    if (!early) throw new Error('no card');
    early.data = lone;
    const late = opened.page.createElement('script');
    late.src = '/dist/avance.iife.js';
    opened.page.body.append(late);
    expect(await changes(opened)).to.deep.equal(['+1.0 p. p.']);
  });

  it('a move between parents, into a shadow root and into the document of a frame', async () => {
    const opened = await open('<!doctype html><body><div lang="en"></div><p></p></body>', classic, tag);
    const [card] = await cards(opened);
    const frame = opened.page.createElement('iframe');
    opened.page.body.append(frame);
    const inner = frame.contentDocument?.body;
    const shadow = opened.page.querySelector('div')?.attachShadow({mode: 'open'});
    if (!card || !inner || !shadow) throw new Error('no place');
    for (const place of [opened.page.querySelector('p'), shadow, inner]) {
      place?.append(card);
      await card.ready;
      expect(shown(card, '[part=change]')).to.equal('+3.8 p. p.');
      expect(card.ownerDocument.defaultView?.getComputedStyle(card).display).to.equal('block');
    }
    expect(opened.errors).to.deep.equal([]);
  });

  it('fields of a form that have the names of methods change nothing', async () => {
    const names = ['parentNode', 'getAttribute', 'nodeType', 'getRootNode', 'host', 'closest', 'lang'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const images = ['baseURI', 'hidden', 'defaultView', 'readyState']
      .map((name) => `<img name="${name}">`)
      .join('');
    const opened = await open('<!doctype html>', classic, images, `<form lang="es">${fields}${tag}</form>`);
    expect(await changes(opened)).to.deep.equal(['+3.8 p. p.']);
  });

  it('a page whose prototypes are frozen', async () => {
    const opened = await open('<!doctype html>');
    const {
      Object: Objects,
      Array: Arrays,
      Function: Functions,
      Promise: Promises,
      Map: Maps,
      String: Strings,
    } = opened.view;
    for (const type of [Objects, Arrays, Functions, Promises, Maps, Strings, opened.view.Element])
      Objects.freeze(type.prototype);
    const late = opened.page.createElement('script');
    late.src = '/dist/avance.iife.js';
    const loaded = new Promise((resolve) => late.addEventListener('load', resolve, {once: true}));
    opened.page.body.append(late);
    await loaded;
    opened.page.body.insertAdjacentHTML('beforeend', tag);
    expect(await changes(opened)).to.deep.equal(['+3.8 p. p.']);
  });
});

describe('An element that comes and goes', () => {
  it('300 times leaves no listener, no timer and no node behind', async () => {
    const opened = await open('<!doctype html>', classic, tag);
    const [card] = await cards(opened);
    const {view} = opened;
    const counted: string[] = [];
    const {addEventListener, removeEventListener} = view.EventTarget.prototype;
    view.EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
      counted.push(args[0]);
      addEventListener.apply(this, args);
    };
    view.EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args) {
      const at = counted.indexOf(args[0]);
      if (at >= 0) counted.splice(at, 1);
      removeEventListener.apply(this, args);
    };
    let timers = 0;
    const {setInterval} = view;
    view.setInterval = ((...args: Parameters<typeof setInterval>) => (
      (timers += 1),
      setInterval(...args)
    )) as typeof setInterval;
    const nodes = opened.page.querySelectorAll('*').length;
    const inside = card?.shadowRoot?.querySelectorAll('*').length;
    for (let time = 0; time < 300; time++) {
      card?.remove();
      if (card) opened.page.body.append(card);
    }
    await card?.ready;
    expect(counted).to.deep.equal([]);
    expect(timers).to.equal(0);
    expect(opened.page.querySelectorAll('*').length).to.equal(nodes);
    expect(card?.shadowRoot?.querySelectorAll('*').length).to.equal(inside);
    expect(opened.errors).to.deep.equal([]);
  });
});
