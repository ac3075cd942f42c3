import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorShare} from '../../src/elements/indicator-share/indicator-share.ts';
import {axeViolations} from '../support/axe.ts';
import {emulatePreferences, type Preferences} from '../support/browser.ts';
import {equalAccessFailures} from '../support/equal-access.ts';
import {closePage, openPage} from '../support/page.ts';
import {sourceRows} from '../support/source-rows.ts';
import {
  queryAllShadow,
  collapseSpaces,
  queryShadow,
  visibleText,
  spokenText,
} from '../support/shadow-text.ts';

const pages = [
  'index.html',
  'portal.html',
  'noticia.html',
  'script.html',
  'diapositivas.html',
  'regiones.html',
];

type TestedElement = Element & {readonly locale?: string; readonly loaded?: object | null};

interface OpenedPage {
  readonly document: Document;
  readonly window: Window;
}

async function open(name: string, width = 1200): Promise<OpenedPage> {
  const {contentDocument, contentWindow} = await openPage(`/stories/pages/${name}`, {width});
  if (!contentDocument || !contentWindow) throw new Error(`${name} has no accessible document`);
  return {document: contentDocument, window: contentWindow};
}

afterEach(() => {
  document.querySelectorAll('iframe').forEach(closePage);
});

function element(page: Document, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
}

