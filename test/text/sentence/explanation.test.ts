import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {explanation} from '../../../src/text/sentence/explanation.ts';
import {indicator, observation, text} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

function explain(parts: IndicatorParts): readonly string[] {
  return explanation(assess(indicator(parts)), spanish).map((line) =>
    typeof line === 'string' || line.lang === 'es'
      ? String(typeof line === 'string' ? line : line.text)
      : `[${line.lang}] ${line.text}`,
  );
}

describe('explanation', () => {
  it('explanation(an inferred direction) includes the inference and its reason', () => {
    const reason = text({es: 'más es mejor.', en: 'more is better.'});
    const inferred = {kind: 'inferred', confidence: 'high', reason} as const;
    const assessment = assess(indicator({desiredDirectionBasis: inferred}));
    expect(explanation(assessment, spanish)).to.deep.equal([
      'El cambio se calcula con los valores que se muestran: de 19.9 por ciento a 23.7 por ciento hay una subida de 3.8 puntos porcentuales.',
      'Se busca que suba.',
      'La fuente no dice si conviene que suba o baje; es una interpretación nuestra.',
      {text: 'más es mejor.', lang: 'es'},
    ]);
    expect(explanation(assessment, english)).to.deep.equal([
      'The change is calculated from the values as shown: from 19.9 percent to 23.7 percent there is a rise of 3.8 percentage points.',
      'The aim is for it to rise.',
      'The source does not say whether it should rise or fall; this is our interpretation.',
      {text: 'more is better.', lang: 'en'},
    ]);
  });

  it('explanation(a reason in another language) has the reason as a line with its language', () => {
    const reason = text({ar: 'الأكثر أفضل'});
    const lines = explain({desiredDirectionBasis: {kind: 'inferred', confidence: null, reason}});
    expect(lines.slice(-2)).to.deep.equal([
      'La fuente no dice si conviene que suba o baje; es una interpretación nuestra.',
      '[ar] الأكثر أفضل',
    ]);
  });

  it('explanation(…) names the basis of the desired direction', () => {
    const basis = (kind: 'declared' | 'from-targets' | 'inferred') =>
      explain({desiredDirectionBasis: {kind, confidence: null, reason: null}}).at(-1);
    expect(basis('declared')).to.equal('Lo dice la fuente.');
    expect(basis('from-targets')).to.equal('Lo muestran las metas.');
    expect(basis('inferred')).to.equal(
      'La fuente no dice si conviene que suba o baje; es una interpretación nuestra.',
    );
    expect(explain({desiredDirection: null}).at(-1)).to.equal(
      'La fuente no dice si conviene que suba o baje; por eso el cambio no se valora.',
    );
    expect(explain({desiredDirection: 'none'}).at(-1)).to.equal(
      'En este indicador, ni subir ni bajar es mejor.',
    );
  });

  it('explanation(displayed rounding) shows the rounded values', () => {
    expect(explain({values: {'2021': 11.04, '2022': 26.76}})[0]).to.contain(
      'de 11.0 por ciento a 26.8 por ciento hay una subida de 15.8 puntos porcentuales.',
    );
  });

  it('explanation(exact rounding) shows the exact values', () => {
    const exact = explain({values: {'2021': 11.04, '2022': 26.76}, rounding: 'exact'});
    expect(exact[0]).to.equal(
      'El cambio se calcula con los valores exactos y luego se redondea: de 11.04 por ciento a 26.76 por ciento hay una subida de 15.7 puntos porcentuales.',
    );
  });

  it('explanation(a different published change) includes the published change, unless the periods are reversed', () => {
    const asPublished = {
      change: -3.8,
      changeText: null,
      glyph: null,
      glyphCodePoint: null,
      sourceLine: null,
    } as const;
    const values = {'2021': 14.7, '2022': 10.8};
    expect(explain({values, asPublished})[1]).to.equal(
      'La fuente publica una baja de 3.8 puntos porcentuales; aquí se muestra el cambio calculado.',
    );
    expect(explain({values, asPublished: {...asPublished, change: -3.9}}).join(' ')).to.not.contain(
      'imprime',
    );
    const periods = {from: '2022', to: '2021'};
    const sentences = explanation(assess(indicator({values, asPublished}), periods), spanish);
    expect(sentences.join(' ')).to.not.contain('imprime');
  });

  it('explanation(a missing value) includes the reason from the document', () => {
    const observations = [observation('2021', null, {missing: 'not-measured'}), observation('2022', 2.9)];
    expect(explain({observations})[0]).to.equal('En 2021: no se midió.');
    expect(explain({values: {'2021': null, '2022': null}}).slice(0, 2)).to.deep.equal([
      'Sin dato en 2021: la fuente no indica el motivo.',
      'Sin dato en 2022: la fuente no indica el motivo.',
    ]);
    expect(explain({values: {'2022': 2.9}, comparison: {from: 'previous', to: 'latest'}})[0]).to.equal(
      'No hay otro periodo para comparar.',
    );
  });

  it('explanation(a break) quotes the note of that break only', () => {
    const breaks = [
      {period: '2019', note: text('Otro censo.')},
      {period: '2022', note: text('Nuevo cuestionario.')},
    ];
    expect(explain({breaks}).slice(0, 2)).to.deep.equal([
      'No comparable: cambio de método entre 2021 y 2022.',
      'Nuevo cuestionario.',
    ]);
    expect(explain({breaks}).join(' ')).to.not.contain('censo');
  });

  it('explanation(threshold, limit, bound) names the criteria of the verdict', () => {
    const limit = {kind: 'range', min: 10, max: 90} as const;
    expect(explain({neutralThreshold: 0.5, limit}).slice(-3)).to.deep.equal([
      'Hasta 0.5 puntos porcentuales se considera sin cambio.',
      'Mínimo permitido: 10.0 por ciento.',
      'Máximo permitido: 90.0 por ciento.',
    ]);
    expect(explain({values: {'2021': 100, '2022': 100}}).at(-1)).to.equal(
      '100.0 por ciento es el valor máximo posible.',
    );
  });
});
