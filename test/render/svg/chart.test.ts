import {expect} from 'chai';
import longNames from '../../../data/long-names.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import {chartSvg} from '../../../src/render/svg/chart.ts';
import {drawContext} from '../../../src/render/svg/layout.ts';
import {scope} from '../../../src/model/analysis/scope.ts';
import {palette} from '../../../src/elements/base/palette.ts';
import {read} from '../../support/rows.ts';
import {spanish} from '../../support/languages.ts';

function drawn(document: unknown, code = '', width = 640): string {
  const report = read(document);
  const part = scope(report, code);
  if (!part) throw new Error('no scope');
  return chartSvg(part, {report, language: spanish}, drawContext(palette('light'), width)).replaceAll(
    '\u00a0',
    ' ',
  );
}

/** The attributes of each element of that class. */
function all(svg: string, name: string): readonly ReadonlyMap<string, string>[] {
  return [...svg.matchAll(new RegExp(`<\\w+ class="${name}"([^>]*)>`, 'g'))].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
  );
}

describe('chartSvg(scope, told, pen)', () => {
  it('draws the 11 changes of objective 03, the outlier cut, and says what cannot be compared and why', () => {
    const svg = drawn(pnmnna, '03');
    expect(all(svg, 'bar')).to.have.length(11);
    expect(all(svg, 'break')).to.have.length(1);
    for (const words of ['+60.3 p. p.', '+0.1 p. p.', '−0.4 p. p.', '0.0 p. p.', '5 no comparables'])
      expect(svg).to.contain(`>${words}<`);
    expect(svg.match(/No se calcula: sin dato en 2021( ni en 2022)?</g)).to.have.length(5);
    expect(svg).to.contain('Publicado: 2023.').and.to.contain('Mejora: bajó 0.4 puntos porcentuales');
  });

  it('draws rises to the right of zero, falls to the left, in the colour of what was wanted', () => {
    const svg = drawn(pnmnna, '03');
    const {verdicts} = palette('light');
    const bars = all(svg, 'change');
    const zero = Number(all(svg, 'zero')[0]?.get('x')) + 1;
    const last = bars.at(-1);
    expect(Number(bars[0]?.get('x'))).to.be.closeTo(zero, 0.02);
    expect(Number(last?.get('x')) + Number(last?.get('width'))).to.be.closeTo(zero, 0.02);
    expect([bars[0]?.get('fill'), last?.get('fill')]).to.deep.equal([
      verdicts.favourable.fill,
      verdicts.unfavourable.fill,
    ]);
  });

  for (const [name, document] of Object.entries({pnmnna, longNames, units}))
    for (const width of [320, 640, 1200])
      it(`of ${name}.json keeps every text and every mark within ${width} px`, () => {
        const svg = drawn(document, '', width);
        const {textWidth} = drawContext(palette('light'), width);
        for (const [, x = '', anchor = 'start', words = ''] of svg.matchAll(
          /<text x="([\d.]+)"[^>]*?(?:text-anchor="(\w+)")?>([^<]*)</g,
        )) {
          const long = textWidth(words, 12, false);
          const left = Number(x) - long * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
          expect(left, words).to.be.at.least(0);
          expect(left + long, words).to.be.at.most(width);
        }
        for (const track of all(svg, 'track')) {
          expect(Number(track.get('width'))).to.be.at.least(80);
          expect(Number(track.get('x')) + Number(track.get('width'))).to.be.at.most(width - 24);
        }
        for (const [, x = '', spans = ''] of svg.matchAll(
          /<text x="([\d.]+)"[^>]*>((?:<tspan.*?<\/tspan>)+)</g,
        )) {
          const long = [...spans.matchAll(/font-size="([\d.]+)"[^>]*?(font-weight="700")?>([^<]*)/g)].reduce(
            (sum, [, size, bold, words = '']) => sum + textWidth(words, Number(size), bold !== undefined),
            0,
          );
          expect(Number(x) + long, spans).to.be.at.most(width - 22);
        }
      });

  it('keeps a figure in one line where there is room, and breaks it between its words where not', () => {
    expect(drawn(units, '', 640)).to.contain('>−0.0014 casos por habitante<');
    expect(drawn(units, '', 320)).to.match(/>−0\.0014 casos<.*>por habitante</s);
  });
});