/** Visible text of a row. */
function rowText(row: Element): string {
  const copy = row.cloneNode(true) as Element;
  copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
  return collapseSpaces(copy.textContent ?? '');
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

const isChromium = navigator.userAgent.includes('Chrome/');

/** Sets the language of a page, and returns its elements that are in another one after five seconds at most. */
async function showLanguage(page: Document, lang: string): Promise<readonly string[]> {
  page.documentElement.lang = lang;
  const elements = [...page.querySelectorAll<TestedElement>('body *')].filter(
    ({loaded, locale, shadowRoot}) => loaded && !locale && shadowRoot?.querySelector('.root'),
  );
  const others = (): readonly TestedElement[] =>
    elements.filter(
      (tested) =>
        tested.closest('[lang]') === page.documentElement &&
        tested.shadowRoot?.querySelector<HTMLElement>('.root')?.lang !== lang,
    );
  for (let round = 0; round < 200 && others().length > 0; round++)
    await new Promise((next) => setTimeout(next, 25));
  return others().map(({localName}) => `${localName} is not in ${lang}`);
}

/** Rules of axe whose result depends on colours. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
/** Rules of axe whose result depends on the size of elements. */
const sizeRules = ['target-size', 'scrollable-region-focusable'];

/**
 * Only Chromium emulates them. Dark comes last: Chromium keeps dark system colours for elements that were drawn before
 * it forces colours.
 */
const furtherAppearances: readonly {readonly preferences: Preferences; readonly width?: string}[] = [
  {preferences: {forcedColors: 'active'}},
  {preferences: {contrast: 'more'}},
  {preferences: {colorScheme: 'dark'}},
  {preferences: {}, width: '320px'},
];

/** Returns what the rules of colours and sizes of both checkers report in each further appearance of a page. */
async function appearanceFailures({document: page, window: view}: OpenedPage): Promise<readonly string[]> {
  const failures: string[] = [];
  const frame = view.frameElement as HTMLElement;
  for (const {preferences, width = frame.style.width} of furtherAppearances) {
    await emulatePreferences(preferences);
    frame.style.width = width;
    const rules = [...colourRules, ...sizeRules];
    const reported = [
      ...(await axeViolations(page.documentElement, view, rules)),
      ...(await equalAccessFailures(page.documentElement, view, 'colours')),
    ];
    failures.push(...reported.map((failure) => `${JSON.stringify({preferences, width})}: ${failure}`));
  }
  return failures;
}

describe('each example page', () => {
  for (const name of pages) {
    it(`${name} requests the data once`, async () => {
      const {window} = await open(name);
      const urls = window.performance.getEntriesByType('resource').map((entry) => entry.name);
      const file = name === 'regiones.html' ? 'regions.json' : 'pnmnna-2023.json';
      expect(urls.filter((url) => url.endsWith(file))).to.have.length(1);
    });

    it(`${name} has no horizontal overflow from 320 to 1400 px`, async () => {
      for (const width of [320, 480, 900, 1400]) {
        const {document} = await open(name, width);
        expect(document.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });
  }

  for (const lang of ['es-PE', 'en', 'pt-BR'])
    it(`passes axe and, in Chromium, a second checker with elements in ${lang}`, async () => {
      const failures: string[] = [];
      for (const name of [...pages, 'editor.html']) {
        const opened = await open(name);
        const {document: page, window: view} = opened;
        const pageFailures = [
          ...(await showLanguage(page, lang)),
          ...(await axeViolations(page.documentElement, view)),
          ...(isChromium ? await equalAccessFailures(page.documentElement, view) : []),
          ...(isChromium ? await appearanceFailures(opened) : []),
        ];
        failures.push(...pageFailures.map((failure) => `${name}: ${failure}`));
        document.querySelectorAll('iframe').forEach(closePage);
      }
      expect(failures).to.deep.equal([]);
    });
});

describe('regiones.html', () => {
  it('shows the figures of the region in its address in every element, and the country beside them', async () => {
    const {document} = await open('regiones.html?lugar=08');
    const text = (tag: string): string => visibleText(element(document, tag));
    // The elements show the country until the picker has read the address.
    while (!text('indicator-trend').includes('(Cusco)'))
      await new Promise((next) => requestAnimationFrame(next));
    expect(text('indicator-card')).to.contain('(Cusco)').and.contain('que Perú (');
    expect(text('indicator-trend')).to.contain('(Cusco)');
    expect(text('indicator-map')).to.contain('Cusco');
    expect(queryShadow(element(document, 'indicator-ranking'), '[aria-current=true]').textContent).to.contain(
      'Cusco',
    );
  });
});

describe('portal.html', () => {
  it('shows every value of the ministry exactly once per row', async () => {
    const {document} = await open('portal.html');
    const rows = queryAllShadow(element(document, 'policy-report'), 'tbody tr[part=row]');
    expect(rows).to.have.length(18);
    sourceRows.forEach(({code, from, to, printed}, rowIndex) => {
      const row = rows[rowIndex];
      const text = row ? rowText(row) : '';
      const rawValues =
        pnmnna.indicators.find((indicator) => indicator.code === code)?.observations.map(({raw}) => raw) ??
        [];
      expect(occurrences(text, code), `${code} in ${text}`).to.equal(1);
      const numberOf = (raw: string | null | undefined): string => /[\d.]+/.exec(raw ?? '')?.[0] ?? '';
      const labels = [...(row?.querySelectorAll('.bar .label') ?? [])];
      const shown = labels.flatMap(({textContent}) => textContent?.match(/[\d.]+/g) ?? []);
      const values = [from, to].flatMap((value, index) => (value === null ? [] : numberOf(rawValues[index])));
      // Equal values have one label.
      expect([...new Set(shown)], code).to.have.members([...new Set(values)]);
      const signed = printed?.replace('-', '−').replace(/^(?=[1-9]|0\.[1-9])/, '+');
      const change = collapseSpaces(row?.querySelector('.change [aria-hidden]')?.textContent ?? '');
      expect(change, code).to.equal(signed ?? '');
      if (!signed) expect(text).to.match(/No comparable|Sin dato ni en 2021 ni en 2022/);
    });
  });

  it('lists guideline 3.7 once, with nine services', async () => {
    const {document} = await open('portal.html');
    const bodies = queryAllShadow(element(document, 'policy-report'), 'tbody').filter((body) =>
      body.textContent?.includes('3.7'),
    );
    expect(bodies.map((body) => body.querySelectorAll('tr[part=row]').length)).to.deep.equal([9]);
  });

  it('states the declared counts and the roll-up of each objective', async () => {
    const {document} = await open('portal.html');
    const report = element(document, 'policy-report');
    const declared = visibleText(report, '[part=declared]');
    for (const text of ['7 lineamientos', '23 servicios en total', '16 a cargo de la entidad (MIMP)'])
      expect(declared).to.contain(text);
    for (const text of ['3 lineamientos', '5 servicios en total', '2 a cargo de la entidad (MIMP)'])
      expect(declared).to.contain(text);
    const [third, fourth] = queryAllShadow(report, '[part=sentence]').map(({textContent}) =>
      collapseSpaces(textContent ?? ''),
    );
    for (const text of ['11 indicadores comparables', '8 mejoran', '2 empeoran', '1 no cambia', '5 no'])
      expect(third).to.contain(text);
    expect(fourth).to.contain('Ninguno de los 2');
  });

  it('shows the fall of 03.04.01 as an improvement with an inferred direction', async () => {
    const {document} = await open('portal.html');
    const row = queryAllShadow(element(document, 'policy-report'), 'tr[part=row]').find(({textContent}) =>
      textContent?.includes('03.04.01'),
    );
    expect(row?.dataset['verdict']).to.equal('favourable');
    expect(collapseSpaces(row?.textContent ?? ''))
      .to.contain('bajó 0.4 puntos porcentuales')
      .and.contain('Mejora')
      .and.contain('interpretada');
  });

  it('has no gap in the heading levels and at most 13 tab stops in the report', async () => {
    const {document} = await open('portal.html');
    const report = element(document, 'policy-report');
    const levels = queryAllShadow(report, 'h1, h2, h3, h4, h5, h6').map(({localName}) =>
      Number(localName[1]),
    );
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1)).to.be.at.most(1));
    expect(
      queryAllShadow(report, 'a[href], button, input, select, summary, [tabindex="0"]').filter(
        ({tabIndex}) => tabIndex >= 0,
      ).length,
    ).to.be.at.most(13);
  });

  it('focuses an objective or a guideline from the table of contents', async () => {
    const {document} = await open('portal.html');
    const report = element(document, 'policy-report');
    for (const link of queryAllShadow(report, '.contents a')) {
      link.click();
      const code = link.getAttribute('href')?.slice(1);
      const group = pnmnna.groups.find((group) => group.code === code);
      expect(report.shadowRoot?.activeElement?.id).to.equal(group?.id);
    }
  });
});

