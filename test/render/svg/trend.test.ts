import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import targets from '../../../data/targets.json' with {type: 'json'};
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import {drawContext} from '../../../src/render/svg/layout.ts';
import {trendSvg} from '../../../src/render/svg/trend.ts';
import {findIndicator} from '../../../src/model/report/lookup.ts';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {requireReport} from '../../support/rows.ts';
import {lengthOf, svgElementsOfClass} from '../../support/svg-elements.ts';
import {spanish} from '../../support/languages.ts';

function drawTrend(document: unknown, code: string, width = 640): string {
  const report = requireReport(document);
  const indicator = findIndicator(report, code);
  if (!indicator) throw new Error(`no ${code}`);
  return trendSvg(assess(indicator), {report, locale: spanish}, drawContext(palette('light'), width));
}

const yearStart = (period: number): number => Date.UTC(period, 0);

describe('trendSvg(assessment, context, canvas)', () => {
  it('draws ten years with gaps, a break and targets to 2030 within 0.1 px of the positions of D3', () => {
    const svg = drawTrend(tenYears, '05');
    const [gridLine] = svgElementsOfClass(svg, 'grid-line');
    const [line] = svgElementsOfClass(svg, 'segment');
    const [target] = svgElementsOfClass(svg, 'target');
    if (!gridLine || !line || !target) throw new Error('not drawn');
    const [chartWidth, bottom] = [lengthOf(gridLine, 'x2'), lengthOf(gridLine, 'y1')];
    const x = scaleLinear([yearStart(2014), yearStart(2030)], [0, chartWidth]);
    const y = scaleLinear([0, 90], [bottom, bottom - 240]);
    const data = line.attributes.get('d') ?? '';
    const corners = (data.match(/[\d.]+,[\d.]+/g) ?? []).map((pair) => pair.split(',').map(Number));
    const values = [55.1, 56.9, 58.3, 60.2];
    expect(corners).to.have.length(values.length);
    values.forEach((value, index) => {
      expect(corners[index]?.[0]).to.be.closeTo(x(yearStart(2014 + index)), 0.1);
      expect(corners[index]?.[1]).to.be.closeTo(y(value), 0.1);
    });
    expect(target.left - line.left).to.be.closeTo(x(yearStart(2020)), 0.1);
    expect(target.top - line.top).to.be.closeTo(y(64), 0.1);
    expect(svg.match(/class="series-break"/g)).to.have.length(5);
    expect(svg).to.contain('>Zona rural<').and.to.contain('Rango deseado');
  });

  it('includes series, plan and source as text', () => {
    const svg = drawTrend(targets, '01.01');
    for (const label of [
      'Línea base 2019: 32.0 por ciento.',
      'Según lo previsto',
      'Fuente: Entidad de ejemplo.',
      '2021: 35.2 por ciento.',
    ])
      expect(svg).to.contain(label);
  });

  it('labels twice as many years in a wide drawing as in a narrow one', () => {
    const years = (width: number): number =>
      (drawTrend(targets, '01.01', width).match(/>20\d\d<\/text>/g) ?? []).length;
    expect([years(640), years(320)]).to.deep.equal([10, 5]);
  });
});
