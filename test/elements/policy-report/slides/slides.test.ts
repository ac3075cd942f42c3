import {expect} from 'chai';
import {html} from 'lit';
import empty from '../../../../data/empty.json' with {type: 'json'};
import flags from '../../../../data/flags.json' with {type: 'json'};
import longNames from '../../../../data/long-names.json' with {type: 'json'};
import pnmnna from '../../../../data/pnmnna-2023.json' with {type: 'json'};
import targets from '../../../../data/targets.json' with {type: 'json'};
import tenYears from '../../../../data/ten-years.json' with {type: 'json'};
import units from '../../../../data/units.json' with {type: 'json'};
import '../../../../src/define/policy-report.ts';
import type {PolicyReport} from '../../../../src/elements/policy-report/policy-report.ts';
import {axeViolations} from '../../../support/axe.ts';
import {readAccessibilityTree, resizePage} from '../../../support/browser.ts';
import {fixture} from '../../../support/fixture.ts';
import {queryAllShadow, collapseSpaces, queryShadow} from '../../../support/shadow-text.ts';

/** Three indicators that worsened: three columns on one slide, two of them with enlarged arrows. */
const threeLosses = {
  id: 'losses',
  title: 'Informe',
  indicators: [
    [14.7, 10.8],
    [10.6, 10.1],
    [55, 52],
    [20, 30],
  ].map(([from, to], index) => ({
    id: `i${index}`,
    code: `01.0${index}`,
    name: `Indicador ${index}`,
    unit: '%',
    desiredDirection: 'increase',
    observations: {'2021': from, '2022': to},
  })),
};

const files = {pnmnna, targets, tenYears, units, flags, longNames, threeLosses, empty};

async function renderSlides(data: unknown, locale = 'es-PE', width = '1280px'): Promise<PolicyReport> {
  const container = await fixture(
    html`<div>
      <policy-report .data=${data} view="slides" locale=${locale} heading-level="2"></policy-report>
    </div>`,
  );
  container.style.inlineSize = width;
  return (container.firstElementChild as PolicyReport).ready;
}

/** The fragment of each slide. */
function slideKeys(slides: PolicyReport): readonly string[] {
  return queryAllShadow(slides, '.frame').map(({dataset}) => dataset['key'] ?? '');
}

function currentFrame(slides: PolicyReport): HTMLElement {
  return queryShadow(slides, '[data-current]');
}

/** Returns whether the slides handled the key. */
async function pressKey(
  slides: PolicyReport,
  key: string,
  modifiers: KeyboardEventInit = {},
): Promise<boolean> {
  const options = {bubbles: true, composed: true, cancelable: true};
  const event = new KeyboardEvent('keydown', {key, ...options, ...modifiers});
  (slides.shadowRoot?.activeElement ?? queryShadow(slides, '.stage')).dispatchEvent(event);
  await slides.updateComplete;
  return event.defaultPrevented;
}

function findButton(slides: PolicyReport, label: string): HTMLElement {
  const button = queryAllShadow(slides, 'button').find(
    ({textContent}) => collapseSpaces(textContent ?? '') === label,
  );
  if (!button) throw new Error(`no button ${label}`);
  return button;
}

function urlFragment(): string {
  return decodeURIComponent(location.hash.slice(1));
}

/** Number of the current slide and number of slides. */
function position(slides: PolicyReport): string {
  return collapseSpaces(queryShadow(slides, '.place .number').textContent ?? '');
}

