import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {boundLabel, verdictLabel} from '../../../src/text/format/verdict-label.ts';
import {indicator} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

function labels(parts: IndicatorParts): readonly [string, string] {
  const assessment = assess(indicator(parts));
  return [verdictLabel(assessment, spanish), verdictLabel(assessment, english)];
}

const rise = {'2021': 1, '2022': 2};
const fall = {'2021': 2, '2022': 1};

describe('verdictLabel', () => {
  it('verdictLabel(a verdict) returns its word', () => {
    expect(labels({values: rise})).to.deep.equal(['Mejora', 'Improved']);
    expect(labels({values: fall})).to.deep.equal(['Empeora', 'Worsened']);
    expect(labels({values: {'2021': 2, '2022': 2}})).to.deep.equal(['Sin cambio', 'No change']);
  });

  it('verdictLabel(lower is better) returns the verdict, not the movement', () => {
    expect(labels({values: fall, desiredDirection: 'decrease'})[0]).to.equal('Mejora');
    expect(labels({values: rise, desiredDirection: 'decrease'})[0]).to.equal('Empeora');
  });

  it('verdictLabel(unknown direction) returns the movement', () => {
    expect(labels({values: rise, desiredDirection: null})).to.deep.equal(['Subió', 'Up']);
    expect(labels({values: fall, desiredDirection: 'none'})).to.deep.equal(['Bajó', 'Down']);
  });

  it('verdictLabel(no computed change) returns the reason', () => {
    expect(labels({values: {'2021': null, '2022': 0}})[0]).to.equal('Sin dato en 2021');
    expect(labels({values: {'2021': 0, '2022': null}})[0]).to.equal('Sin dato en 2022');
    expect(labels({values: {'2021': null, '2022': null}})).to.deep.equal(['Sin dato', 'No data']);
    expect(labels({breaks: [{period: '2022', note: null}]})).to.deep.equal([
      'No comparable',
      'Not comparable',
    ]);
    const alone = {values: {'2022': 1}, comparison: {from: 'previous', to: 'latest'}};
    expect(labels(alone)[0]).to.equal('No comparable');
  });

  it('verdictLabel(a limit without minimum and maximum) ignores the limit', () => {
    expect(labels({values: rise, limit: {kind: 'range', min: null, max: null}})[0]).to.equal('Mejora');
    expect(labels({values: rise, limit: {kind: 'min-allowed', min: 0, max: null}})[0]).to.equal(
      'Dentro del rango deseado',
    );
  });
});

describe('boundWord', () => {
  it('boundWord(100 to 100) is the maximum; elsewhere there is none', () => {
    expect(boundLabel(assess(indicator({values: {'2021': 100, '2022': 100}})), spanish)).to.equal(
      'valor máximo',
    );
    expect(boundLabel(assess(indicator({values: {'2021': 0, '2022': 0}})), english)).to.equal(
      'minimum value',
    );
    expect(boundLabel(assess(indicator()), spanish)).to.equal(null);
  });
});
