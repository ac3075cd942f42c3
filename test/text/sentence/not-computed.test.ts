import {expect} from 'chai';
import flags from '../../../data/flags.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import type {Locale} from '../../../src/text/i18n/locale.ts';
import {notComputedReason} from '../../../src/text/sentence/not-computed.ts';
import {indicator} from '../../support/indicator.ts';
import {requireReport} from '../../support/rows.ts';
import {english, spanish} from '../../support/languages.ts';

const reason = (values: Record<string, number | null>, locale: Locale): string =>
  notComputedReason(assess(indicator({values})), locale);

describe('notComputedReason', () => {
  it('notComputedReason(one missing value) names its period', () => {
    expect(reason({'2021': null, '2022': 2.9}, spanish)).to.equal('No se calcula: sin dato en 2021');
    expect(reason({'2021': 2.9, '2022': null}, english)).to.equal('Not calculated: no data for 2022');
  });
  it('notComputedReason(two missing values) names both periods', () => {
    expect(reason({'2021': null, '2022': null}, spanish)).to.equal(
      'No se calcula: sin dato en 2021 ni en 2022',
    );
  });
  it('notComputedReason(a series break) names the change of method', () => {
    const indicator = requireReport(flags).indicators.find(({code}) => code === '10');
    expect(indicator && notComputedReason(assess(indicator), spanish)).to.match(
      /cambio de método entre 2021 y 2022/,
    );
  });
  it('notComputedReason(a single period) reports that there is no other period', () => {
    const assessment = assess(indicator({values: {'2022': 3}}), {from: 'previous', to: '2022'});
    expect(notComputedReason(assessment, spanish)).to.equal('No hay otro periodo para comparar.');
  });
});
