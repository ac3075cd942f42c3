import {expect} from 'chai';
import {html} from 'lit';
import '../../../src/define/indicator-ranking.ts';
import type {IndicatorRanking} from '../../../src/elements/indicator-ranking/indicator-ranking.ts';
import {fixture} from '../../support/fixture.ts';
import {placeReport} from '../../support/place-report.ts';
import {
  collapseSpaces,
  queryAllShadow,
  queryShadow,
  spokenText,
  visibleText,
} from '../../support/shadow-text.ts';

interface Options {
  readonly data?: object;
  readonly code?: string;
  readonly place?: string;
  readonly limit?: number;
}

const ranking = ({
  data = placeReport(),
  code = '1.1',
  place = '',
  limit = 100,
}: Options = {}): Promise<IndicatorRanking> =>
  fixture<IndicatorRanking>(
    html`<indicator-ranking .data=${data} code=${code} place=${place} limit=${limit}></indicator-ranking>`,
  );

const column = (element: Element, name: string): readonly string[] =>
  queryAllShadow(element, `tbody [data-column=${name}]`).map((cell) =>
    collapseSpaces(cell.textContent ?? ''),
  );

describe('<indicator-ranking>', () => {
  it('lists the places from the highest value to the lowest, with the country at its value and missing places last', async () => {
    const element = await ranking();
    expect(column(element, 'name')).to.deep.equal([
      'Moquegua',
      'Tacna',
      'Perú',
      'Cusco',
      'Puno',
      'Madre de Dios',
    ]);
    expect(column(element, 'position')).to.deep.equal(['1', '2', '', '3', '4', '']);
  });

  it('puts the smallest value first where a fall is desired', async () => {
    const element = await ranking({code: '1.2'});
    expect(column(element, 'name')).to.deep.equal([
      'Moquegua',
      'Tacna',
      'Perú',
      'Cusco',
      'Puno',
      'Madre de Dios',
    ]);
    expect(visibleText(element, 'header')).to.contain('del valor más bajo al más alto');
  });

  it('has the distance to the country in words and as a number', async () => {
    const row = queryShadow(await ranking(), '[data-code="21"] [data-column=gap]');
    expect(collapseSpaces(row.textContent ?? '')).to.equal('−16.2 16.2 puntos porcentuales menos que Perú');
  });

  it('has the reason of a missing value, without a position', async () => {
    const row = queryShadow(await ranking(), '[data-code="17"]');
    expect(collapseSpaces(row.textContent ?? ''))
      .to.contain('En 2023, reservado')
      .and.contain('sin puesto');
  });

  it('counts the places on each side of the country and those without a figure', async () => {
    expect(visibleText(await ranking(), 'header')).to.contain(
      '4 regiones con dato en 2023, del valor más alto al más bajo. Mayores que Perú: 2; menores: 2. 1 sin dato, al final.',
    );
  });

  it('has the earlier position and those that the intervals allow', async () => {
    expect(column(await ranking(), 'previous').slice(0, 2)).to.deep.equal([
      'antes 1posible 1 a 2',
      'antes 2posible 1 a 2',
    ]);
    const [first] = column(await ranking({data: placeReport({}, 0)}), 'previous');
    expect(first).to.equal('antes 1');
  });

  it('has no row, no distance and no sentence of a country without a figure', async () => {
    const element = await ranking({data: placeReport({observations: []})});
    expect(column(element, 'name')).to.deep.equal(['Moquegua', 'Tacna', 'Cusco', 'Puno', 'Madre de Dios']);
    expect(queryAllShadow(element, '[data-column=gap]')).to.have.length(0);
    expect(visibleText(element, 'header')).to.not.contain('Perú');
  });

  it('with place="08" marks the row of the place in the whole ranking', async () => {
    const element = await ranking({place: '08'});
    expect(column(element, 'name')).to.have.length(6);
    expect(queryShadow(element, '[aria-current=true]').dataset['code']).to.equal('08');
  });

  it('with a limit draws the first places and the shown one, and all after the button', async () => {
    const element = await ranking({limit: 1, place: '21'});
    expect(column(element, 'name')).to.deep.equal(['Moquegua', 'Perú', 'Puno']);
    expect(visibleText(element, '.more')).to.contain('Se muestran 2 de 5 regiones.');
    queryShadow(element, 'button').click();
    await element.updateComplete;
    expect(column(element, 'name')).to.have.length(6);
    expect(queryAllShadow(element, '.more')).to.have.length(0);
  });

  it('moves the focus from the button for all to the first place that has come', async () => {
    const element = await ranking({limit: 1, place: '21'});
    queryShadow(element, 'button').focus();
    queryShadow(element, 'button').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Tacna');
    expect(element.limit, "the page's own setting").to.equal(1);
  });

  it('has the values of a row once for screen readers, without signs', async () => {
    const text = spokenText(await ranking(), '[data-code="08"]');
    expect(text)
      .to.contain('de 43.9 por ciento a 44.5 por ciento')
      .and.contain('subió 0.6 puntos porcentuales');
    expect(text).to.not.match(/p\. p\.|−|\+|→/);
  });

  it('without places has a sentence in place of the table', async () => {
    const element = await ranking({data: placeReport({disaggregations: []})});
    expect(visibleText(element)).to.contain('Este indicador no tiene datos por lugar.');
  });
});
