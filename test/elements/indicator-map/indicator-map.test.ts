import {expect} from 'chai';
import type {PlaceSelectEvent} from '../../../src/elements/base/events.ts';
import type {IndicatorMap} from '../../../src/elements/indicator-map/indicator-map.ts';
import * as stories from '../../../stories/indicator-map.stories.ts';
import {emulatePreferences} from '../../support/browser.ts';
import {eventsDuring} from '../../support/fixture.ts';
import {
  collapseSpaces,
  queryAllShadow,
  queryShadow,
  spokenText,
  visibleText,
} from '../../support/shadow-text.ts';
import {storyRenderer} from '../../support/story.ts';
import type {Args} from '../../support/stories.ts';

const story = storyRenderer<IndicatorMap>(stories);
const renderMap = (args?: Args): Promise<IndicatorMap> => story('Standard', args);

const options = (element: Element): readonly Element[] => queryAllShadow(element, '[role=option]');
const speech = (option: Element | undefined): string =>
  option?.querySelector('.visually-hidden')?.textContent ?? '';
const optionOf = (element: Element, name: string): Element => {
  const option = options(element).find((item) => speech(item).startsWith(`${name},`));
  if (!option) throw new Error(`no place ${name}`);
  return option;
};

async function press(element: IndicatorMap, ...keys: readonly string[]): Promise<void> {
  const listbox = queryShadow(element, '[role=listbox]');
  for (const key of keys)
    listbox.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  await element.updateComplete;
}

const activeName = (element: Element): string => {
  const id = queryShadow(element, '[role=listbox]').getAttribute('aria-activedescendant');
  return speech(options(element).find((option) => option.id === id)).split(',')[0] ?? '';
};

const rowText = (element: Element, name: string): string => {
  const row = queryAllShadow(element, 'tbody tr').find(({textContent}) => textContent.includes(name));
  return collapseSpaces(row?.textContent ?? '');
};

