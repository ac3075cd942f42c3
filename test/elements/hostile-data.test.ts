import {expect} from 'chai';
import '../../src/define/all.ts';
import '../../src/define/indicator-trend.ts';
import '../../src/define/variation-chart.ts';
import '../../src/define/indicator-share.ts';
import '../../src/define/report-editor.ts';
import type {ReportEditor} from '../../src/elements/report-editor/report-editor.ts';
import {badUrls, changedCopies, completeReport, polyglot} from '../support/hostile.ts';
import {queryShadow} from '../support/shadow-text.ts';
import {reportTags} from '../support/report-tags.ts';

interface DataElement extends HTMLElement {
  data: unknown;
  readonly ready: Promise<unknown>;
  readonly updateComplete: Promise<unknown>;
}

/** Calls of `hit()` by a hostile text that ran as code. */
let hits = 0;
const page = window as Window & {hit?: () => void};
page.hit = () => void hits++;

const mainTags = reportTags.slice(0, 3);

/** All descendants of `root`, including those in shadow roots. */
function* descendants(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* descendants(element.shadowRoot);
  }
}

/** Elements that data must never create. */
const forbiddenElements =
  'script:not([type="application/json"]), style, link, meta, base, img, iframe, object, embed, form[action], animate, set, foreignObject';

/** Forbidden elements, event handlers, styles and unsafe URLs below `container`. */
function injections(container: ParentNode): readonly string[] {
  return [...descendants(container)].flatMap((element) => [
    ...(element.matches(forbiddenElements) ? [element.outerHTML] : []),
    ...[...element.attributes].flatMap(({name, value}) =>
      /^on|^style$|^srcdoc$|^formaction$/.test(name) ||
      (/href$|^src$|^action$/.test(name) && !isSafeUrl(value))
        ? [`${element.localName} ${name}=${value}`]
        : [],
    ),
  ]);
}

