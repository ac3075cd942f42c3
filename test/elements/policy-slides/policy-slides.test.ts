import {expect} from 'chai';
import {html} from 'lit';
import empty from '../../../data/empty.json' with {type: 'json'};
import flags from '../../../data/flags.json' with {type: 'json'};
import longNames from '../../../data/long-names.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../../data/targets.json' with {type: 'json'};
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import '../../../src/define/locale-en.ts';
import '../../../src/define/policy-report.ts';
import '../../../src/define/slides.ts';
import type {PolicyReport} from '../../../src/elements/policy-report/policy-report.ts';
import type {PolicySlides} from '../../../src/elements/policy-slides/policy-slides.ts';
import {violations} from '../../support/axe.ts';
import {accessibilityTree, resize} from '../../support/browser.ts';
import {fixture} from '../../support/fixture.ts';
import {all, folded, inside} from '../../support/shadow-text.ts';

const files = {pnmnna, targets, tenYears, units, flags, longNames, empty};

async function show(data: unknown, locale = 'es-PE', width = '1280px'): Promise<PolicySlides> {
  const place = await fixture(
    html`<div>
      <policy-report .data=${data} view="slides" locale=${locale} heading-level="2"></policy-report>
    </div>`,
  );
  place.style.inlineSize = width;
  const report = place.firstElementChild as PolicyReport;
  const slides = inside<PolicySlides>(report, 'policy-slides');
  await slides.updateComplete;
  return slides;
}

function current(slides: PolicySlides): HTMLElement {
  return inside(slides, '[data-current]');
}

async function press(slides: PolicySlides, key: string, held: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...held});
  (slides.shadowRoot?.activeElement ?? inside(slides, '.stage')).dispatchEvent(event);
  await slides.updateComplete;
  return event.defaultPrevented;
}

