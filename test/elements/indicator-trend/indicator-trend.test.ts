import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import type {IndicatorTrend} from '../../../src/elements/indicator-trend/indicator-trend.ts';
import '../../../src/define/indicator-table.ts';
import * as cardStories from '../../../stories/indicator-card.stories.ts';
import * as trendStories from '../../../stories/indicator-trend.stories.ts';
import {axeViolations} from '../../support/axe.ts';
import {fixture} from '../../support/fixture.ts';
import {storyRenderer} from '../../support/story.ts';
import {queryAllShadow, collapseSpaces, queryShadow, spokenText} from '../../support/shadow-text.ts';

const renderTrend = (code: string, data: unknown = tenYears, locale = 'es-PE'): Promise<IndicatorTrend> =>
  fixture(html`<indicator-trend .data=${data} code=${code} locale=${locale}></indicator-trend>`);

const center = (mark: Element): readonly [x: number, y: number] => {
  const {left, right, top, bottom} = mark.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
};
const timeOf = (year: number): number => Date.UTC(year, 0);

describe('<indicator-trend>', () => {
  it('positions ten years with gaps, a break and targets to 2030 like D3 scales, to a tenth of a pixel', async () => {
    const element = await renderTrend('05');
    const box = queryShadow(element, '.line').getBoundingClientRect();
    const x = scaleLinear([timeOf(2014), timeOf(2030)], [box.left, box.right]);
    const y = scaleLinear([0, 90], [box.bottom, box.top]);
    const expectPosition = (mark: Element | undefined, year: number, value: number): void => {
      const [markX = NaN, markY = NaN] = mark ? center(mark) : [];
      expect(markX, String(year)).to.be.closeTo(x(timeOf(year)), 0.1);
      expect(markY, String(year)).to.be.closeTo(y(value), 0.1);
    };
    const plot = queryShadow(element, '.trend-plot');
    const [isolated, last] = plot.querySelectorAll('circle');
    expectPosition(isolated, 2019, 63.4);
    expectPosition(last, 2023, 68.2);
    expect(last?.getAttribute('class')).to.contain('hollow');
    const targets = [...plot.querySelectorAll('.target')];
    expectPosition(targets[0], 2020, 64);
    expectPosition(targets[1], 2023, 70);
    expectPosition(targets[2], 2025, 74);
    expectPosition(plot.querySelector('.baseline') ?? undefined, 2016, 58.3);
    const [breakX = NaN] = center(queryShadow(element, '.series-break'));
    expect(breakX).to.be.closeTo((x(timeOf(2019)) + x(timeOf(2021))) / 2, 0.1);
    expect(plot.querySelectorAll('.line path:not(.target, .baseline)')).to.have.length(2);
  });

  it('draws each disaggregation on the same scale', async () => {
    const element = await renderTrend('05');
    const plots = queryAllShadow(element, '.series-charts .line');
    expect(queryAllShadow(element, '.series-charts p').map(({textContent}) => textContent)).to.deep.equal([
      'Mujeres',
      'Hombres',
      'Zona urbana',
      'Zona rural',
    ]);
    const gridLines = plots.map((plot) =>
      [...plot.querySelectorAll('.grid-line')].map((line) => line.getAttribute('y1')),
    );
    expect(new Set(gridLines.map(String)).size).to.equal(1);
  });

  it('describes the series, the plan and the break in words', async () => {
    const element = await renderTrend('05');
    expect(spokenText(element, '[part=sentence]')).to.match(/^La serie empieza de nuevo en 2021/);
    const plan = queryAllShadow(element, '[part=plan] li').map(({textContent}) =>
      collapseSpaces(textContent ?? ''),
    );
    expect(plan).to.deep.equal([
      'Línea base 2016: 58.3 por ciento.',
      'Meta 2023: 70.0 por ciento.',
      'Con retraso frente a lo previsto: 1.8 puntos porcentuales por debajo de lo esperado en 2023.',
      '2021: Encuesta por teléfono.',
    ]);
  });

  it('has every value in a table, with missing values marked', async () => {
    const rows = queryAllShadow(await renderTrend('01'), 'tr').map((row) =>
      collapseSpaces(textWithoutHidden(row)),
    );
    expect(rows).to.have.length(2);
    expect(rows[1])
      .to.contain('20.1 por ciento')
      .and.to.contain('No se midió')
      .and.to.contain('53.0 por ciento');
  });

  it('lists more than twelve periods in rows, with a column for each series', async () => {
    const element = await renderTrend('05');
    const cells = (rowIndex: number): readonly string[] =>
      [...(queryAllShadow(element, 'tr')[rowIndex]?.children ?? [])].map((cell) =>
        collapseSpaces(textWithoutHidden(cell)),
      );
    expect(cells(0)).to.deep.equal([
      '',
      'Total',
      'Esperado',
      'Mujeres',
      'Hombres',
      'Zona urbana',
      'Zona rural',
    ]);
    const cellsOfPeriod = (period: string): readonly string[] =>
      cells(queryAllShadow(element, 'tr').findIndex((row) => row.textContent?.includes(period)));
    expect(cellsOfPeriod('2014').slice(0, 2)).to.deep.equal(['2014', '55.1 por ciento']);
    expect(cellsOfPeriod('2018')).to.contain('No se midió');
    expect(cellsOfPeriod('2020')[2]).to.equal('64.0 por ciento');
    expect(cellsOfPeriod('2030')[2]).to.equal('de 80.0 por ciento a 90.0 por ciento');
    const filledCells = queryAllShadow(element, 'tbody td').filter((cell) => cell.textContent?.trim());
    expect(filledCells).to.have.length(10 + 5 + 6 + 6 + 4 + 4);
  });

  it('has no key and no small plots without targets and disaggregations', async () => {
    const element = await renderTrend('01');
    expect(queryAllShadow(element, '[part=key], [part=plan] [part=parts]')).to.have.length(0);
    expect(queryAllShadow(element, 'tbody tr')).to.have.length(1);
  });

  it('draws a line for two periods and names the unit in its heading', async () => {
    expect(queryAllShadow(await renderTrend('03.07.02', pnmnna), '.line path')).to.have.length(1);
    const element = await renderTrend('03', units);
    expect(collapseSpaces(queryShadow(element, 'header').textContent ?? '')).to.contain(
      'Valor (miles de personas)',
    );
  });

  it('has no axe violations', async () => {
    const container = await fixture(
      html`<div>
        <h2>Página</h2>
        <indicator-trend .data=${tenYears} code="05" locale="es-PE"></indicator-trend>
        <indicator-trend .data=${tenYears} code="03" locale="en"></indicator-trend>
      </div>`,
    );
    expect(await axeViolations(container)).to.deep.equal([]);
  });

  it('does not overflow at 240 to 1600 px', async () => {
    const element = await renderTrend('05');
    for (const width of [240, 320, 480, 900, 1600]) {
      element.style.width = `${width}px`;
      const {right} = element.getBoundingClientRect();
      const overflowing = queryAllShadow(element, '*:not(.visually-hidden):not(svg *):not(.scroll *)').filter(
        (child) => child.getBoundingClientRect().right > right + 1,
      );
      expect(overflowing, `${width} px`).to.deep.equal([]);
    }
  });
});