describe('noticia.html', () => {
  it('shows three cards, a summary and a bar inside a sentence', async () => {
    const {document} = await open('noticia.html');
    const cards = [...document.querySelectorAll('indicator-card')].map((card) =>
      visibleText(card, '[part=value]'),
    );
    expect(cards).to.deep.equal(['23.7 % en 2022', '16.8 % en 2022', '10.8 % en 2022']);
    expect(visibleText(element(document, 'objective-summary'), '[part=finding]')).to.equal(
      '8 de 11 indicadores mejoran',
    );
    expect(spokenText(element(document, 'variation-bar'), '.inline')).to.match(
      /^Mejora: subió 3\.8 puntos porcentuales/,
    );
  });

  it('ranks the indicators of an objective on one axis, and shows years and targets of a trend', async () => {
    const {document} = await open('noticia.html');
    const chart = element(document, 'variation-chart');
    expect(queryAllShadow(chart, '.plot .row .bar')).to.have.length(11);
    expect(visibleText(chart, '.chart')).to.contain('03.01.03').and.contain('03.07.08 (27.0 % en 2022)');
    const trend = element(document, 'indicator-trend');
    expect(queryAllShadow(trend, '.target:not(.sign *)')).to.have.length(11);
    expect(visibleText(trend, '[part=plan]')).to.contain('Según lo previsto');
  });
});

describe('script.html', () => {
  it('renders with only the script and the tags', async () => {
    const {document} = await open('script.html');
    expect(document.scripts).to.have.length(1);
    expect(queryShadow(element(document, 'indicator-card'), 'article').dataset['verdict']).to.equal(
      'favourable',
    );
    expect(visibleText(element(document, 'objective-summary'), '.summary')).to.contain('8 mejoran');
  });
});

describe('the built scripts', () => {
  /** Opens a page with only these scripts and one element, and returns the loaded element. */
  async function renderWith(scripts: string, attributes = '', tag = 'indicator-card'): Promise<HTMLElement> {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html>${scripts}<${tag} src="/data/pnmnna-2023.json" code="03.07.02" loading="eager" ${attributes}></${tag}>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const opened = frame.contentDocument;
    if (!opened) throw new Error('no page');
    await opened.defaultView?.customElements.whenDefined(tag);
    const card = element(opened, tag) as HTMLElement & {readonly ready: Promise<unknown>};
    await card.ready;
    return card;
  }

  it('avance.iife.js works as a classic script', async () => {
    expect(
      visibleText(await renderWith('<script src="/dist/avance.iife.js"></script>'), '[part=change]'),
    ).to.equal('+3.8 p. p.');
  });

  const moduleTag = '<script type="module" src="/dist/avance.js"></script>';
  const classicTag = '<script src="/dist/avance.iife.js"></script>';

  for (const [name, tag] of Object.entries({'avance.js': moduleTag, 'avance.iife.js': classicTag})) {
    it(`${name} alone shows English with locale="en"`, async () => {
      expect(visibleText(await renderWith(tag, 'locale="en"'), '[part=verdict]')).to.equal('Improved');
    });

    it(`${name} alone shows slides with view="slides"`, async () => {
      const report = await renderWith(tag, 'view="slides"', 'policy-report');
      expect(queryAllShadow(report, '.slide').length).to.be.above(9);
      expect(queryAllShadow(report, '.report')).to.have.length(0);
    });

    it(`${name} alone shows a share panel with actions="share"`, async () => {
      const share = queryShadow<IndicatorShare>(await renderWith(tag, 'actions="share"'), 'indicator-share');
      await share.open();
      expect(queryAllShadow(share, '[data-format]')).to.have.length(5);
      expect(queryShadow<HTMLTextAreaElement>(share, '[part=embed] textarea').value).to.contain(
        `src="${location.origin}/dist/avance.js"`,
      );
    });
  }

  it('a second copy of the script does not change the content', async () => {
    const scripts =
      '<script src="/dist/avance.iife.js"></script><script type="module" src="/dist/avance.js"></script>';
    expect(visibleText(await renderWith(scripts), '[part=change]')).to.equal('+3.8 p. p.');
  });
});
