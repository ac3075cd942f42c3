import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {violations} from '../support/axe.ts';
import {closePage, openPage} from '../support/page.ts';
import {sourceRows} from '../support/source-rows.ts';
import {all, folded, inside, shown, spoken} from '../support/shadow-text.ts';

const pages = ['portal.html', 'noticia.html', 'script.html', 'diapositivas.html'];

interface Opened {
  readonly document: Document;
  readonly window: Window;
}

async function open(name: string, width = 1200): Promise<Opened> {
  const {contentDocument, contentWindow} = await openPage(`/stories/pages/${name}`, {width});
  if (!contentDocument || !contentWindow) throw new Error(`${name} cannot be looked into`);
  return {document: contentDocument, window: contentWindow};
}

afterEach(() => {
  document.querySelectorAll('iframe').forEach(closePage);
});

function only(page: Document, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** What an eye finds in a row, once per occurrence. */
function seen(row: Element): string {
  const copy = row.cloneNode(true) as Element;
  copy.querySelectorAll('.visually-hidden').forEach((one) => one.remove());
  return folded(copy.textContent ?? '');
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('Every page', () => {
  for (const name of pages) {
    it(`${name} asks for the data once`, async () => {
      const {window} = await open(name);
      const urls = window.performance.getEntriesByType('resource').map((entry) => entry.name);
      expect(urls.filter((url) => url.endsWith('pnmnna-2023.json'))).to.have.length(1);
    });

    it(`${name} has no horizontal overflow from 320 to 1400 px`, async () => {
      for (const width of [320, 480, 900, 1400]) {
        const {document} = await open(name, width);
        expect(document.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    }).timeout(60_000);
  }

  it('portal.html, noticia.html and diapositivas.html pass axe as whole pages', async () => {
    for (const name of ['portal.html', 'noticia.html', 'diapositivas.html']) {
      const {document, window} = await open(name);
      expect(await violations(document.documentElement, window), name).to.deep.equal([]);
    }
  }).timeout(120_000);
});

describe('portal.html', () => {
  it('shows every figure of the ministry exactly once per row', async () => {
    const {document} = await open('portal.html');
    const rows = all(only(document, 'policy-report'), 'tbody tr[part=row]');
    expect(rows).to.have.length(18);
    sourceRows.forEach(({code, from, to, printed}, index) => {
      const row = rows[index];
      const text = row ? seen(row) : '';
      const raw =
        pnmnna.indicators.find((one) => one.code === code)?.observations.map((one) => one.raw) ?? [];
      expect(occurrences(text, code), `${code} in ${text}`).to.equal(1);
      [from, to].forEach((value, place) => {
        const cell = folded(row?.querySelectorAll('td')[place + 1]?.textContent ?? '');
        if (value === null) expect(cell, code).to.equal('Sin dato');
        else expect(cell, code).to.match(new RegExp(`^${raw[place]?.replace('.', '\\.') ?? ''} %`));
      });
      const signed = printed?.replace('-', '−').replace(/^(?=[1-9]|0\.[1-9])/, '+');
      if (signed) expect(occurrences(text, `${signed} p. p.`), `${signed} in ${text}`).to.equal(1);
      else expect(text).to.match(/No se calcula|Sin dato en 2021 ni en 2022/);
    });
  });

  it('lists guideline 3.7 once, with nine services', async () => {
    const {document} = await open('portal.html');
    const bodies = all(only(document, 'policy-report'), 'tbody').filter((body) =>
      body.textContent?.includes('3.7'),
    );
    expect(bodies.map((body) => body.querySelectorAll('tr[part=row]').length)).to.deep.equal([9]);
  });

  it('states the declared counts and the roll-up of each objective', async () => {
    const {document} = await open('portal.html');
    const [third, fourth] = all(only(document, 'policy-report'), '.summary').map(({textContent}) =>
      folded(textContent ?? ''),
    );
    for (const words of [
      '7 lineamientos',
      '23 servicios en total',
      '16 del MIMP',
      '11 comparables',
      '8 mejoran',
      '2 empeoran',
      '1 no cambia',
      '5 no',
    ])
      expect(third).to.contain(words);
    for (const words of [
      '3 lineamientos',
      '5 servicios en total',
      '2 del MIMP',
      '0 comparables',
      'Ninguno de los 2',
    ])
      expect(fourth).to.contain(words);
  });

  it('reads 03.04.01 as a fall that improves, and says that the direction is inferred', async () => {
    const {document} = await open('portal.html');
    const row = all(only(document, 'policy-report'), 'tr[part=row]').find(({textContent}) =>
      textContent?.includes('03.04.01'),
    );
    expect(row?.dataset['verdict']).to.equal('favourable');
    expect(folded(row?.textContent ?? ''))
      .to.contain('bajó 0.4 puntos porcentuales')
      .and.contain('Mejora')
      .and.contain('inferido');
  });

  it('skips no heading level and has at most 12 stops in the report', async () => {
    const {document} = await open('portal.html');
    const report = only(document, 'policy-report');
    const levels = all(report, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1)).to.be.at.most(1));
    expect(all(report, 'a[href], button, input, select, summary, [tabindex="0"]').length).to.be.at.most(12);
  });

  it('goes to an objective and to a guideline from the contents', async () => {
    const {document} = await open('portal.html');
    const report = only(document, 'policy-report');
    for (const link of all(report, '.contents a')) {
      link.click();
      const code = link.getAttribute('href')?.slice(1);
      const group = pnmnna.groups.find((one) => one.code === code);
      expect(report.shadowRoot?.activeElement?.id).to.equal(group?.id);
    }
  });
});

describe('noticia.html', () => {
  it('shows three cards, a summary and a bar inside a sentence', async () => {
    const {document} = await open('noticia.html');
    const cards = [...document.querySelectorAll('indicator-card')].map((card) => shown(card, '[part=value]'));
    expect(cards).to.deep.equal(['23.7 % 2022', '16.8 % 2022', '10.8 % 2022']);
    expect(shown(only(document, 'objective-summary'), '[part=sentence]')).to.match(
      /^De 11 indicadores comparables/,
    );
    expect(spoken(only(document, 'variation-bar'), '.inline')).to.match(
      /^Mejora: subió 3\.8 puntos porcentuales/,
    );
  });

  it('ranks the objective on one axis, and shows years and targets where the data carry them', async () => {
    const {document} = await open('noticia.html');
    const chart = only(document, 'variation-chart');
    expect(all(chart, '.plot:not(.incomparable) .row')).to.have.length(11);
    expect(all(chart, '.incomparable .row')).to.have.length(5);
    expect(all(chart, '.break')).to.have.length(1);
    const trend = only(document, 'indicator-trend');
    expect(all(trend, '.target:not(.sign *)')).to.have.length(11);
    expect(shown(trend, '[part=plan]')).to.contain('Según lo previsto');
  });
});

describe('script.html', () => {
  it('needs nothing but the script and the tags', async () => {
    const {document} = await open('script.html');
    expect(document.scripts).to.have.length(1);
    expect(inside(only(document, 'indicator-card'), 'article').dataset['verdict']).to.equal('favourable');
    expect(shown(only(document, 'objective-summary'), '.summary')).to.contain('8 mejoran');
  });
});

describe('The built scripts', () => {
  /** A page that is nothing but these scripts and a card, or another element of these. */
  async function page(scripts: string, attributes = '', tag = 'indicator-card'): Promise<HTMLElement> {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html>${scripts}<${tag} src="/data/pnmnna-2023.json" code="03.07.02" loading="eager" ${attributes}></${tag}>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const opened = frame.contentDocument;
    if (!opened) throw new Error('no page');
    await opened.defaultView?.customElements.whenDefined(tag);
    const card = only(opened, tag) as HTMLElement & {readonly ready: Promise<unknown>};
    await card.ready;
    return card;
  }

  it('avance.iife.js works as a classic script', async () => {
    expect(shown(await page('<script src="/dist/avance.iife.js"></script>'), '[part=change]')).to.equal(
      '+3.8 p. p.',
    );
  });

  it('language-en.js brings English, before or after avance.js', async () => {
    const english = '<script type="module" src="/dist/language-en.js"></script>';
    const library = '<script type="module" src="/dist/avance.js"></script>';
    for (const scripts of [english + library, library + english])
      expect(shown(await page(scripts, 'locale="en"'), '[part=verdict]')).to.equal('Improved');
  });

  it('slides.js brings the slides, before or after avance.js', async () => {
    const slides = '<script type="module" src="/dist/slides.js"></script>';
    const library = '<script type="module" src="/dist/avance.js"></script>';
    for (const scripts of [slides + library, library + slides]) {
      const report = await page(scripts, 'view="slides"', 'policy-report');
      await report.ownerDocument.defaultView?.customElements.whenDefined('policy-slides');
      await (report as HTMLElement & {readonly updateComplete: Promise<unknown>}).updateComplete;
      expect(all(inside(report, 'policy-slides'), '.slide').length).to.be.above(10);
      expect(all(report, '.report')).to.have.length(0);
    }
  });

  it('without slides.js, a report that shall show slides shows itself and says in the console what is missing', async () => {
    const listen = '<script>told = []; console.warn = (words) => told.push(words)</script>';
    const library = '<script type="module" src="/dist/avance.js"></script>';
    const report = await page(listen + library, 'view="slides"', 'policy-report');
    expect(all(report, '.report')).to.have.length(1);
    const {told} = report.ownerDocument.defaultView as unknown as {readonly told: readonly string[]};
    expect(told).to.deep.equal([
      '[avance] <policy-report view="slides"> needs slides.js on the page; until then it shows the report.',
    ]);
  });

  it('a second copy on the page changes nothing', async () => {
    const both =
      '<script src="/dist/avance.iife.js"></script><script type="module" src="/dist/avance.js"></script>';
    expect(shown(await page(both), '[part=change]')).to.equal('+3.8 p. p.');
  });
});
