import {expect} from 'chai';
import {html} from 'lit';
import type {IndicatorSelectEvent} from '../../../src/elements/base/events.ts';
import type {VariationChart} from '../../../src/elements/variation-chart/variation-chart.ts';
import * as stories from '../../../stories/variation-chart.stories.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import type {Args} from '../../support/stories.ts';
import {storyRenderer} from '../../support/story.ts';
import {queryAllShadow, collapseSpaces, queryShadow, visibleText} from '../../support/shadow-text.ts';

const renderStory = storyRenderer<VariationChart>(stories);
const renderChart = (args?: Args): Promise<VariationChart> => renderStory('Objective', args);

const codes = (element: Element, plotSelector = ''): readonly string[] =>
  queryAllShadow(element, `${plotSelector} .row .code`).map(({textContent}) => textContent ?? '');

const findRow = (element: Element, code: string): HTMLElement => {
  const row = queryAllShadow(element, '.row').find(({textContent}) => textContent?.includes(code));
  if (!row) throw new Error(`no row ${code}`);
  return row;
};

const centerX = (mark: Element | null): number => {
  const {left, right} = mark?.getBoundingClientRect() ?? {left: NaN, right: NaN};
  return (left + right) / 2;
};

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

const activeCode = (element: Element): string =>
  queryShadow(element, '[data-active] .code').textContent ?? '';

describe('<variation-chart>', () => {
  it('with code="03" draws 11 bars, the largest increase first', async () => {
    const element = await renderChart();
    expect(codes(element, '.plot:not(.incomparable)')).to.deep.equal([
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

  it('draws increases to the right of zero and decreases to the left, also a favourable decrease', async () => {
    const element = await renderChart();
    const zero = centerX(queryShadow(element, '.grid .zero'));
    for (const row of queryAllShadow(element, '.plot:not(.incomparable) .row')) {
      const isUp = row.textContent?.includes('subió');
      const isDown = row.textContent?.includes('bajó');
      const side = Math.sign(centerX(row.querySelector('rect.change')) - zero);
      expect(side, row.textContent ?? '').to.equal(isUp ? 1 : isDown ? -1 : 0);
    }
    expect(findRow(element, '03.04.01').dataset['verdict']).to.equal('favourable');
    expect(findRow(element, '03.01.01').dataset['verdict']).to.equal('unfavourable');
  });

  it('with code="03" lists five rows without a comparison, each with its reason', async () => {
    const reasons = queryAllShadow(await renderChart(), '.incomparable .row').map((row) => [
      row.querySelector('.code')?.textContent,
      collapseSpaces(row.querySelector('.reason')?.textContent ?? ''),
    ]);
    expect(reasons).to.deep.equal([
      ['03.01.03', 'No se calcula: sin dato en 2021 ni en 2022'],
      ['03.04.04', 'No se calcula: sin dato en 2021'],
      ['03.04.05', 'No se calcula: sin dato en 2021'],
      ['03.07.04', 'No se calcula: sin dato en 2021'],
      ['03.07.08', 'No se calcula: sin dato en 2021'],
    ]);
  });

  it('marks the clipped bar of 03.07.03, shows its value, and draws the bar of 03.01.02 at least 2 px wide', async () => {
    for (const noClip of [false, true]) {
      const element = await renderChart({'no-clip': noClip});
      expect(visibleText(element, `#${findRow(element, '03.07.03').id}`)).to.contain('+60.3 p. p.');
      expect(queryAllShadow(element, '.break')).to.have.length(noClip ? 0 : 1);
      const {width} = findRow(element, '03.01.02').querySelector('rect.change')?.getBoundingClientRect() ?? {
        width: 0,
      };
      expect(width, `no-clip ${noClip}`).to.be.at.least(2);
    }
  });

  it('aligns its grid with the bars, wide and narrow', async () => {
    const element = await renderChart();
    for (const width of ['1000px', '320px']) {
      element.style.width = width;
      const grid = queryShadow(element, '.grid').getBoundingClientRect();
      for (const mark of queryAllShadow(element, '.mark')) {
        const {left, right} = mark.getBoundingClientRect();
        expect([left, right], width).to.deep.equal([grid.left, grid.right]);
      }
    }
  });

  it('has no overlapping labels', async () => {
    const element = await renderChart();
    for (const width of [240, 320, 560, 900]) {
      element.style.width = `${width}px`;
      const boxes = queryAllShadow(element, '.name, .levels:not(:empty), .row > .change, .reason').map(
        (label) => label.getBoundingClientRect(),
      );
      const overlapping = boxes.filter((box, index) =>
        boxes.some(
          (other, otherIndex) =>
            otherIndex > index &&
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        ),
      );
      expect(overlapping, `${width} px`).to.deep.equal([]);
    }
  });

  it('with view="dumbbell" draws the previous and the current value on a scale of 0 to 100', async () => {
    const element = await renderChart({view: 'dumbbell'});
    const dots = [...findRow(element, '03.07.02').querySelectorAll('circle.point, circle.change')];
    expect(dots.map((dot) => dot.getAttribute('cx'))).to.deep.equal(['19.9%', '23.7%']);
  });

  it('with view="slope" draws a line per indicator, labelled with both values', async () => {
    const element = await renderChart({view: 'slope'});
    expect(queryAllShadow(element, '.slope .link')).to.have.length(11);
    const [line] = queryAllShadow(element, '.slope g');
    expect([...(line?.querySelectorAll('text') ?? [])].map(({textContent}) => textContent)).to.deep.equal([
      '8.8',
      '03.07.03 69.1',
    ]);
    expect(codes(element, '.plot:not(.incomparable)')).to.have.length(11);
  });

  it('with code="04" has no axis and two rows without a comparison', async () => {
    const element = await renderChart({code: '04'});
    expect(queryAllShadow(element, '.axis')).to.have.length(0);
    expect(codes(element, '.incomparable')).to.deep.equal(['04.01.02', '04.03.01']);
  });

  it('has a tab stop only when selectable', async () => {
    expect(queryAllShadow(await renderChart(), '[tabindex], button')).to.have.length(0);
    expect(queryAllShadow(await renderChart({selectable: true}), '[tabindex], button')).to.have.length(1);
  });

  it('with selectable moves by arrow keys, Home, End and guideline, also to rows without a comparison', async () => {
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
      '03.07.08',
      '03.07.04',
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
    for (const key of '03.04.01') await pressKey(element, key);
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
      findRow(element, '03.04.05').click();
      await element.updateComplete;
    });
    expect(events.map(({code}) => code)).to.deep.equal(['03.07.03', '03.07.07', '03.04.05']);
    expect(events.map(({indicatorId}) => indicatorId)).to.not.include('');
    expect(
      queryAllShadow(element, '[aria-selected=true] .code').map(({textContent}) => textContent),
    ).to.deep.equal(['03.04.05']);
  });

  it('with selectable shows the details of the active row until Escape is pressed', async () => {
    const element = await renderChart({selectable: true});
    const list = queryShadow(element, '[role=listbox]');
    const detailsWidth = (): number =>
      queryShadow(element, '[data-active] .facts').getBoundingClientRect().width;
    list.focus({focusVisible: true} as FocusOptions);
    await pressKey(element, 'ArrowDown');
    if (list.matches(':focus-visible')) expect(detailsWidth()).to.be.greaterThan(100);
    await pressKey(element, 'Escape');
    expect(detailsWidth()).to.equal(1);
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
      /^Improved: down 0\.4 percentage points, from 17\.2 percent in 2021 to 16\.8 percent in 2022\. For this indicator, lower is better\./,
    );
  });
});
