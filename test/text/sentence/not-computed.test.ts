import {expect} from 'chai';
import flags from '../../../data/flags.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import type {Locale} from '../../../src/text/i18n/locale.ts';
import {notComputedReason} from '../../../src/text/sentence/not-computed.ts';
import {indicator} from '../../support/indicator.ts';
import {read} from '../../support/rows.ts';
import {english, spanish} from '../../support/languages.ts';

const why = (values: Record<string, number | null>, locale: Locale): string =>
  notComputedReason(assess(indicator({values})), locale);

describe('notComputed', () => {
  it('notComputed names the period that lacks a figure', () => {
    expect(why({'2021': null, '2022': 2.9}, spanish)).to.equal('No se calcula: sin dato en 2021');
    expect(why({'2021': 2.9, '2022': null}, english)).to.equal('Not computed: no data for 2022');
  });
  it('notComputed names both', () => {
    expect(why({'2021': null, '2022': null}, spanish)).to.equal('No se calcula: sin dato en 2021 ni en 2022');
  });
  it('notComputed of a broken series names the change of method', () => {
    const broken = read(flags).indicators.find(({code}) => code === '10');
    expect(broken && notComputedReason(assess(broken), spanish)).to.match(
      /cambio de método entre 2021 y 2022/,
    );
  });
  it('notComputed of a single period says that there is no other', () => {
    const alone = assess(indicator({values: {'2022': 3}}), {from: 'previous', to: '2022'});
    expect(notComputedReason(alone, spanish)).to.equal('No hay otro periodo con el cual comparar.');
  });
});
