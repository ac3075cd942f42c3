import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {palette} from '../../src/elements/base/palette.ts';
import {assess} from '../../src/model/analysis/assessment.ts';
import {rollup} from '../../src/model/analysis/rollup.ts';
import {scope} from '../../src/model/analysis/scope.ts';
import {cardMail} from '../../src/render/email.ts';
import {scopeList} from '../../src/render/fallback/list.ts';
import {cardTable, scopeTable} from '../../src/render/fallback/table.ts';
import {cardMarkdown, scopeMarkdown} from '../../src/render/markdown.ts';
import {cardText, scopeText, summaryText} from '../../src/render/plain-text.ts';
import {cardSvg} from '../../src/render/svg/card.ts';
import {chartSvg} from '../../src/render/svg/chart.ts';
import {drawContext} from '../../src/render/svg/layout.ts';
import {comparableSentence, findingSentence} from '../../src/text/sentence/finding.ts';
import {methodologyNotes} from '../../src/text/sentence/methodology.ts';
import {lengthOf, svgElements} from '../support/svg-elements.ts';
import {spanish} from '../support/languages.ts';
import {marginDocument} from '../support/margin-document.ts';
import {requireReport} from '../support/rows.ts';

const report = requireReport(marginDocument);
const whole = scope(report, '');
if (!whole) throw new Error('no scope');
const context = {report, locale: spanish};
const light = palette('light');
const canvas = drawContext(light, 640);
const [inside, rise] = whole.assessments;
if (!inside || !rise) throw new Error('no assessments');

const plainText = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\\', '')
    .replace(/\s+/g, ' ');

describe('a change within its margin of error', () => {
  const outputs = {
    text: cardText(inside, context),
    Markdown: cardMarkdown(inside, context),
    mail: cardMail(inside, context, light),
    HTML: cardTable(inside, context),
    SVG: cardSvg(inside, context, canvas),
  };
  for (const [name, output] of Object.entries(outputs))
    it(`is called so in ${name}, with the intervals of the values and of the change`, () => {
      expect(plainText(output))
        .to.contain('Dentro del margen de error')
        .and.contain('Intervalo del 95 %: 2022: 10.4 a 13.0; 2023: 10.1 a 12.9.')
        .and.contain(
          'entre una baja de 2.1 puntos porcentuales y una subida de 1.7 puntos porcentuales: no se puede decir si subió o bajó.',
        )
        .and.not.match(/Mejora|Empeora/);
    });

  it('has the intervals of its values in the tables and lists of its group', () => {
    for (const output of [
      scopeMarkdown(whole, context),
      scopeTable(whole, context),
      scopeList(whole, context),
    ])
      expect(plainText(output)).to.contain('11.7 % [10.4 a 13.0]').and.contain('11.5 % [10.1 a 12.9]');
    expect(plainText(scopeText(whole, context))).to.contain(
      'Intervalo del 95 %: 2022: 10.4 a 13.0; 2023: 10.1 a 12.9.',
    );
  });

  it('has a bracket per interval in the drawings of a card and of a chart, on the scale of its arrow', () => {
    const brackets = (svg: string): readonly number[] =>
      svgElements(svg)
        .filter(({name, attributes}) => name === 'line' && attributes.get('y1') === attributes.get('y2'))
        .map((line) => lengthOf(line, 'x2') - lengthOf(line, 'x1'));
    const lengths = brackets(chartSvg(whole, context, drawContext(light, 1200))).toSorted((a, b) => a - b);
    const longest = lengths.at(-1) ?? 0;
    // 24.9 − 20.7 = 4.2. That of 48.1 to 51.5 ends with the axis, at 50.
    const points = lengths.map((length) => ((4.2 * length) / longest).toFixed(1));
    expect(points).to.deep.equal(['1.9', '2.6', '2.8', '3.6', '4.0', '4.2']);
    expect(brackets(cardSvg(rise, context, canvas))).to.have.length(2);
    const [first] = requireReport(pnmnna).indicators;
    if (!first) throw new Error('no indicator');
    expect(brackets(cardSvg(assess(first), context, canvas))).to.deep.equal([]);
  });

  it('beyond the margin has a verdict and the interval of the change', () => {
    expect(plainText(cardText(rise, context)))
      .to.contain('Mejora')
      .and.contain(
        'El cambio real está entre una subida de 0.8 puntos porcentuales y una subida de 5.8 puntos porcentuales (95 %).',
      );
  });

  it('is counted apart in a summary and in a chart', () => {
    expect(summaryText(whole, context)).to.contain('1 mejora, 1 empeora y 1 está dentro del margen de error');
    expect(plainText(chartSvg(whole, context, canvas))).to.match(/Dentro del margen de error/);
    expect(comparableSentence(whole.assessments, spanish)).to.equal('Se compara 2023 con 2022.');
  });

  it('is the finding when it is that of all indicators, and never "sigue igual"', () => {
    expect(findingSentence(rollup([inside, inside]), spanish)).to.equal(
      'Los 2 indicadores están dentro del margen de error',
    );
    expect(findingSentence(rollup([inside, inside, rise]), spanish)).to.equal(
      'De 3 indicadores, 1 mejora y 2 están dentro del margen de error',
    );
  });

  it('has its rule in the notes on the method', () => {
    expect(methodologyNotes([inside], spanish).join(' ')).to.contain('superan el de la diferencia');
  });
});
