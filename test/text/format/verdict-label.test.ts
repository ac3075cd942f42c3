import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {boundLabel, verdictLabel} from '../../../src/text/format/verdict-label.ts';
import {indicator} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

function words(parts: IndicatorParts): readonly [string, string] {
  const found = assess(indicator(parts));
  return [verdictLabel(found, spanish), verdictLabel(found, english)];
}

const rise = {'2021': 1, '2022': 2};
const fall = {'2021': 2, '2022': 1};

describe('stateWord', () => {
  it('stateWord(verdicts) is a word of the table', () => {
    expect(words({values: rise})).to.deep.equal(['Mejora', 'Improved']);
    expect(words({values: fall})).to.deep.equal(['Empeora', 'Worsened']);
    expect(words({values: {'2021': 2, '2022': 2}})).to.deep.equal(['Sin cambio', 'No change']);
  });

  it('stateWord(lower is better) is the merit, not the movement', () => {
    expect(words({values: fall, desiredDirection: 'decrease'})[0]).to.equal('Mejora');
    expect(words({values: rise, desiredDirection: 'decrease'})[0]).to.equal('Empeora');
  });

  it('stateWord(direction unknown) is the movement alone', () => {
    expect(words({values: rise, desiredDirection: null})).to.deep.equal(['Subió', 'Up']);
    expect(words({values: fall, desiredDirection: 'none'})).to.deep.equal(['Bajó', 'Down']);
  });

  it('stateWord(no change computed) says what is missing', () => {
    expect(words({values: {'2021': null, '2022': 0}})[0]).to.equal('Sin dato en 2021');
    expect(words({values: {'2021': 0, '2022': null}})[0]).to.equal('Sin dato en 2022');
    expect(words({values: {'2021': null, '2022': null}})).to.deep.equal(['Sin dato', 'No data']);
    expect(words({breaks: [{period: '2022', note: null}]})).to.deep.equal([
      'No comparable',
      'Not comparable',
    ]);
    const alone = {values: {'2022': 1}, comparison: {from: 'previous', to: 'latest'}};
    expect(words(alone)[0]).to.equal('No comparable');
  });

  it('stateWord(a limit without ends) is the plain verdict', () => {
    expect(words({values: rise, limit: {kind: 'range', min: null, max: null}})[0]).to.equal('Mejora');
    expect(words({values: rise, limit: {kind: 'min-allowed', min: 0, max: null}})[0]).to.equal(
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
