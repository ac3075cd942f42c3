import {expect} from 'chai';
import {trendWords} from '../../../src/text/statistics/trend-direction.ts';
import {indicator, observation} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

const rising = indicator({
  observations: [1, 2, 3, 4, 5].map((value) => observation(String(2018 + value), value)),
  desiredDirection: 'decrease',
});

describe('trendWords(indicator, locale)', () => {
  it('names the trend, the values and the rule', () => {
    const {label, note} = trendWords(rising, spanish);
    expect(label).to.equal('Tendencia: empeora');
    expect(note).to.match(/^Últimos 5 valores comparables, de 2019 a 2023\. Regla: .*Mann-Kendall/);
    expect(trendWords(rising, english).label).to.equal('Trend: worsening');
  });

  it('names the movement alone without a desired direction', () => {
    expect(trendWords({...rising, desiredDirection: null}, spanish).label).to.equal('Tendencia: sube');
  });

  it('gives the reason of no trend', () => {
    const short = {...rising, observations: rising.observations.slice(1)};
    expect(trendWords(short, spanish)).to.include({
      label: 'Tendencia no calculada',
      note: 'Hay 4 valores comparables y hacen falta 5.',
    });
    const broken = {...rising, breaks: [{period: '2021', note: null}]};
    expect(trendWords(broken, spanish).note).to.equal(
      'Hay 3 valores comparables y hacen falta 5. El método cambió y solo cuentan los valores desde entonces.',
    );
  });
});
