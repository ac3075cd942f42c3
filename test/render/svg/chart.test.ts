import {expect} from 'chai';
import longNames from '../../../data/long-names.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import {chartSvg} from '../../../src/render/svg/chart.ts';
import {drawContext} from '../../../src/render/svg/layout.ts';
import {scope} from '../../../src/model/analysis/scope.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {requireReport} from '../../support/rows.ts';
import {lengthOf, svgElements, svgElementsOfClass, type SvgElement} from '../../support/svg-elements.ts';
import {spanish} from '../../support/languages.ts';

function drawChart(document: unknown, code = '', width = 640): string {
  const report = requireReport(document);
  const chartScope = scope(report, code);
  if (!chartScope) throw new Error('no scope');
  return chartSvg(chartScope, {report, locale: spanish}, drawContext(palette('light'), width)).replaceAll(
    '\u00a0',
    ' ',
  );
}

/** The left and the right edge of a rectangle. */
function edges(rect: SvgElement | undefined): readonly [number, number] {
  if (!rect) throw new Error('no rectangle');
  const start = rect.left + lengthOf(rect, 'x');
  return [start, start + lengthOf(rect, 'width')];
}

describe('chartSvg(scope, context, canvas)', () => {
  it('draws the 11 arrows of objective 03 and lists the incomparable rows with their reasons', () => {
    const svg = drawChart(pnmnna, '03');
    expect(svgElementsOfClass(svg, 'head')).to.have.length(10);
    expect(svgElementsOfClass(svg, 'dot')).to.have.length(1);
    for (const label of ['+60.3 p. p.', '+0.1 p. p.', '−0.4 p. p.', '0.0 p. p.', '5 no comparables'])
      expect(svg).to.contain(`>${label}<`);
    expect(svg.match(/No se calcula: sin dato en 2021( ni en 2022)?</g)).to.have.length(5);
    expect(svg).to.contain('Publicado: 2023.').and.to.contain('Mejora: bajó 0.4 puntos porcentuales');
  });

  it('draws the rise of 60.3 4.5 times as long as that of 13.3, in the colour of the verdict', () => {
    const svg = drawChart(pnmnna, '03', 1200);
    const [longest, second] = svgElementsOfClass(svg, 'stem').map(edges);
    if (!longest || !second) throw new Error('no stems');
    expect((longest[1] - longest[0]) / (second[1] - second[0])).to.be.closeTo(60.3 / 13.3, 0.02);
    const fills = svgElementsOfClass(svg, 'head').map((head) => head.attributes.get('fill'));
    const {favourable, unfavourable} = palette('light').verdicts;
    expect([fills[0], fills.at(-1)]).to.deep.equal([favourable.fill, `url(#stripes) ${unfavourable.fill}`]);
  });

  for (const [name, document] of Object.entries({pnmnna, longNames, units}))
    for (const width of [320, 640, 1200])
      it(`of ${name}.json keeps all texts and marks within ${width} px`, () => {
        const svg = drawChart(document, '', width);
        const {textWidth} = drawContext(palette('light'), width);
        for (const label of svgElements(svg).filter(({name, text}) => name === 'text' && text)) {
          const anchor = label.attributes.get('text-anchor');
          const length = textWidth(label.text, 12, false);
          const left =
            label.left +
            lengthOf(label, 'x') +
            Number(label.attributes.get('dx') ?? 0) -
            length * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
          expect(left, label.text).to.be.at.least(0);
          expect(left + length, label.text).to.be.at.most(width);
        }
        for (const track of svgElementsOfClass(svg, 'track')) {
          const [start, end] = edges(track);
          expect(end - start).to.be.at.least(80);
          expect(end).to.be.at.most(width - 24);
        }
        for (const [, x = '', spans = ''] of svg.matchAll(
          /<text x="([\d.]+)"[^>]*>((?:<tspan.*?<\/tspan>)+)</g,
        )) {
          const length = [
            ...spans.matchAll(/font-size="([\d.]+)"[^>]*?(font-weight="700")?>([^<]*)/g),
          ].reduce(
            (sum, [, size, bold, label = '']) => sum + textWidth(label, Number(size), bold !== undefined),
            0,
          );
          expect(Number(x) + length, spans).to.be.at.most(width - 22);
        }
      });

  it('keeps a change in one line if it fits, otherwise breaks it between words', () => {
    expect(drawChart(units, '', 640)).to.contain('>−0.0014 casos por habitante<');
    expect(drawChart(units, '', 220)).to.match(/>−0\.0014 casos<.*>por habitante</s);
  });
});
