import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import type {IndicatorTrend} from '../../../src/elements/indicator-trend/indicator-trend.ts';
import '../../../src/define/indicator-table.ts';
import '../../../src/define/locale-en.ts';
import * as cards from '../../../stories/indicator-card.stories.ts';
import * as trends from '../../../stories/indicator-trend.stories.ts';
import {violations} from '../../support/axe.ts';
import {fixture} from '../../support/fixture.ts';
import {storyOf} from '../../support/story.ts';
import {all, folded, inside, spoken} from '../../support/shadow-text.ts';

const trend = (code: string, data: unknown = tenYears, locale = 'es-PE'): Promise<IndicatorTrend> =>
  fixture(html`<indicator-trend .data=${data} code=${code} locale=${locale}></indicator-trend>`);

const center = (one: Element): readonly [number, number] => {
  const {left, right, top, bottom} = one.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
};
const year = (period: number): number => Date.UTC(period, 0);

describe('<indicator-trend>', () => {
  it('draws ten years with gaps, a break and targets to 2030 where D3 places them, to a tenth of a pixel', async () => {
    const element = await trend('05');
    const box = inside(element, '.line').getBoundingClientRect();
    const x = scaleLinear([year(2014), year(2030)], [box.left, box.right]);
    const y = scaleLinear([0, 90], [box.bottom, box.top]);
    const expectAt = (one: Element | undefined, period: number, value: number): void => {
      const [left = NaN, top = NaN] = one ? center(one) : [];
      expect(left, String(period)).to.be.closeTo(x(year(period)), 0.1);
      expect(top, String(period)).to.be.closeTo(y(value), 0.1);
    };
    const main = inside(element, '.trend-plot');
    const [isolated, last] = main.querySelectorAll('circle');
    expectAt(isolated, 2019, 63.4);
    expectAt(last, 2023, 68.2);
    expect(last?.getAttribute('class')).to.contain('hollow');
    const aims = [...main.querySelectorAll('.target')];
    expectAt(aims[0], 2020, 64);
    expectAt(aims[1], 2023, 70);
    expectAt(aims[2], 2025, 74);
    expectAt(main.querySelector('.baseline') ?? undefined, 2016, 58.3);
    const [parting = NaN] = center(inside(element, '.series-break'));
    expect(parting).to.be.closeTo((x(year(2019)) + x(year(2021))) / 2, 0.1);
    expect(main.querySelectorAll('.line path:not(.target, .baseline)')).to.have.length(2);
  });

  it('draws each disaggregation as wide and on the same scale', async () => {
    const element = await trend('05');
    const plots = all(element, '.series-charts .line');
    expect(all(element, '.series-charts p').map(({textContent}) => textContent)).to.deep.equal([
      'Mujeres',
      'Hombres',
      'Zona urbana',
      'Zona rural',
    ]);
    const rules = plots.map((plot) =>
      [...plot.querySelectorAll('.grid-line')].map((rule) => rule.getAttribute('y1')),
    );
    expect(new Set(rules.map(String)).size).to.equal(1);
  });

  it('says course, plan and break in words', async () => {
    const element = await trend('05');
    expect(spoken(element, '[part=sentence]')).to.match(/^La serie empieza de nuevo en 2021/);
    const plan = all(element, '[part=plan] li').map(({textContent}) => folded(textContent ?? ''));
    expect(plan).to.deep.equal([
      'Línea base 2016: 58.3 por ciento.',
      'Meta 2023: 70.0 por ciento.',
      'Por detrás de lo previsto: 1.8 puntos porcentuales por debajo de lo esperado en 2023.',
      '2021: Encuesta por teléfono.',
    ]);
  });

  it('has every drawn number in a table, and says what is missing', async () => {
    const rows = all(await trend('01'), 'tr').map((row) => folded(spokenOf(row)));
    expect(rows).to.have.length(2);
    expect(rows[1])
      .to.contain('20.1 por ciento')
      .and.to.contain('Sin dato')
      .and.to.contain('53.0 por ciento');
  });

  it('sets more than twelve periods one below the other, a column for each series', async () => {
    const element = await trend('05');
    const cells = (row: number): readonly string[] =>
      [...(all(element, 'tr')[row]?.children ?? [])].map((cell) => folded(spokenOf(cell)));
    expect(cells(0)).to.deep.equal([
      '',
      'Total',
      'Esperado',
      'Mujeres',
      'Hombres',
      'Zona urbana',
      'Zona rural',
    ]);
    const of = (period: string): readonly string[] =>
      cells(all(element, 'tr').findIndex((row) => row.textContent?.includes(period)));
    expect(of('2014').slice(0, 2)).to.deep.equal(['2014', '55.1 por ciento']);
    expect(of('2018')).to.contain('Sin dato');
    expect(of('2020')[2]).to.equal('64.0 por ciento');
    expect(of('2030')[2]).to.equal('de 80.0 por ciento a 90.0 por ciento');
    const filled = all(element, 'tbody td').filter((cell) => cell.textContent?.trim());
    expect(filled).to.have.length(10 + 5 + 6 + 6 + 4 + 4);
  });

  it('without targets and disaggregations has neither key nor small plots', async () => {
    const element = await trend('01');
    expect(all(element, '[part=key], [part=plan] [part=parts]')).to.have.length(0);
    expect(all(element, 'tbody tr')).to.have.length(1);
  });

  it('two periods are enough for a line, other units keep their words', async () => {
    expect(all(await trend('03.07.02', pnmnna), '.line path')).to.have.length(1);
    const element = await trend('03', units);
    expect(folded(inside(element, 'header').textContent ?? '')).to.contain('Valor (miles de personas)');
  });

  it('axe finds nothing, in light and dark', async () => {
    const place = await fixture(
      html`<div>
        <h2>Página</h2>
        <indicator-trend .data=${tenYears} code="05" locale="es-PE"></indicator-trend>
        <indicator-trend .data=${tenYears} code="03" locale="en"></indicator-trend>
      </div>`,
    );
    expect(await violations(place)).to.deep.equal([]);
  }).timeout(60_000);

  it('keeps within 240 to 1600 px', async () => {
    const element = await trend('05');
    for (const width of [240, 320, 480, 900, 1600]) {
      element.style.width = `${width}px`;
      const {right} = element.getBoundingClientRect();
      const beyond = all(element, '*:not(.visually-hidden):not(svg *):not(.scroll *)').filter(
        (one) => one.getBoundingClientRect().right > right + 1,
      );
      expect(beyond, `${width} px`).to.deep.equal([]);
    }
  });
});