const isSafeUrl = (url: string): boolean =>
  /^(https?:\/\/(?![^/]*@)(?!evil)|#|\/__answer\?|\/dist\/)/.test(url);

/** Requests to the host of the hostile texts. */
function hostileRequests(): readonly string[] {
  const entries = performance.getEntriesByType('resource').map(({name}) => name);
  return entries.filter((name) => /^[a-z]+:\/\/([^/]*@)?evil\.invalid/.test(name));
}

/** Renders an element per tag with the same data, with all details open. */
async function renderElements(
  tagNames: readonly string[],
  setData: (element: DataElement) => void,
): Promise<HTMLElement> {
  const container = document.createElement('main');
  const elements = tagNames.map((tag) => document.createElement(tag) as DataElement);
  for (const element of elements) {
    element.setAttribute('loading', 'eager');
    element.setAttribute('actions', 'why share');
    setData(element);
    container.append(element);
  }
  document.body.append(container);
  await Promise.all(elements.map((element) => element.ready));
  for (const element of descendants(container))
    if (element.localName === 'details') element.setAttribute('open', '');
  await Promise.all(elements.map((element) => element.updateComplete));
  return container;
}

function expectHarmless(container: ParentNode, message: string): void {
  expect(injections(container), message).to.deep.equal([]);
  expect(hits, message).to.equal(0);
  expect(hostileRequests(), message).to.deep.equal([]);
}

const harmless = completeReport('N', 'https://example.org/');
const hostile = completeReport(polyglot, 'https://example.org/');

afterEach(() => {
  document.querySelectorAll('main').forEach((container) => container.remove());
});

describe('Hostile data', () => {
  const sources: Readonly<Record<string, (element: DataElement) => void>> = {
    'the data property': (element) => (element.data = hostile),
    'an inline script': (element) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(hostile);
      element.append(script);
    },
    'src': (element) => {
      const url = URL.createObjectURL(new Blob([JSON.stringify(hostile)]));
      element.setAttribute('src', url);
    },
  };
  for (const [source, setData] of Object.entries(sources))
    it(`all texts hostile in ${source}: no code runs, no request is sent, the name is shown unchanged`, async () => {
      const container = await renderElements(reportTags, setData);
      container.querySelectorAll('[src^="blob:"]').forEach((element) => element.removeAttribute('src'));
      expectHarmless(container, source);
      const card = container.querySelector('indicator-card') as DataElement;
      expect(queryShadow(card, '#name').textContent).to.contain(polyglot.replace(/\s+/g, ' '));
    });

  it('each text and each key hostile separately: no code runs and no element throws', async () => {
    let count = 0;
    const container = await renderElements(mainTags, (element) => (element.data = harmless));
    const elements = [...container.children] as DataElement[];
    for (const [path, changed] of changedCopies(harmless, polyglot)) {
      for (const element of elements) element.data = changed;
      await Promise.all(elements.map((element) => element.updateComplete));
      expectHarmless(container, path);
      for (const element of elements)
        expect(
          queryShadow(element, '.root').querySelector('.failure')?.textContent ?? '',
          path,
        ).to.not.contain('inesperado');
      count++;
    }
    expect(count).to.be.above(200);
  });

  for (const url of badUrls)
    it(`the URL ${JSON.stringify(url)} never becomes a link or a source`, async () => {
      const container = await renderElements(
        reportTags,
        (element) => (element.data = completeReport('N', url)),
      );
      expectHarmless(container, url);
    });

  it('links of the data have rel="noopener noreferrer"', async () => {
    const container = await renderElements(reportTags, (element) => (element.data = harmless));
    const links = [...descendants(container)].filter((element) =>
      /^https:\/\/example/.test(element.getAttribute('href') ?? ''),
    );
    expect(links).to.not.be.empty;
    for (const link of links) expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
  });

  it('prototype keys anywhere in the data do not change a prototype', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const prototypeKeys =
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
    const text = JSON.stringify(harmless).replace(/\{"/g, `{${prototypeKeys},"`);
    const container = await renderElements(mainTags, (element) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      element.append(script);
    });
    expect(Object.getOwnPropertyNames(Object.prototype)).to.have.length(before);
    expect(({} as {readonly polluted?: unknown}).polluted).to.equal(undefined);
    expect(
      queryShadow(container.querySelector('indicator-card') as DataElement, '#name > :first-child')
        .textContent,
    ).to.equal('N');
  });

  it('a pasted table with hostile cells: no code runs in the editor or its preview', async () => {
    const cell = `"${polyglot.replaceAll('"', '""')}"`;
    const container = document.createElement('main');
    const editor = document.createElement('report-editor') as ReportEditor;
    container.append(editor);
    document.body.append(container);
    for (const [header, row] of [
      ['Código;Servicio;Indicador;Unidad;Sentido esperado;2021;2022', `01.01;${cell};${cell};%;aumentar;1;2`],
      ['Código;Servicio;Indicador;Unidad;Sentido esperado;2021;2022', Array(7).fill(cell).join(';')],
      [Array(7).fill(cell).join(';'), '01.01;A;B;%;aumentar;1;2'],
    ] as const) {
      await editor.paste(`${header}\n${row}`);
      for (const step of ['review', 'directions', 'publish', 'review']) {
        editor.shadowRoot?.querySelector<HTMLElement>(`.rail-step[data-step=${step}]`)?.click();
        await editor.updateComplete;
        await (editor.shadowRoot?.querySelector('policy-report') as DataElement | null)?.ready;
        expectHarmless(container, `${step}: ${header.slice(0, 20)}`);
      }
    }
    expect(editor.shadowRoot?.textContent).to.contain('onerror');
  });

  it('hostile attributes of a variation bar: no code runs', async () => {
    const container = document.createElement('main');
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
      container.append(bar);
    }
    document.body.append(container);
    await Promise.all([...container.children].map((bar) => (bar as DataElement).updateComplete));
    expectHarmless(container, 'variation-bar');
  });

  it('the checks detect code that runs', async () => {
    const container = document.createElement('main');
    document.body.append(container);
    container.innerHTML = '<img src="data:," onerror="hit()">';
    expect(injections(container)).to.have.length(3);
    await new Promise((resolve) => container.firstElementChild?.addEventListener('error', resolve));
    expect(hits).to.equal(1);
    hits = 0;
  });
});
