import {expect} from 'chai';
import {parseSort} from '../../../src/model/table/sort.ts';
import type {Locale} from '../../../src/text/i18n/locale.ts';
import {sortSentence} from '../../../src/text/sentence/sort.ts';
import {english, spanish} from '../../support/languages.ts';

describe('sortSentence', () => {
  const told = (by: string, missing: number, locale: Locale, name = 'X'): string => {
    const asked = parseSort(by);
    return asked ? sortSentence(asked, {name, missing}, locale) : '';
  };
  it('sortSentence tells the column, the way and what comes last', () => {
    expect(told('change descending', 5, spanish)).to.equal(
      'Ordenado por X, de mayor a menor. 5 sin valor, al final.',
    );
    expect(told('2022', 0, english)).to.equal('Sorted by X, lowest first.');
  });
  it('sortSentence writes a heading small, an acronym as it is', () => {
    expect(told('change', 0, spanish, 'Cambio')).to.equal('Ordenado por cambio, de menor a mayor.');
    expect(told('change', 0, spanish, 'DEMUNA')).to.equal('Ordenado por DEMUNA, de menor a mayor.');
  });
  it('sortSentence of names and verdicts speaks of letters and of better', () => {
    expect(told('indicator', 0, spanish)).to.equal('Ordenado por X, de la A a la Z.');
    expect(told('verdict descending', 0, spanish)).to.equal('Ordenado por X, de mejor a peor.');
  });
});
