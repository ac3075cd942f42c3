import {expect} from 'chai';
import {html} from 'lit';
import type {IndicatorSelectEvent} from '../../../src/elements/base/events.ts';
import type {VariationChart} from '../../../src/elements/variation-chart/variation-chart.ts';
import * as stories from '../../../stories/variation-chart.stories.ts';
import {announcement} from '../../support/announcement.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import type {Args} from '../../support/stories.ts';
import {storyRenderer} from '../../support/story.ts';
import {queryAllShadow, collapseSpaces, queryShadow, visibleText} from '../../support/shadow-text.ts';

const renderStory = storyRenderer<VariationChart>(stories);
const renderChart = (args?: Args): Promise<VariationChart> => renderStory('Objective', args);

/** The code in the facts of a row: on screen, rows with short names have no codes. */
const codeOf = (row: Element): string =>
  /[\d.]+/.exec(row.querySelector('.facts')?.textContent ?? '')?.[0] ?? '';

const codes = (element: Element): readonly string[] => queryAllShadow(element, '.plot .row').map(codeOf);

const findRow = (element: Element, code: string): HTMLElement => {
  const row = queryAllShadow(element, '.row').find(({textContent}) => textContent?.includes(code));
  if (!row) throw new Error(`no row ${code}`);
  return row;
};

const centerX = (mark: Element | null): number => {
  const {left, right} = mark?.getBoundingClientRect() ?? {left: NaN, right: NaN};
  return (left + right) / 2;
};

/** The number of elements that lie on another one. */
function overlapping(root: Element, selector: string): number {
  const labels = root.shadowRoot ? queryAllShadow(root, selector) : [...root.querySelectorAll(selector)];
  const boxes = labels.map((label) => label.getBoundingClientRect());
  return boxes.filter((box, index) =>
    boxes.some(
      (other, otherIndex) =>
        otherIndex > index &&
        box.left < other.right - 1 &&
        other.left < box.right - 1 &&
        box.top < other.bottom - 1 &&
        other.top < box.bottom - 1,
    ),
  ).length;
}

async function pressKey(
  element: VariationChart,
  key: string,
  init: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init});
  queryShadow(element, '[role=listbox]').dispatchEvent(event);
  await element.updateComplete;
  return event;
}

const activeCode = (element: Element): string => codeOf(queryShadow(element, '[data-active]'));

