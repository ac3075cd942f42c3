import {expect} from 'chai';
import {findPeriods} from '../../../src/formats/base/parse-period.ts';

describe('findPeriods', () => {
  it('finds no half year or quarter in the letters of a word beside a year', () => {
    const texts = [
      'Análisis 2021',
      'Tesis II',
      'país 2021',
      'Visit 2021',
      '2021 tiempo',
      '2021 hijas',
      '2021 Título',
    ];
    expect(texts.map((text) => findPeriods(text).periods)).to.deep.equal([
      ['2021'],
      [],
      ['2021'],
      ['2021'],
      ['2021'],
      ['2021'],
      ['2021'],
    ]);
  });

  it('finds a half year and a quarter that are words of their own', () => {
    const texts = ['I S 2021', 'Resultado IIT 2021', '2021-T3', '2° semestre de 2021', 'q1_2021', '2021 S2p'];
    expect(texts.map((text) => findPeriods(text).periods)).to.deep.equal([
      ['2021-S1'],
      ['2021-Q2'],
      ['2021-Q3'],
      ['2021-S2'],
      ['2021-Q1'],
      ['2021-S2'],
    ]);
  });
});