function button(slides: PolicySlides, name: string): HTMLElement {
  const found = all(slides, 'button').find(({textContent}) => folded(textContent ?? '') === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
}

function address(): string {
  return decodeURIComponent(location.hash.slice(1));
}

function place(slides: PolicySlides): string {
  return folded(inside(slides, '.place .number').textContent ?? '');
}

async function eachSlide(
  slides: PolicySlides,
  look: (slide: HTMLElement, key: string) => void,
): Promise<void> {
  for (const {key} of slides.slides) {
    look(inside(slides, '[data-current] .slide'), key);
    await press(slides, 'ArrowRight');
  }
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('<policy-report view="slides">', () => {
  it('shows cover, objectives, each with its guidelines, method, sources and closing, in this order', async () => {
    const keys = (await show(pnmnna)).slides.map(({key}) => key);
    const chapters = keys.filter((key) => !/-\d+$|chart/.test(key));
    expect(chapters).to.deep.equal(
      ['cover', 'objectives', '03', '03.01', '03.04', '03.05', '03.07', '04', '04.01', '04.03'].concat([
        'method',
        'sources',
        'closing',
      ]),
    );
  });

  it('carries everything that the slides of the ministry carry, in their order', async () => {
    const slides = await show(pnmnna);
    const texts = all(slides, '.content').map((slide) => {
      const copy = slide.cloneNode(true) as Element;
      copy.querySelectorAll('.visually-hidden').forEach((one) => one.remove());
      return folded(copy.textContent ?? '');
    });
    const said = texts.join(' ').toLowerCase();
    let from = 0;
    for (const part of await ministryParts()) {
      const at = said.indexOf(part.toLowerCase(), from);
      expect(at, `"${part}" after "${said.slice(Math.max(0, from - 80), from)}"`).to.be.at.least(0);
      from = at + part.length;
    }
  });

  it('draws the changes of objective 03 on one slide: 11 bars, a wanted fall to the left, the outlier cut', async () => {
    const slides = await show(pnmnna);
    const lines = all(slides, '[data-kind=chart] .ranking li');
    const codes = lines.map((line) => folded(line.querySelector('.code')?.textContent ?? ''));
    expect(codes).to.deep.equal(
      ['03.07.03', '03.07.07', '03.07.02', '03.07.06', '03.07.05', '03.05.02', '03.01.02', '03.07.01'].concat(
        ['03.04.01', '03.07.09', '03.01.01'],
      ),
    );
    const line = (code: string): HTMLElement | undefined => lines[codes.indexOf(code)];
    expect(line('03.04.01')?.dataset['verdict']).to.equal('favourable');
    const bar = line('03.04.01')?.querySelector('.change[x]');
    expect(
      parseFloat(bar?.getAttribute('x') ?? '') + parseFloat(bar?.getAttribute('width') ?? ''),
    ).to.be.closeTo(50, 1e-9);
    expect(line('03.07.03')?.querySelectorAll('.break')).to.have.length(1);
    expect(lines.filter((one) => one.querySelector('.break'))).to.have.length(1);
    for (const code of ['03.01.03', '03.04.04', '03.04.05', '03.07.04', '03.07.08'])
      expect(inside(slides, '.incomparable').textContent).to.contain(code);
  });

  it('marks a guideline that goes on as such', async () => {
    const slides = await show(pnmnna);
    const titles = all(slides, '[data-kind=table] .heading').map(({textContent}) =>
      folded(textContent ?? ''),
    );
    const third = titles.filter((title) => title.startsWith('3.7'));
    expect(third.length).to.be.above(1);
    expect(third.map((title) => title.endsWith('(continuación)'))).to.deep.equal(
      third.map((_, index) => index > 0),
    );
  });

  for (const [name, data] of Object.entries(files)) {
    it(`draws ${name}.json on slides of 16 by 9, with no text below 2.5 % of the height`, async () => {
      const slides = await show(data);
      // All at once, small: WebKit lets a page change its address a hundred times in ten seconds.
      button(slides, 'Ver todas').click();
      await slides.updateComplete;
      all(slides, '.slide').forEach((slide, index) => {
        const key = slides.slides[index]?.key;
        const {width, height, right} = slide.getBoundingClientRect();
        expect(height / width, key).to.be.closeTo(9 / 16, 0.005);
        for (const one of slide.querySelectorAll<HTMLElement>(
          '*:not(.visually-hidden):not(svg):not(svg *)',
        )) {
          if (!hasText(one)) continue;
          expect(
            parseFloat(getComputedStyle(one).fontSize) / height,
            `${key}: ${one.textContent}`,
          ).to.be.at.least(0.025);
          expect(one.getBoundingClientRect().right, `${key}: ${one.textContent}`).to.be.at.most(right);
        }
      });
    }).timeout(30_000);
  }

  it('keys turn the slides, and go to the first and the last', async () => {
    const slides = await show(pnmnna);
    const total = slides.slides.length;
    inside(slides, '.stage').focus();
    for (const [key, index] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['ArrowDown', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['ArrowUp', 1],
      ['ArrowLeft', 1],
      ['End', total],
      ['ArrowRight', total],
      ['Home', 1],
    ] as const) {
      expect(await press(slides, key), key).to.equal(true);
      expect(place(slides), key).to.equal(`${index} / ${total}`);
    }
  });

  it('leaves keys with a modifier and other keys to the page', async () => {
    const slides = await show(pnmnna);
    for (const held of [{ctrlKey: true}, {altKey: true}, {metaKey: true}, {shiftKey: true}])
      expect(await press(slides, 'ArrowRight', held)).to.equal(false);
    for (const key of ['a', 'Tab', ' ', 'Escape']) expect(await press(slides, key)).to.equal(false);
    expect(place(slides)).to.match(/^1 /);
  });

  it('buttons do what the keys do, keep the focus, and say when there is no further', async () => {
    const slides = await show(pnmnna);
    const next = button(slides, 'Siguiente');
    expect(button(slides, 'Anterior').getAttribute('aria-disabled')).to.equal('true');
    next.focus();
    next.click();
    await slides.updateComplete;
    expect(place(slides)).to.match(/^2 /);
    expect(slides.shadowRoot?.activeElement).to.equal(next);
    expect(button(slides, 'Anterior').hasAttribute('aria-disabled')).to.equal(false);
  });

  it('a swipe turns the slide, a stroke up or a second finger does not', async () => {
    const slides = await show(pnmnna);
    const swipe = async (x: number, y: number, fingers = 1): Promise<void> => {
      const at = {clientX: 200, clientY: 200};
      const start = new Event('touchstart', {bubbles: true, composed: true});
      const end = new Event('touchend', {bubbles: true, composed: true});
      const moved = {clientX: 200 + x, clientY: 200 + y};
      inside(slides, '.stage').dispatchEvent(Object.assign(start, {touches: Array(fingers).fill(at)}));
      inside(slides, '.stage').dispatchEvent(Object.assign(end, {changedTouches: [moved]}));
      await slides.updateComplete;
    };
    await swipe(-100, 10);
    expect(place(slides)).to.match(/^2 /);
    await swipe(-100, 90);
    await swipe(-100, 0, 2);
    await swipe(-20, 0);
    expect(place(slides)).to.match(/^2 /);
    await swipe(100, 0);
    expect(place(slides)).to.match(/^1 /);
  });

  it('the address names the slide, and a page that is opened with it begins there', async () => {
    const slides = await show(pnmnna);
    await press(slides, 'ArrowRight');
    await press(slides, 'ArrowRight');
    await press(slides, 'ArrowRight');
    expect(address()).to.equal('03.01');
    expect(place(await show(pnmnna))).to.match(/^4 /);
  });

  it('the code of an indicator, as address, opens the slide that shows it, also later', async () => {
    const slides = await show(pnmnna);
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = '#03.07.09';
    await changed;
    await slides.updateComplete;
    expect(current(slides).textContent).to.contain('03.07.09');
    location.hash = '#otra-cosa';
    await slides.updateComplete;
    expect(current(slides).textContent).to.contain('03.07.09');
  });

  it('the overview shows all, moves by keys, opens what is chosen and is left by Escape', async () => {
    const slides = await show(pnmnna);
    button(slides, 'Ver todas').click();
    await slides.updateComplete;
    const seen = all(slides, '.frame').filter((frame) => getComputedStyle(frame).display !== 'none');
    expect(seen).to.have.length(slides.slides.length);
    await slides.updateComplete;
    await press(slides, 'ArrowRight');
    await slides.updateComplete;
    const chosen = slides.shadowRoot?.activeElement as HTMLElement;
    expect(chosen.getAttribute('aria-label')).to.match(/^Diapositiva 2 de/);
    chosen.click();
    await slides.updateComplete;
    expect([place(slides).slice(0, 2), address()]).to.deep.equal(['2 ', 'objectives']);
    button(slides, 'Ver todas').click();
    await slides.updateComplete;
    await press(slides, 'Escape');
    expect(all(slides, '.overview-link')).to.have.length(0);
  });

  it('offers full screen where the page may have it', async () => {
    const names = all(await show(pnmnna), 'button').map(({textContent}) => folded(textContent ?? ''));
    expect(names.includes('Pantalla completa')).to.equal(document.fullscreenEnabled);
  });

  it('locale="en" says the same in English', async () => {
    const slides = await show(pnmnna, 'en');
    expect(all(slides, 'button').map(({textContent}) => folded(textContent ?? ''))).to.include.members([
      'Previous',
      'Next',
      'See all',
    ]);
    expect(inside(slides, '.place .visually-hidden').textContent).to.match(/^Slide 1 of \d+: /);
  });

  it('with codes that are there twice, gives each slide an address of its own', async () => {
    const groups = pnmnna.groups.map((group) => (group.kind === 'guideline' ? {...group, code: 'x'} : group));
    const keys = (await show({...pnmnna, groups})).slides.map(({key}) => key);
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('is without findings of axe, one by one and as overview, wide and narrow', async () => {
    for (const width of ['1000px', '320px']) {
      const slides = await show(pnmnna, 'es-PE', width);
      for (const address of ['cover', 'objectives', '03', '03.07', 'sources']) {
        slides.slides.forEach(({key}, index) => key === address && goTo(slides, index));
        await slides.updateComplete;
        expect(await violations(slides), `${address} ${width}`).to.deep.equal([]);
      }
      button(slides, 'Ver todas').click();
      await slides.updateComplete;
      expect(await violations(slides), `overview ${width}`).to.deep.equal([]);
    }
  }).timeout(60_000);

  it('holds every number of a slide in words, and no sign', async () => {
    const slides = await show(pnmnna);
    goTo(slides, 3);
    await slides.updateComplete;
    const tree = await accessibilityTree();
    if (!tree) return;
    const names = tree.filter(({ignored}) => !ignored).map(({name}) => name?.value ?? '');
    const words = names.join(' ');
    for (const number of ['14.7 por ciento', '10.8 por ciento', 'bajó 3.9 puntos porcentuales'])
      expect(words).to.contain(number);
    expect(words).to.not.match(/[▲▼−]/);
  });

  it('keeps within 320 px, where slides flow', async () => {
    await resize(320, 640);
    const slides = await show(pnmnna, 'es-PE', '320px');
    await eachSlide(slides, (slide, key) => {
      const {right} = slide.getBoundingClientRect();
      for (const one of slide.querySelectorAll('*:not(.visually-hidden):not(svg *)'))
        expect(one.getBoundingClientRect().right, `${key} ${one.localName}.${one.className}`).to.be.at.most(
          right + 1,
        );
      for (const one of slide.querySelectorAll('*:not(svg *)'))
        if (hasText(one)) expect(parseFloat(getComputedStyle(one).fontSize), key).to.be.at.least(12);
    });
    await resize(1024, 768);
  }).timeout(30_000);
});

function goTo(slides: PolicySlides, index: number): void {
  location.hash = '';
  inside(slides, '.stage').dispatchEvent(new KeyboardEvent('keydown', {key: 'Home', bubbles: true}));
  for (let turn = 0; turn < index; turn += 1) button(slides, 'Siguiente').click();
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** What the ministry's slides say, piece by piece, in their order; what is said in other words here, in those. */
async function ministryParts(): Promise<readonly string[]> {
  const text = await (await fetch('/data/source/avance-pnmnna-2023.txt')).text();
  const blocks = text
    .split(/\n\s*\n/)
    .flatMap((block) => (block.includes('\t') ? block.split('\n') : [block]));
  return blocks
    .map((block) => block.trim())
    .filter(Boolean)
    .flatMap((block) => (block.includes('\t') ? rowParts(block) : [reworded(folded(block))]));
}

function reworded(block: string): string {
  return block
    .replace(/^OBJETIVO PRIORITARIO 03 Y 04 OBJETIVO/, 'OBJETIVO')
    .replace(/^OBJETIVO PRIORITARIO 03 Y 04$/, 'Objetivos')
    .replace(
      /^AVANCES DE LOS SERVICIOS DEL OBJETIVO PRIORITARIO \d+ ?[–-] ?MIMP$/,
      'Avances de los servicios – MIMP',
    )
    .replace(/^(\d+) servicios que se implementan desde el (.*)$/, '$1 servicios propios ($2');
}

function rowParts(row: string): readonly string[] {
  const [service = '', indicator = '', before = '', after = '', change = ''] = row.split('\t').map(folded);
  if (service === 'Servicio') return [service, indicator, before, after];
  const value = (cell: string): string => (cell === '-' ? 'Sin dato' : `${cell} %`);
  const [number] = /[-+]?\d+\.\d/.exec(change) ?? [];
  const signed = number ? [`${number.replace('-', '−')} p. p.`] : [];
  return [service, indicator, value(before), value(after), ...signed];
}