function spokenOf(row: Element): string {
  const copy = row.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden=true]').forEach((one) => one.remove());
  return copy.textContent ?? '';
}

describe('Trends elsewhere', () => {
  it('a card of three periods or more says its course in words, and marks a break', async () => {
    const card = await fixture(
      html`<indicator-card .data=${tenYears} code="01" locale="es-PE"></indicator-card>`,
    );
    expect(spoken(card, '[part=trend]')).to.match(/^La serie empieza de nuevo en 2019: cambio de método\./);
    expect(all(card, '.series-break')).to.have.length(1);
  });

  it('a table has a column of lines where some indicator has three figures or more, and none where not', async () => {
    const table = await fixture(html`<indicator-table .data=${tenYears} locale="es-PE"></indicator-table>`);
    expect(all(table, 'td[data-column=trend] .line')).to.have.length(5);
    expect(all(table, 'th[data-column=trend] button')).to.have.length(0);
    const short = await fixture(html`<indicator-table .data=${pnmnna}></indicator-table>`);
    expect(all(short, '[data-column=trend]')).to.have.length(0);
  });
});

describe('A damaged record', () => {
  it('is told under its own figure alone, in a card as in a trend', async () => {
    for (const element of [await storyOf(trends)('Broken'), await storyOf(cards)('Broken')]) {
      const told = all(element, '.problems li').map(({textContent}) => textContent);
      expect(told, element.localName).to.have.length(1);
      expect(told[0]).to.contain('/indicators/1/');
    }
  });
});
