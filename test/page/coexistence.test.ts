import {expect} from 'chai';
import {visibleText} from '../support/shadow-text.ts';

interface Card extends HTMLElement {
  readonly ready: Promise<unknown>;
  data: unknown;
}

interface OpenedPage {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const moduleScript = '<script type="module" src="/dist/avance.js"></script>';
const classicScript = '<script src="/dist/avance.iife.js"></script>';
const tag = '<indicator-card src="/data/pnmnna-2023.json" code="03.07.02" loading="eager"></indicator-card>';
const indicator = {code: 'A1', name: 'Nombre', unit: '%', observations: {'2021': 1, '2022': 2}};
const inlineData = `<script type="application/json">${JSON.stringify(indicator)}</script>`;
const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** Opens a page in an iframe and writes its pieces with `document.write`, as a parser receives them. */
async function open(...pieces: readonly string[]): Promise<OpenedPage> {
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

async function cards({page, view}: OpenedPage, selector = 'indicator-card'): Promise<readonly Card[]> {
  const elements = [...page.querySelectorAll<Card>(selector)];
  await Promise.all(elements.map(({localName}) => view.customElements.whenDefined(localName)));
  await Promise.all(elements.map(({ready}) => ready));
  return elements;
}

async function shownChanges(opened: OpenedPage, selector?: string): Promise<readonly string[]> {
  const changes = (await cards(opened, selector)).map((card) => visibleText(card, '[part=change]'));
  expect(opened.errors).to.deep.equal([]);
  return changes;
}

function scriptOfVersion(version: string): string {
  return `<script src="/__edition?file=avance.iife.js&version=${version}"></script>`;
}

describe('scripts on one page', () => {
  it('the first of 20 scripts in five versions registers the elements, and each other version logs one warning', async () => {
    const versions = ['0.0.5', '0.0.6', '0.0.7', '0.0.8', '0.0.9'];
    const scripts = Array.from({length: 20}, (_, index) => scriptOfVersion(versions[index % 5] ?? ''));
    const opened = await open('<!doctype html>', ...scripts, tag);
    expect(await shownChanges(opened)).to.deep.equal(['+3.8 p. p.']);
    expect(opened.view.customElements.get('indicator-card')).to.have.property('version', '0.0.5');
    expect(opened.warnings).to.have.lengthOf(16);
    expect(new Set(opened.warnings).size).to.equal(4);
  });

  it('a second script of the same version logs no warning', async () => {
    const opened = await open('<!doctype html>', classicScript, moduleScript, classicScript, tag);
    expect(await shownChanges(opened)).to.deep.equal(['+3.8 p. p.']);
    expect(opened.warnings).to.deep.equal([]);
  });

  it('define({prefix}) registers a second version under tag names with the prefix', async () => {
    const opened = await open(
      '<!doctype html>',
      scriptOfVersion('0.0.9'),
      classicScript,
      tag,
      tag.replaceAll('indicator-card', 'mimp-indicator-card'),
    );
    const {avance} = opened.view as unknown as {avance: {define: (options: {prefix: string}) => void}};
    avance.define({prefix: 'mimp'});
    expect(await shownChanges(opened, 'indicator-card, mimp-indicator-card')).to.deep.equal([
      '+3.8 p. p.',
      '+3.8 p. p.',
    ]);
    const registry = opened.view.customElements;
    expect(registry.get('indicator-card')).to.have.property('version', '0.0.9');
    expect(registry.get('mimp-indicator-card')).to.have.property('version', '0.1.0');
  });

  it('scripts of one version send one request for a document', async () => {
    const url = `/data/pnmnna-2023.json?shared=${Math.random()}`;
    const tagWithUrl = tag.replace('/data/pnmnna-2023.json', url);
    const opened = await open('<!doctype html>', classicScript, classicScript, tagWithUrl);
    const {avance} = opened.view as unknown as {avance: {define: (options: {prefix: string}) => void}};
    avance.define({prefix: 'second'});
    opened.page.body.insertAdjacentHTML(
      'beforeend',
      tagWithUrl.replaceAll('indicator-card', 'second-indicator-card'),
    );
    await shownChanges(opened, 'indicator-card, second-indicator-card');
    const requests = opened.view.performance
      .getEntriesByType('resource')
      .filter(({name}) => name.endsWith(url));
    expect(requests).to.have.lengthOf(1);
  });
});

describe('<indicator-card> on any page', () => {
  it('renders when document.write adds it before or after the script', async () => {
    expect(await shownChanges(await open('<!doctype html>', tag, classicScript, tag))).to.deep.equal([
      '+3.8 p. p.',
      '+3.8 p. p.',
    ]);
  });

  it('renders inline data that the parser receives in pieces', async () => {
    const [start, end] = [inlineData.slice(0, 60), inlineData.slice(60)];
    const opened = await open(
      '<!doctype html>',
      classicScript,
      '<indicator-card>',
      start,
      end,
      '</indicator-card>',
    );
    expect(await shownChanges(opened)).to.deep.equal(['+1.0 p. p.']);
  });

  it('renders when it comes from innerHTML, a clone, a template or another document', async () => {
    const opened = await open('<!doctype html><body></body>', classicScript);
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
    expect(await shownChanges(opened)).to.deep.equal(Array(4).fill('+3.8 p. p.'));
  });

  it('uses a property that was set before the script loaded', async () => {
    const opened = await open('<!doctype html><indicator-card></indicator-card>');
    const card = opened.page.querySelector<Card>('indicator-card');
    if (!card) throw new Error('no card');
    card.data = indicator;
    const script = opened.page.createElement('script');
    script.src = '/dist/avance.iife.js';
    opened.page.body.append(script);
    expect(await shownChanges(opened)).to.deep.equal(['+1.0 p. p.']);
  });

  it('keeps its content when it moves to another parent, an English shadow root or the document of an iframe', async () => {
    const opened = await open('<!doctype html><body><div lang="en"></div><p></p></body>', classicScript, tag);
    const [card] = await cards(opened);
    const frame = opened.page.createElement('iframe');
    opened.page.body.append(frame);
    const inner = frame.contentDocument?.body;
    const shadow = opened.page.querySelector('div')?.attachShadow({mode: 'open'});
    if (!card || !inner || !shadow) throw new Error('no parent');
    for (const [parent, change] of [
      [opened.page.querySelector('p'), '+3.8 p. p.'],
      [shadow, '+3.8 pp'],
      [inner, '+3.8 p. p.'],
    ] as const) {
      parent?.append(card);
      await card.ready;
      expect(visibleText(card, '[part=change]')).to.equal(change);
      expect(card.ownerDocument.defaultView?.getComputedStyle(card).display).to.equal('block');
    }
    expect(opened.errors).to.deep.equal([]);
  });

  it('renders in a form whose fields have the names of DOM methods', async () => {
    const names = ['parentNode', 'getAttribute', 'nodeType', 'getRootNode', 'host', 'closest', 'lang'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const images = ['baseURI', 'hidden', 'defaultView', 'readyState']
      .map((name) => `<img name="${name}">`)
      .join('');
    const opened = await open(
      '<!doctype html>',
      classicScript,
      images,
      `<form lang="es">${fields}${tag}</form>`,
    );
    expect(await shownChanges(opened)).to.deep.equal(['+3.8 p. p.']);
  });

  it('renders on a page with frozen prototypes', async () => {
    const opened = await open('<!doctype html>');
    const {
      Object: PageObject,
      Array: PageArray,
      Function: PageFunction,
      Promise: PagePromise,
      Map: PageMap,
      String: PageString,
    } = opened.view;
    for (const type of [
      PageObject,
      PageArray,
      PageFunction,
      PagePromise,
      PageMap,
      PageString,
      opened.view.Element,
    ])
      PageObject.freeze(type.prototype);
    const script = opened.page.createElement('script');
    script.src = '/dist/avance.iife.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
    opened.page.body.append(script);
    await loaded;
    opened.page.body.insertAdjacentHTML('beforeend', tag);
    expect(await shownChanges(opened)).to.deep.equal(['+3.8 p. p.']);
  });
});

describe('<indicator-card>, removed and added 300 times', () => {
  it('leaves no listener, timer or node behind', async () => {
    const opened = await open('<!doctype html>', classicScript, tag);
    const [card] = await cards(opened);
    const {view} = opened;
    const listeners: string[] = [];
    const {addEventListener, removeEventListener} = view.EventTarget.prototype;
    view.EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
      listeners.push(args[0]);
      addEventListener.apply(this, args);
    };
    view.EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args) {
      const index = listeners.indexOf(args[0]);
      if (index >= 0) listeners.splice(index, 1);
      removeEventListener.apply(this, args);
    };
    let timerCount = 0;
    const {setInterval} = view;
    view.setInterval = ((...args: Parameters<typeof setInterval>) => (
      (timerCount += 1),
      setInterval(...args)
    )) as typeof setInterval;
    const nodeCount = opened.page.querySelectorAll('*').length;
    const innerNodeCount = card?.shadowRoot?.querySelectorAll('*').length;
    for (let round = 0; round < 300; round++) {
      card?.remove();
      if (card) opened.page.body.append(card);
    }
    await card?.ready;
    expect(listeners).to.deep.equal([]);
    expect(timerCount).to.equal(0);
    expect(opened.page.querySelectorAll('*').length).to.equal(nodeCount);
    expect(card?.shadowRoot?.querySelectorAll('*').length).to.equal(innerNodeCount);
    expect(opened.errors).to.deep.equal([]);
  });
});