describe('<indicator-map>', () => {
  it('has an option per place, with a short name for speech', async () => {
    const element = await renderMap();
    expect(options(element)).to.have.lengthOf(25);
    expect(speech(optionOf(element, 'Cusco'))).to.equal(
      'Cusco, 44.5 por ciento, dentro del margen de error, puesto 12 de 22',
    );
    expect(speech(optionOf(element, 'Madre de Dios'))).to.equal('Madre de Dios, reservado');
  });

  it('has signs on areas and for verdicts under forced colours, where all grounds are alike', async () => {
    const shownSigns = (element: Element): readonly string[] =>
      queryAllShadow(element, '.area-sign')
        .filter((sign) => getComputedStyle(sign).display !== 'none')
        .map((sign) => sign.textContent.trim());
    const areas = await story('Areas');
    expect(shownSigns(areas)).to.deep.equal([]);
    if (!(await emulatePreferences({forcedColors: 'active'}))) return;
    expect([...shownSigns(areas)].sort()).to.deep.equal(['1', '1', '2', '2', '4']);
    const changes = await renderMap({view: 'change'});
    const canvas = getComputedStyle(queryShadow(changes, '.ground')).fill;
    const signs = queryAllShadow(changes, '.verdict-sign path:first-child');
    expect(signs.length).to.be.above(10);
    for (const sign of signs) expect(getComputedStyle(sign).stroke).to.not.equal(canvas);
    for (const ground of queryAllShadow(changes, '.place .ground'))
      expect(getComputedStyle(ground).stroke).to.not.equal(canvas);
    await emulatePreferences({forcedColors: 'none'});
  });

  it('on a phone has texts of at least 12 px, which grow with the text of the page and stay in their tiles', async () => {
    for (const code of ['01.02', '02.02'])
      for (const textScale of [1, 2]) {
        const element = await renderMap({src: 'data/regions.json', code, view: 'verdict'});
        Object.assign(element.style, {inlineSize: '288px', fontSize: `${16 * textScale}px`});
        const texts = queryAllShadow(element, '.place text:not(.visually-hidden)').filter(
          (text) => getComputedStyle(text).display !== 'none',
        );
        expect(texts.map(({textContent}) => textContent)).to.include.members(['TUM', 'MDD']);
        const scale = queryShadow(element, '.map').getBoundingClientRect().width / 472;
        for (const text of texts) {
          const tile = text.parentElement?.querySelector('.ground')?.getBoundingClientRect();
          const box = text.getBoundingClientRect();
          const message = `${code}, ${textScale}: ${text.textContent}`;
          expect(parseFloat(getComputedStyle(text).fontSize) * scale, message).to.be.at.least(12 * textScale);
          expect(box.left, message).to.be.at.least((tile?.left ?? NaN) - 8 * scale);
          expect(box.right, message).to.be.at.most((tile?.right ?? NaN) + 1);
        }
        expect(element.scrollWidth, 'the page does not move sideways').to.equal(element.clientWidth);
      }
  });

  it('with more than 12 columns has texts of at least 12 px in every box', async () => {
    const tiles = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((code, index) => ({
      code,
      abbr: code,
      column: index * 4,
      row: index % 2,
    }));
    const layout = URL.createObjectURL(new Blob([JSON.stringify({tiles})], {type: 'application/json'}));
    const element = await story('OtherLayout', {layout});
    for (const inlineSize of ['288px', '640px', '1000px']) {
      Object.assign(element.style, {inlineSize});
      const map = queryShadow(element, '.map');
      const scale = map.getBoundingClientRect().width / Number(map.getAttribute('viewBox')?.split(' ')[2]);
      const sizes = queryAllShadow(element, '.place text:not(.visually-hidden)').map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
      );
      expect(sizes).to.have.length.above(6);
      expect(Math.min(...sizes), inlineSize).to.be.at.least(12);
      expect(element.scrollWidth, inlineSize).to.equal(element.clientWidth);
    }
  });

  it('moves a map that is larger than its box to the place that a key reaches', async () => {
    const element = await renderMap();
    Object.assign(element.style, {inlineSize: '288px', fontSize: '32px'});
    for (const [key, name] of [
      ['End', 'Tacna'],
      ['Home', 'Tumbes'],
    ] as const) {
      await press(element, key);
      const [box, place] = [
        queryShadow(element, '.pan'),
        optionOf(element, name).querySelector('.ground'),
      ].map((item) => item?.getBoundingClientRect());
      expect(place?.left, name).to.be.at.least((box?.left ?? NaN) - 1);
      expect(place?.right, name).to.be.at.most((box?.right ?? NaN) + 1);
    }
  });

  it('has the same numbers in tile, panel, table and words', async () => {
    const element = await renderMap();
    const cusco = optionOf(element, 'Moquegua');
    cusco.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await element.updateComplete;
    expect(cusco.querySelector('.figure')?.textContent).to.equal('64.2');
    expect(visibleText(element, '[part=panel]'))
      .to.contain('64.2')
      .and.contain('14.4 puntos porcentuales más que Perú');
    expect(rowText(element, 'Moquegua')).to.contain('64.2').and.contain('1 (antes 1)');
    expect(visibleText(element, '[part=words]')).to.contain('Más alto: Moquegua, 64.2 por ciento.');
    expect(visibleText(element, '[part=heading]')).to.contain('32.3 puntos porcentuales');
  });

  it('has the interval in brackets for the eye and in words for a screen reader', async () => {
    const element = await renderMap();
    await press(element, 'Home');
    expect(visibleText(element, '[part=panel]')).to.match(/\[\d+\.\d a \d+\.\d\]/);
    expect(spokenText(element, '[part=panel]'))
      .to.match(/intervalo: \d+\.\d a \d+\.\d/)
      .and.not.match(/[[\]]/);
    expect(spokenText(element, 'table')).to.not.match(/[[\]]/);
  });

  it('shows the reason of a missing value, and no zero', async () => {
    const element = await renderMap();
    const place = optionOf(element, 'Ucayali');
    expect(place.querySelector('.ground')?.getAttribute('fill')).to.equal('url(#missing-hatch)');
    expect(collapseSpaces(place.querySelector('[data-width=wide]')?.textContent ?? '')).to.contain('aún no');
    expect(place.querySelector('.figure')).to.equal(null);
    expect(rowText(element, 'Ucayali')).to.contain('sin puesto').and.not.match(/\d/);
    expect(visibleText(element, '[part=words]')).to.contain(
      '3 sin dato: 1 no recopilado (Amazonas), 1 aún no publicado (Ucayali) y 1 reservado (Madre de Dios).',
    );
  });

  it('with view="change" has the verdicts in headline, legend and tiles', async () => {
    const element = await renderMap({view: 'change'});
    expect(visibleText(element, '[part=heading]')).to.equal(
      '6 mejoran, 2 empeoran y 14 están dentro del margen de error',
    );
    expect(queryAllShadow(element, '.place[data-verdict=favourable]')).to.have.lengthOf(6);
    expect(visibleText(element, '[part=legend]')).to.contain('2 empeoran').and.contain('3 sin dato');
    expect(visibleText(element, '[part=words]')).to.contain('2 empeoran: Pasco y Puno.');
    expect(speech(optionOf(element, 'Puno'))).to.equal('Puno, bajó 6.2 puntos porcentuales, empeora');
  });

  it('with view="target" shows who reaches the target, and does not invent one', async () => {
    const element = await renderMap({view: 'target'});
    const signs = queryAllShadow(element, '.place .sign').map(({children}) => children.length);
    expect(
      signs.filter((paths) => paths === 2),
      'with a check',
    ).to.have.lengthOf(7);
    expect(
      signs.filter((paths) => paths === 1),
      'without',
    ).to.have.lengthOf(13);
    expect(visibleText(element, '[part=heading]')).to.equal('7 alcanzan la meta y 13 no alcanzan la meta');
    expect(visibleText(element, '[part=words]')).to.contain('2 sin meta para comparar: Tumbes y Loreto.');
  });

  it('without a figure of the whole leaves out the sentences about it', async () => {
    const element = await story('NoCountry');
    expect(visibleText(element, '[part=words]')).to.not.match(/país|total/);
    expect(queryAllShadow(element, '.whole-line')).to.have.lengthOf(0);
  });

  it('lists a place that the layout does not have, with its figures', async () => {
    const element = await story('NoCountry');
    expect(collapseSpaces(visibleText(element, '[part=others]'))).to.contain('Lima Metropolitana: 7');
    expect(rowText(element, 'Lima Metropolitana')).to.contain('7');
  });

  it('draws the tiles of a layout that the page names', async () => {
    const element = await story('OtherLayout');
    expect(options(element).map((option) => option.querySelector('.abbr')?.textContent)).to.deep.equal([
      'NOR',
      'OES',
      'CEN',
      'EST',
      'SUR',
      'ISL',
    ]);
  });

  it('draws the areas of a TopoJSON, and lists the place that it lacks', async () => {
    const element = await story('Areas');
    expect(queryAllShadow(element, '.place > path')).to.have.lengthOf(5);
    expect(collapseSpaces(visibleText(element, '[part=others]'))).to.contain('Isla: 88');
    await press(element, 'Home', 'ArrowRight');
    expect(activeName(element)).to.equal('Centro');
  });

  it('lists all places when the layout has none of them, or cannot be loaded', async () => {
    for (const element of [
      await story('Unplaced'),
      await story('OtherLayout', {layout: 'data/absent.json'}),
    ]) {
      expect(options(element)).to.have.lengthOf(0);
      expect(queryAllShadow(element, '.others li')).to.have.lengthOf(6);
      expect(queryAllShadow(element, 'tbody tr')).to.have.lengthOf(6);
    }
  });

  it('arrow keys go to the neighbour, letters to a name', async () => {
    const element = await renderMap();
    queryShadow(element, '[role=listbox]').dispatchEvent(new FocusEvent('focus'));
    await element.updateComplete;
    expect(activeName(element)).to.equal('Tumbes');
    await press(element, 'ArrowDown', 'ArrowRight');
    expect(activeName(element)).to.equal('Cajamarca');
    await press(element, 'End');
    expect(activeName(element)).to.equal('Tacna');
    await press(element, 'm', 'a', 'd');
    expect(activeName(element)).to.equal('Madre de Dios');
    expect(visibleText(element, '[part=panel]')).to.contain('Reservado');
  });

  it('Enter and a click select a place, Escape clears the selection', async () => {
    const element = await renderMap();
    await press(element, 'Home');
    const events = await eventsDuring<PlaceSelectEvent>('place-select', async () => {
      await press(element, 'Enter');
      optionOf(element, 'Puno').dispatchEvent(new MouseEvent('click', {bubbles: true}));
      await press(element, 'Escape');
    });
    expect(events.map(({code, name}) => `${code} ${name}`)).to.deep.equal(['24 Tumbes', '21 Puno', ' ']);
    expect(events.every(({bubbles, composed}) => bubbles && composed)).to.equal(true);
  });
});