describe('<variation-chart>', () => {
  it('with code="03" draws 11 arrows, the largest increase first', async () => {
    const element = await renderChart();
    expect(codes(element)).to.deep.equal([
      '03.07.03',
      '03.07.07',
      '03.07.02',
      '03.07.06',
      '03.07.05',
      '03.05.02',
      '03.01.02',
      '03.07.01',
      '03.04.01',
      '03.07.09',
      '03.01.01',
    ]);
  });

  it('with view="change" draws increases to the right of zero and decreases to the left, also a favourable decrease', async () => {
    const element = await renderChart({view: 'change'});
    const zero = centerX(queryShadow(element, '.row .zero'));
    for (const row of queryAllShadow(element, '.row')) {
      const isUp = row.textContent?.includes('subió');
      const isDown = row.textContent?.includes('bajó');
      const bar = row.querySelector('rect.change');
      const side = bar ? Math.sign(centerX(bar) - zero) : 0;
      expect(side, row.textContent ?? '').to.equal(isUp ? 1 : isDown ? -1 : 0);
    }
    expect(findRow(element, '03.04.01').dataset['verdict']).to.equal('favourable');
    expect(findRow(element, '03.01.01').dataset['verdict']).to.equal('unfavourable');
  });

  it('points arrows in the direction of the movement, for any verdict', async () => {
    const element = await renderChart();
    for (const row of queryAllShadow(element, '.row:has(.head)')) {
      const [, tip = '', base = ''] =
        /^M(-?[\d.]+) 0L(-?[\d.]+)/.exec(row.querySelector('.head')?.getAttribute('d') ?? '') ?? [];
      expect(Number(tip) > Number(base), row.textContent ?? '').to.equal(row.textContent?.includes('subió'));
    }
    expect(findRow(element, '03.04.01').querySelector('.head')?.getAttribute('fill')).to.not.contain('url');
    expect(findRow(element, '03.01.01').querySelector('.head')?.getAttribute('fill')).to.contain('#stripes');
  });

  it('with code="03" names five indicators without a comparison in a note, with the reason', async () => {
    const notes = queryAllShadow(await renderChart(), '[part=note]').map(({textContent}) =>
      collapseSpaces(textContent ?? ''),
    );
    expect(notes.slice(0, 2)).to.deep.equal([
      'No se puede comparar (ni en 2021 ni en 2022): 03.01.03.',
      'No se pueden comparar (sin dato en 2021): 03.04.04 (2.9 % en 2022), 03.04.05 (0 % en 2022), 03.07.04 (50.3 % en 2022) y 03.07.08 (27.0 % en 2022).',
    ]);
  });

  it('with view="change" has all bars in proportion; with clip marks the bar that it cuts and names it', async () => {
    for (const clip of [false, true]) {
      const element = await renderChart({view: 'change', clip});
      expect(visibleText(element, `#${findRow(element, '03.07.03').id}`)).to.contain('+60.3');
      expect(queryAllShadow(element, '.break')).to.have.length(clip ? 1 : 0);
      expect(visibleText(element, '.status').includes('barras cortadas')).to.equal(clip);
      const {width} = findRow(element, '03.01.02').querySelector('rect.change')?.getBoundingClientRect() ?? {
        width: 0,
      };
      expect(width, `clip ${clip}`).to.be.at.least(2);
    }
  });

  it('aligns its axis with the tracks, wide and narrow', async () => {
    const element = await renderChart();
    for (const width of ['1000px', '320px']) {
      element.style.width = width;
      const labels = queryAllShadow(element, '.axis text');
      const [zero = NaN, end = NaN] = [labels[0], labels.at(-1)].map((label) => centerX(label ?? null));
      for (const track of queryAllShadow(element, '.row .track')) {
        const {left, right} = track.getBoundingClientRect();
        expect(left, width).to.be.closeTo(zero, 1);
        expect(right, width).to.be.closeTo(end, 1);
      }
    }
  });

  it('has no overlapping labels', async () => {
    const element = await renderChart();
    for (const width of [240, 320, 560, 900]) {
      element.style.width = `${width}px`;
      expect(overlapping(element, '.row > .label, .row > .change, .row > .verdict'), `${width} px`).to.equal(
        0,
      );
    }
  });

  for (const story of ['Units', 'Targets', 'LongNames'])
    it(`in the story ${story} has room for names and for the values of each axis`, async () => {
      const element = await renderStory(story);
      for (const width of [480, 560, 640, 720, 800, 900, 1200]) {
        element.style.width = `${width}px`;
        for (const label of queryAllShadow(element, '.row > .label'))
          expect(label.getBoundingClientRect().width, `${width} px`).to.be.at.least(140);
        for (const axis of queryAllShadow(element, '.axis'))
          expect(overlapping(axis, 'text'), `${width} px, ${axis.textContent}`).to.equal(0);
      }
    });

  it('draws the rise of 60.3 points 4.5 times as long as that of 13.3', async () => {
    const element = await renderChart();
    const [longest = NaN, second = NaN] = ['03.07.03', '03.07.07'].map((code) =>
      parseFloat(findRow(element, code).querySelector('.stem')?.getAttribute('width') ?? ''),
    );
    expect(longest / second).to.be.closeTo(60.3 / 13.3, 0.01);
  });

  it('with view="slope" draws a line per indicator, labelled with both values', async () => {
    const element = await renderChart({view: 'slope'});
    expect(queryAllShadow(element, '.slope .link')).to.have.length(11);
    const [line] = queryAllShadow(element, '.slope g');
    expect([...(line?.querySelectorAll('text') ?? [])].map(({textContent}) => textContent)).to.deep.equal([
      '8.8',
      '03.07.03 69.1',
    ]);
    expect(codes(element)).to.have.length(11);
  });

  it('with code="04" has no axis and names two indicators in a note', async () => {
    const element = await renderChart({code: '04'});
    expect(queryAllShadow(element, '.axis')).to.have.length(0);
    expect(visibleText(element, '[part=note]')).to.match(/04\.01\.02 .*04\.03\.01 /);
  });

  it('has a tab stop only when selectable', async () => {
    expect(queryAllShadow(await renderChart(), '[tabindex], button')).to.have.length(0);
    expect(queryAllShadow(await renderChart({selectable: true}), '[tabindex], button')).to.have.length(1);
  });

  it('with selectable moves by arrow keys, Home, End and guideline', async () => {
    const element = await renderChart({selectable: true});
    queryShadow(element, '[role=listbox]').focus();
    await element.updateComplete;
    expect(activeCode(element)).to.equal('03.07.03');
    const keys = ['ArrowDown', 'End', 'ArrowUp', 'Home', 'PageDown', 'PageUp'];
    const activeCodes: string[] = [];
    for (const key of keys) {
      await pressKey(element, key);
      activeCodes.push(activeCode(element));
    }
    expect(activeCodes).to.deep.equal([
      '03.07.07',
      '03.01.01',
      '03.07.09',
      '03.07.03',
      '03.05.02',
      '03.07.05',
    ]);
    expect(queryShadow(element, '[role=listbox]').getAttribute('aria-activedescendant')).to.equal(
      findRow(element, '03.07.05').id,
    );
  });

  it('with selectable moves to the typed code, and does not handle keys with a modifier', async () => {
    const element = await renderChart({selectable: true});
    // All at once: a drawing between two letters may take longer than the time between the letters of one word.
    await Promise.all([...'03.04.01'].map((key) => pressKey(element, key)));
    expect(activeCode(element)).to.equal('03.04.01');
    expect((await pressKey(element, 'ArrowDown', {ctrlKey: true})).defaultPrevented).to.equal(false);
    expect(activeCode(element)).to.equal('03.04.01');
    expect((await pressKey(element, 'Tab')).defaultPrevented).to.equal(false);
  });

  it('with selectable selects by Enter, Space and click, and fires indicator-select', async () => {
    const element = await renderChart({selectable: true});
    const events = await eventsDuring<IndicatorSelectEvent>('indicator-select', async () => {
      await pressKey(element, 'Home');
      await pressKey(element, 'Enter');
      await pressKey(element, 'ArrowDown');
      await pressKey(element, ' ');
      findRow(element, '03.04.01').click();
      await element.updateComplete;
    });
    expect(events.map(({code}) => code)).to.deep.equal(['03.07.03', '03.07.07', '03.04.01']);
    expect(events.map(({indicatorId}) => indicatorId)).to.not.include('');
    expect(queryAllShadow(element, '[aria-selected=true]').map(codeOf)).to.deep.equal(['03.04.01']);
  });

  it('with selectable gives each option a short name, its position, and its sentence as description', async () => {
    const element = await renderChart({selectable: true});
    const options = queryAllShadow(element, '[role=option]');
    for (const [index, option] of options.entries()) {
      const name = collapseSpaces(option.querySelector('.facts')?.textContent ?? '');
      expect(name).to.match(/(Mejora|Empeora|Sin cambio|Subió|Bajó)\.$/);
      expect(name).to.not.match(/[▲▼−–+]|p\. ?p\./);
      expect(option.getAttribute('aria-posinset')).to.equal(`${index + 1}`);
      expect(option.getAttribute('aria-setsize')).to.equal(`${options.length}`);
      const description = queryShadow(element, `[id="${option.getAttribute('aria-describedby') ?? ''}"]`);
      expect(collapseSpaces(description.textContent ?? '')).to.match(
        / en 2021 .* en 2022\.|en 2021 y en 2022/,
      );
    }
  });

  it('with selectable announces a selection, and Escape takes it back', async () => {
    const element = await renderChart({selectable: true});
    await pressKey(element, 'Home');
    await pressKey(element, 'Enter');
    expect(await announcement(element)).to.match(/^Seleccionado: .{5}/);
    expect((await pressKey(element, 'Escape')).defaultPrevented).to.equal(true);
    expect(queryAllShadow(element, '[aria-selected=true]')).to.deep.equal([]);
    expect(await announcement(element)).to.equal('Ninguno seleccionado.');
    expect((await pressKey(element, 'Escape')).defaultPrevented).to.equal(false);
  });

  it('with selectable takes a space within a typed name as a letter', async () => {
    const element = await renderChart({selectable: true});
    for (const key of 'porcentaje de') await pressKey(element, key);
    expect(queryAllShadow(element, '[aria-selected=true]')).to.deep.equal([]);
  });

  it('has a row without overlap for each of 500 indicators', async () => {
    const indicators = Array.from({length: 500}, (_, index) => ({
      id: `in-${index}`,
      code: `${index}`,
      name: `Indicador ${index}`,
      unit: '%',
      observations: {'2021': index % 40, '2022': (index * 7) % 90},
    }));
    const data = {schemaVersion: '1.0.0', id: 'many', title: 'Muchos', indicators};
    const element = await fixture<VariationChart>(
      html`<variation-chart .data=${data} variant="compact"></variation-chart>`,
    );
    const boxes = queryAllShadow(element, '.row').map((row) => row.getBoundingClientRect());
    expect(boxes).to.have.length(500);
    boxes.slice(1).forEach(({top}, index) => expect(top).to.be.at.least((boxes[index]?.bottom ?? 0) - 1));
  });

  it('describes each row in one sentence in its locale', async () => {
    const element = await renderChart({locale: 'en'});
    expect(collapseSpaces(findRow(element, '03.04.01').querySelector('.facts')?.textContent ?? '')).to.match(
      /^03\.04\.01 .*: Improved: down 0\.4 percentage points, from 17\.2 percent in 2021 to 16\.8 percent in 2022\. For this indicator, lower is better\./,
    );
  });
});
