import {expect} from 'chai';
import {html} from 'lit';
import type {IndicatorSelectEvent} from '../../../src/elements/base/events.ts';
import type {VariationChart} from '../../../src/elements/variation-chart/variation-chart.ts';
import '../../../src/define/locale-en.ts';
import * as stories from '../../../stories/variation-chart.stories.ts';
import {eventsDuring, fixture} from '../../support/fixture.ts';
import type {Args} from '../../support/stories.ts';
import {storyOf} from '../../support/story.ts';
import {all, folded, inside, shown} from '../../support/shadow-text.ts';

const story = storyOf<VariationChart>(stories);
const chart = (args?: Args): Promise<VariationChart> => story('Objective', args);

const codes = (element: Element, within = ''): readonly string[] =>
  all(element, `${within} .row .code`).map(({textContent}) => textContent ?? '');

const row = (element: Element, code: string): HTMLElement => {
  const found = all(element, '.row').find((one) => one.textContent?.includes(code));
  if (!found) throw new Error(`no row ${code}`);
  return found;
};

const middle = (one: Element | null): number => {
  const {left, right} = one?.getBoundingClientRect() ?? {left: NaN, right: NaN};
  return (left + right) / 2;
};

async function press(
  element: VariationChart,
  key: string,
  init: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init});
  inside(element, '[role=listbox]').dispatchEvent(event);
  await element.updateComplete;
  return event;
}

const active = (element: Element): string => inside(element, '[data-active] .code').textContent ?? '';