async function forEachSlide(
  slides: PolicyReport,
  callback: (slide: HTMLElement, key: string) => void,
): Promise<void> {
  for (const key of slideKeys(slides)) {
    callback(queryShadow(slides, '[data-current] .slide'), key);
    await pressKey(slides, 'ArrowRight');
  }
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('<policy-report view="slides">', () => {
  it('has cover, overview, the finding, rows and losses of each objective, method and closing in this order', async () => {
    expect(slideKeys(await renderSlides(pnmnna))).to.deep.equal(
      ['cover', 'objectives', '03', '03.01', '03.04', '03.07', '03.07-2', '03-worsened', '04.01'].concat([
        'method',
        'closing',
      ]),
    );
  });

  it('the title of each slide is its finding', async () => {
    const slides = await renderSlides(pnmnna);
    const titles = queryAllShadow(slides, '.heading').map(({childNodes}) =>
      collapseSpaces(
        [...childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join(''),
      ),
    );
    expect(titles.slice(1)).to.deep.equal([
      'De 18 indicadores, 11 se pueden comparar',
      '8 de 11 indicadores mejoran',
      'De 2 comparables, 1 mejora y 1 empeora',
      'Los 2 indicadores comparables mejoran',
      'De 4 comparables, 3 mejoran y 1 no cambia',
      'De 3 comparables, 2 mejoran y 1 empeora',
      '2 de 11 indicadores empeoran',
      'Todavía no se puede decir si mejora o empeora',
      'Cómo leer estas cifras',
      'Gracias',
    ]);
  });

  it('contains all titles, names, counts and figures of the ministry, official names for assistive technology', async () => {
    const slides = await renderSlides(pnmnna);
    const text = collapseSpaces(
      queryAllShadow(slides, '.content')
        .map(({textContent}) => textContent)
        .join(' '),
    );
    for (const name of [pnmnna.title.es, ...pnmnna.indicators.map((indicator) => indicator.name.es)])
      expect(text).to.contain(collapseSpaces(name));
    for (const {kind, title, declaredCounts} of pnmnna.groups) {
      if (kind !== 'service') expect(text).to.contain(title.es);
      if (declaredCounts)
        expect(text).to.contain(
          `${declaredCounts.guidelines} lineamientos y ${declaredCounts.services} servicios`,
        );
    }
    const rows = queryAllShadow(slides, '[data-kind=rows] li');
    expect(rows).to.have.length(18);
    pnmnna.indicators.forEach(({code, observations, asPublished}, index) => {
      const row = collapseSpaces(rows[index]?.textContent ?? '');
      expect(row).to.contain(code);
      for (const {value, raw} of observations) if (value !== null) expect(row, code).to.contain(raw);
      const {change} = asPublished;
      if (change) expect(row, code).to.contain(`${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)}`);
    });
  });

  it('has at most five rows on a slide, and splits a guideline evenly with its number', async () => {
    const slides = await renderSlides(pnmnna);
    const counts = queryAllShadow(slides, '.rows ol').map(({children}) => children.length);
    expect(counts).to.deep.equal([3, 4, 5, 4, 2]);
    const eyebrows = queryAllShadow(slides, '[data-kind=rows] .eyebrow').map(
      ({textContent}) => textContent ?? '',
    );
    expect(
      eyebrows.filter((text) => text.includes('3.7')).map((text) => /\((\d) de 2\)/.exec(text)?.[1]),
    ).to.deep.equal(['1', '2']);
  });

  for (const [name, data] of Object.entries(files)) {
    it(`draws ${name}.json on slides of 16:9, with text of at least 2.5 % of their height`, async () => {
      const slides = await renderSlides(data);
      // The overview shows all slides at once: WebKit limits changes of the URL to 100 in ten seconds.
      findButton(slides, 'Ver todas').click();
      await slides.updateComplete;
      queryAllShadow(slides, '.slide').forEach((slide, index) => {
        const key = slideKeys(slides)[index];
        const {width, height, right} = slide.getBoundingClientRect();
        expect(height / width, key).to.be.closeTo(9 / 16, 0.005);
        for (const element of slide.querySelectorAll<HTMLElement>(
          '*:not(.visually-hidden):not(svg):not(svg *)',
        )) {
          if (!hasText(element)) continue;
          const message = `${key}: ${element.textContent}`;
          expect(parseFloat(getComputedStyle(element).fontSize) / height, message).to.be.at.least(0.025);
          expect(element.getBoundingClientRect().right, message).to.be.at.most(right);
        }
        for (const text of slide.querySelectorAll<SVGTextElement>('svg text')) {
          const size = parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
          expect(size / height, `${key}: ${text.textContent}`).to.be.at.least(0.0275);
        }
      });
    });
  }

  it('keys move to the next, previous, first and last slide', async () => {
    const slides = await renderSlides(pnmnna);
    const total = slideKeys(slides).length;
    queryShadow(slides, '.stage').focus();
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
      expect(await pressKey(slides, key), key).to.equal(true);
      expect(position(slides), key).to.equal(`${index} / ${total}`);
    }
  });

  it('does not handle keys with a modifier and other keys', async () => {
    const slides = await renderSlides(pnmnna);
    for (const modifiers of [{ctrlKey: true}, {altKey: true}, {metaKey: true}, {shiftKey: true}])
      expect(await pressKey(slides, 'ArrowRight', modifiers)).to.equal(false);
    for (const key of ['a', 'Tab', 'Escape']) expect(await pressKey(slides, key)).to.equal(false);
    expect(position(slides)).to.match(/^1 /);
  });

  it('buttons move like keys, keep the focus, and have aria-disabled at the first slide', async () => {
    const slides = await renderSlides(pnmnna);
    const next = findButton(slides, 'Siguiente');
    expect(findButton(slides, 'Anterior').getAttribute('aria-disabled')).to.equal('true');
    next.focus();
    next.click();
    await slides.updateComplete;
    expect(position(slides)).to.match(/^2 /);
    expect(slides.shadowRoot?.activeElement).to.equal(next);
    expect(findButton(slides, 'Anterior').hasAttribute('aria-disabled')).to.equal(false);
  });

  it('a horizontal swipe moves to another slide; a diagonal, two-finger or short one does not', async () => {
    const slides = await renderSlides(pnmnna);
    const swipe = async (x: number, y: number, touchCount = 1): Promise<void> => {
      const touch = {clientX: 200, clientY: 200};
      const start = new Event('touchstart', {bubbles: true, composed: true});
      const end = new Event('touchend', {bubbles: true, composed: true});
      const endTouch = {clientX: 200 + x, clientY: 200 + y};
      queryShadow(slides, '.stage').dispatchEvent(
        Object.assign(start, {touches: Array(touchCount).fill(touch)}),
      );
      queryShadow(slides, '.stage').dispatchEvent(Object.assign(end, {changedTouches: [endTouch]}));
      await slides.updateComplete;
    };
    await swipe(-100, 10);
    expect(position(slides)).to.match(/^2 /);
    await swipe(-100, 90);
    await swipe(-100, 0, 2);
    await swipe(-20, 0);
    expect(position(slides)).to.match(/^2 /);
    await swipe(100, 0);
    expect(position(slides)).to.match(/^1 /);
  });

  it('the URL fragment has the key of the slide, and a page that is opened with it starts there', async () => {
    const slides = await renderSlides(pnmnna);
    await pressKey(slides, 'ArrowRight');
    await pressKey(slides, 'ArrowRight');
    await pressKey(slides, 'ArrowRight');
    expect(urlFragment()).to.equal('03.01');
    expect(position(await renderSlides(pnmnna))).to.match(/^4 /);
  });

  it('an indicator code in the URL fragment opens its slide; an unknown one is ignored', async () => {
    const slides = await renderSlides(pnmnna);
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = '#03.07.09';
    await changed;
    await slides.updateComplete;
    expect(currentFrame(slides).textContent).to.contain('03.07.09');
    location.hash = '#otra-cosa';
    await slides.updateComplete;
    expect(currentFrame(slides).textContent).to.contain('03.07.09');
  });

  it('the overview shows all slides, moves by keys, opens a clicked slide and closes with Escape', async () => {
    const slides = await renderSlides(pnmnna);
    findButton(slides, 'Ver todas').click();
    await slides.updateComplete;
    const visibleFrames = queryAllShadow(slides, '.frame').filter(
      (frame) => getComputedStyle(frame).display !== 'none',
    );
    expect(visibleFrames).to.have.length(slideKeys(slides).length);
    await slides.updateComplete;
    await pressKey(slides, 'ArrowRight');
    await slides.updateComplete;
    const link = slides.shadowRoot?.activeElement as HTMLElement;
    expect(link.getAttribute('aria-label')).to.match(/^Diapositiva 2 de/);
    link.click();
    await slides.updateComplete;
    expect([position(slides).slice(0, 2), urlFragment()]).to.deep.equal(['2 ', 'objectives']);
    findButton(slides, 'Ver todas').click();
    await slides.updateComplete;
    await pressKey(slides, 'Escape');
    expect(queryAllShadow(slides, '.overview-link')).to.have.length(0);
  });

  it('has a full-screen button when the document allows full screen', async () => {
    const buttonLabels = queryAllShadow(await renderSlides(pnmnna), 'button').map(({textContent}) =>
      collapseSpaces(textContent ?? ''),
    );
    expect(buttonLabels.includes('Pantalla completa')).to.equal(document.fullscreenEnabled);
  });

  it('the question mark opens the list of keys, and Escape closes it', async () => {
    const slides = await renderSlides(pnmnna);
    await pressKey(slides, '?', {shiftKey: true});
    expect(collapseSpaces(queryShadow(slides, '.keys').textContent ?? '')).to.contain('Siguiente y anterior');
    expect(await axeViolations(slides)).to.deep.equal([]);
    await pressKey(slides, 'Escape');
    expect(queryAllShadow(slides, '.keys')).to.have.length(0);
  });

  it('fits with its buttons into a viewport of 1366 × 768 and of 1280 × 720', async () => {
    for (const [width, height] of [
      [1366, 768],
      [1280, 720],
    ] as const) {
      await resizePage(width, height);
      const slides = await renderSlides(pnmnna, 'es-PE', `${width}px`);
      const {top} = slides.getBoundingClientRect();
      expect(findButton(slides, 'Siguiente').getBoundingClientRect().bottom - top).to.be.at.most(height);
    }
    await resizePage(1024, 768);
  });

  it('shows a logo of the page on the cover', async () => {
    const slides = await renderSlides(pnmnna);
    const logo = document.createElement('img');
    logo.slot = 'logo';
    slides.append(logo);
    expect(logo.assignedSlot?.closest('[data-kind]')?.getAttribute('data-kind')).to.equal('cover');
  });

  it('shows the logo above the title in every width', async () => {
    for (const width of ['288px', '448px', '868px', '1368px']) {
      const slides = await renderSlides(pnmnna, 'es-PE', width);
      const logo = document.createElement('p');
      logo.slot = 'logo';
      logo.textContent = 'Logotipo de la entidad';
      slides.append(logo);
      await slides.updateComplete;
      const title = queryShadow(slides, '[data-kind=cover] .heading').getBoundingClientRect();
      expect(logo.getBoundingClientRect().bottom, width).to.be.at.most(title.top);
    }
  });

  it('with locale="en" has English buttons and labels', async () => {
    const slides = await renderSlides(pnmnna, 'en');
    expect(
      queryAllShadow(slides, 'button').map(({textContent}) => collapseSpaces(textContent ?? '')),
    ).to.include.members(['Previous', 'Next', 'See all']);
    expect(queryShadow(slides, '.place .visually-hidden').textContent).to.match(/^Slide 1 of \d+: /);
  });

  it('each slide has a unique key when codes are repeated', async () => {
    const groups = pnmnna.groups.map((group) => (group.kind === 'guideline' ? {...group, code: 'x'} : group));
    const keys = slideKeys(await renderSlides({...pnmnna, groups}));
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('enlarges the short arrows of what worsened, with the ends of the enlarged scale', async () => {
    const slides = await renderSlides(pnmnna);
    goToSlide(slides, slideKeys(slides).indexOf('03-worsened'));
    await slides.updateComplete;
    const marks = queryAllShadow(slides, '[data-key="03-worsened"] .mark');
    const words = marks.map((mark) =>
      [...mark.querySelectorAll('.lens-frame ~ text')].map(({textContent}) =>
        textContent.replace(/\s/g, ' '),
      ),
    );
    expect(words).to.deep.equal([
      ['0', '2021 → 2022, ampliado', '20 %'],
      ['9.5', '2021 → 2022, ampliado', '11.5 %'],
    ]);
  });

  it('has no axe violations on single slides and in the overview, wide and narrow', async () => {
    for (const width of ['1000px', '320px']) {
      const slides = await renderSlides(pnmnna, 'es-PE', width);
      for (const slideKey of ['cover', 'objectives', '03', '03.07', '03-worsened', 'method']) {
        goToSlide(slides, slideKeys(slides).indexOf(slideKey));
        await slides.updateComplete;
        expect(await axeViolations(slides), `${slideKey} ${width}`).to.deep.equal([]);
      }
      findButton(slides, 'Ver todas').click();
      await slides.updateComplete;
      expect(await axeViolations(slides), `overview ${width}`).to.deep.equal([]);
    }
  });

  it('the accessibility tree has the numbers of a slide in words, and no arrows or minus signs', async () => {
    const slides = await renderSlides(pnmnna);
    goToSlide(slides, 3);
    await slides.updateComplete;
    const tree = await readAccessibilityTree();
    if (!tree) return;
    const names = tree.filter(({ignored}) => !ignored).map(({name}) => name?.value ?? '');
    const accessibleText = names.join(' ');
    for (const number of ['14.7 por ciento', '10.8 por ciento', 'bajó 3.9 puntos porcentuales'])
      expect(accessibleText).to.contain(number);
    expect(accessibleText).to.not.match(/[▲▼−]/);
  });

  it('does not overflow at 320 px, with text of at least 12 px', async () => {
    await resizePage(320, 640);
    const slides = await renderSlides(pnmnna, 'es-PE', '320px');
    await forEachSlide(slides, (slide, key) => {
      const {right} = slide.getBoundingClientRect();
      for (const child of slide.querySelectorAll('*:not(.visually-hidden):not(svg *)'))
        expect(
          child.getBoundingClientRect().right,
          `${key} ${child.localName}.${child.className}`,
        ).to.be.at.most(right + 1);
      for (const child of slide.querySelectorAll('*:not(svg *)'))
        if (hasText(child)) expect(parseFloat(getComputedStyle(child).fontSize), key).to.be.at.least(12);
      // The words beside the icons of the buttons are hidden, the values of the arrows are not.
      for (const label of slide.querySelectorAll('svg text'))
        expect(getComputedStyle(label).clipPath, key).to.equal('none');
    });
    await resizePage(1024, 768);
  });
});

function goToSlide(slides: PolicyReport, index: number): void {
  location.hash = '';
  queryShadow(slides, '.stage').dispatchEvent(new KeyboardEvent('keydown', {key: 'Home', bubbles: true}));
  for (let step = 0; step < index; step += 1) findButton(slides, 'Siguiente').click();
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}