function textWithoutHidden(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
  return copy.textContent ?? '';
}

describe('Trends in other elements', () => {
  it('a card with at least three periods describes its series in words and marks a break', async () => {
    const card = await fixture(
      html`<indicator-card .data=${tenYears} code="01" locale="es-PE"></indicator-card>`,
    );
    expect(spokenText(card, '[part=trend]')).to.match(
      /^La serie empieza de nuevo en 2019: cambio de método\./,
    );
    expect(queryAllShadow(card, '.series-break')).to.have.length(1);
  });

  it('a table has a column of trend lines only when an indicator has at least three values', async () => {
    const table = await fixture(html`<indicator-table .data=${tenYears} locale="es-PE"></indicator-table>`);
    expect(queryAllShadow(table, 'td[data-column=trend] .line')).to.have.length(5);
    expect(queryAllShadow(table, 'th[data-column=trend] button')).to.have.length(0);
    const short = await fixture(html`<indicator-table .data=${pnmnna}></indicator-table>`);
    expect(queryAllShadow(short, '[data-column=trend]')).to.have.length(0);
  });
});

describe('Invalid record', () => {
  it('a card and a trend state that their data have errors, without paths', async () => {
    for (const element of [
      await storyRenderer(trendStories)('Broken'),
      await storyRenderer(cardStories)('Broken'),
    ]) {
      const problems = queryAllShadow(element, '[part=problems]').map(({textContent}) => textContent);
      expect(problems, element.localName).to.deep.equal(['Hay datos con errores que no se muestran.']);
    }
  });
});

describe('the direction of a trend', () => {
  const rising = {
    code: 'r',
    name: 'R',
    unit: '%',
    desiredDirection: 'increase',
    observations: {'2018': 1, '2019': 2, '2020': 3, '2021': 4, '2022': 5},
  };

  it('is stated with its rule, by a trend and by a card', async () => {
    const trend = await renderTrend('r', rising);
    expect(spokenText(trend, '[part=trend-direction]')).to.match(/^Tendencia: mejora\. .*Regla: /);
    const card = await fixture(html`<indicator-card .data=${rising} locale="es-PE"></indicator-card>`);
    expect(spokenText(card, '[part=trend-direction]')).to.match(/^Tendencia: mejora\./);
  });

  it('improves, worsens or is not clear in the stories, whatever the last change is', async () => {
    const labels = ['ImprovingTrend', 'WorseningTrend', 'NoClearTrend'].map(async (name) => {
      const trend = await storyRenderer<IndicatorTrend>(trendStories)(name);
      return spokenText(trend, '[part=trend-direction]').split('.')[0];
    });
    expect(await Promise.all(labels)).to.deep.equal([
      'Tendencia: mejora',
      'Tendencia: empeora',
      'Sin tendencia clara',
    ]);
  });

  it('of too few values is stated by a trend, and left out by a card', async () => {
    const short = {...rising, observations: {'2018': 1, '2019': 2, '2020': 3}};
    const trend = await renderTrend('r', short);
    expect(spokenText(trend, '[part=trend-direction]')).to.match(/^Tendencia no calculada\./);
    const card = await fixture(html`<indicator-card .data=${short} locale="es-PE"></indicator-card>`);
    expect(queryAllShadow(card, '[part=trend-direction]')).to.have.length(0);
  });

  it('a band joins the intervals of consecutive values', async () => {
    const surveyed = {
      ...rising,
      observations: [2018, 2019, 2020].map((year) => ({period: `${year}`, value: 5, standardError: 1})),
    };
    expect(queryAllShadow(await renderTrend('r', surveyed), '.interval-band')).to.have.length(1);
  });
});