describe('<variation-chart>', () => {
  it('code="03" draws 11 bars, the largest rise first', async () => {
    const element = await chart();
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

  it('code="03" draws rises to the right of zero and falls to the left, 03.04.01 as favourable', async () => {
    const element = await chart();
    const zero = middle(inside(element, '.grid .zero'));
    for (const one of all(element, '.plot:not(.incomparable) .row')) {
      const isUp = one.textContent?.includes('subió');
      const isDown = one.textContent?.includes('bajó');
      const side = Math.sign(middle(one.querySelector('rect.change')) - zero);
      expect(side, one.textContent ?? '').to.equal(isUp ? 1 : isDown ? -1 : 0);
    }
    expect(row(element, '03.04.01').dataset['verdict']).to.equal('favourable');
    expect(row(element, '03.01.01').dataset['verdict']).to.equal('unfavourable');
  });

  it('code="03" lists five rows that cannot be compared, each with its reason', async () => {
    const reasons = all(await chart(), '.incomparable .row').map((one) => [
      one.querySelector('.code')?.textContent,
      folded(one.querySelector('.reason')?.textContent ?? ''),
    ]);
    expect(reasons).to.deep.equal([
      ['03.01.03', 'No se calcula: sin dato en 2021 ni en 2022'],
      ['03.04.04', 'No se calcula: sin dato en 2021'],
      ['03.04.05', 'No se calcula: sin dato en 2021'],
      ['03.07.04', 'No se calcula: sin dato en 2021'],
      ['03.07.08', 'No se calcula: sin dato en 2021'],
    ]);
  });

  it('cuts the bar of 03.07.03 visibly, prints its number, and keeps that of 03.01.02 visible', async () => {
    for (const noClip of [false, true]) {
      const element = await chart({'no-clip': noClip});
      expect(shown(element, `#${row(element, '03.07.03').id}`)).to.contain('+60.3 p. p.');
      expect(all(element, '.break')).to.have.length(noClip ? 0 : 1);
      const {width} = row(element, '03.01.02').querySelector('rect.change')?.getBoundingClientRect() ?? {
        width: 0,
      };
      expect(width, `no-clip ${noClip}`).to.be.at.least(2);
    }
  });

  it('lines its grid up with the bars, wide and narrow', async () => {
    const element = await chart();
    for (const width of ['1000px', '320px']) {
      element.style.width = width;
      const grid = inside(element, '.grid').getBoundingClientRect();
      for (const mark of all(element, '.mark')) {
        const {left, right} = mark.getBoundingClientRect();
        expect([left, right], width).to.deep.equal([grid.left, grid.right]);
      }
    }
  });

  it('never lets a label run into another', async () => {
    const element = await chart();
    for (const width of [240, 320, 560, 900]) {
      element.style.width = `${width}px`;
      const boxes = all(element, '.name, .levels:not(:empty), .row > .change, .reason').map((one) =>
        one.getBoundingClientRect(),
      );
      const runs = boxes.filter((one, index) =>
        boxes.some(
          (other, at) =>
            at > index &&
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
      );
      expect(runs, `${width} px`).to.deep.equal([]);
    }
  });

  it('view="dumbbell" goes from the previous value to the current one on 0 to 100', async () => {
    const element = await chart({view: 'dumbbell'});
    const dots = [...row(element, '03.07.02').querySelectorAll('circle.point, circle.change')];
    expect(dots.map((dot) => dot.getAttribute('cx'))).to.deep.equal(['19.9%', '23.7%']);
  });

  it('view="slope" draws a line per indicator and says both of its figures', async () => {
    const element = await chart({view: 'slope'});
    expect(all(element, '.slope .link')).to.have.length(11);
    const [line] = all(element, '.slope g');
    expect([...(line?.querySelectorAll('text') ?? [])].map(({textContent}) => textContent)).to.deep.equal([
      '8.8',
      '03.07.03 69.1',
    ]);
    expect(codes(element, '.plot:not(.incomparable)')).to.have.length(11);
  });

  it('code="04" has no axis and two reasons', async () => {
    const element = await chart({code: '04'});
    expect(all(element, '.axis')).to.have.length(0);
    expect(codes(element, '.incomparable')).to.deep.equal(['04.01.02', '04.03.01']);
  });

  it('is no stop of the keyboard unless selectable, then one', async () => {
    expect(all(await chart(), '[tabindex], button')).to.have.length(0);
    expect(all(await chart({selectable: true}), '[tabindex], button')).to.have.length(1);
  });

  it('selectable: walks with arrows, Home, End and by guideline, missing rows included', async () => {
    const element = await chart({selectable: true});
    inside(element, '[role=listbox]').focus();
    await element.updateComplete;
    expect(active(element)).to.equal('03.07.03');
    const steps = ['ArrowDown', 'End', 'ArrowUp', 'Home', 'PageDown', 'PageUp'];
    const seen: string[] = [];
    for (const key of steps) {
      await press(element, key);
      seen.push(active(element));
    }
    expect(seen).to.deep.equal(['03.07.07', '03.07.08', '03.07.04', '03.07.03', '03.05.02', '03.07.05']);
    expect(inside(element, '[role=listbox]').getAttribute('aria-activedescendant')).to.equal(
      row(element, '03.07.05').id,
    );
  });

  it('selectable: goes to what is typed, and leaves keys with a modifier to the browser', async () => {
    const element = await chart({selectable: true});
    for (const key of '03.04.01') await press(element, key);
    expect(active(element)).to.equal('03.04.01');
    expect((await press(element, 'ArrowDown', {ctrlKey: true})).defaultPrevented).to.equal(false);
    expect(active(element)).to.equal('03.04.01');
    expect((await press(element, 'Tab')).defaultPrevented).to.equal(false);
  });

  it('selectable: Enter, Space and a click choose, and the page is told which', async () => {
    const element = await chart({selectable: true});
    const events = await eventsDuring<IndicatorSelectEvent>('indicator-select', async () => {
      await press(element, 'Home');
      await press(element, 'Enter');
      await press(element, 'ArrowDown');
      await press(element, ' ');
      row(element, '03.04.05').click();
      await element.updateComplete;
    });
    expect(events.map(({code}) => code)).to.deep.equal(['03.07.03', '03.07.07', '03.04.05']);
    expect(events.map(({indicatorId}) => indicatorId)).to.not.include('');
    expect(all(element, '[aria-selected=true] .code').map(({textContent}) => textContent)).to.deep.equal([
      '03.04.05',
    ]);
  });

  it('selectable: shows the facts of the active row, and Escape sends them away', async () => {
    const element = await chart({selectable: true});
    const list = inside(element, '[role=listbox]');
    const width = (): number => inside(element, '[data-active] .facts').getBoundingClientRect().width;
    list.focus({focusVisible: true} as FocusOptions);
    await press(element, 'ArrowDown');
    if (list.matches(':focus-visible')) expect(width()).to.be.greaterThan(100);
    await press(element, 'Escape');
    expect(width()).to.equal(1);
  });

  it('of 500 indicators keeps each label its place, and every one a row', async () => {
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
    const tops = all(element, '.row').map((one) => one.getBoundingClientRect());
    expect(tops).to.have.length(500);
    tops.slice(1).forEach(({top}, index) => expect(top).to.be.at.least((tops[index]?.bottom ?? 0) - 1));
  });

  it('says each row in one sentence, in the language of the reader', async () => {
    const element = await chart({locale: 'en'});
    expect(folded(row(element, '03.04.01').querySelector('.facts')?.textContent ?? '')).to.match(
      /^Improved: down 0\.4 percentage points, from 17\.2 percent in 2021 to 16\.8 percent in 2022\. For this indicator, lower is better\./,
    );
  });
});
