import {expect} from 'chai';
import {parseSort} from '../../../src/model/table/sort.ts';
import type {Locale} from '../../../src/text/i18n/locale.ts';
import {sortSentence} from '../../../src/text/sentence/sort.ts';
import {english, spanish} from '../../support/languages.ts';

describe('sortSentence', () => {
  const sentence = (by: string, missing: number, locale: Locale, name = 'X'): string => {
    const sort = parseSort(by);
    return sort ? sortSentence(sort, {name, missing}, locale) : '';
  };
  it('sortSentence includes the column, the direction and the rows without a value', () => {
    expect(sentence('change descending', 5, spanish)).to.equal(
      'Ordenado por X, de mayor a menor. 5 sin valor, al final.',
    );
    expect(sentence('2022', 0, english)).to.equal('Sorted by X, lowest first.');
  });
  it('sortSentence writes a heading in lower case, except an acronym', () => {
    expect(sentence('change', 0, spanish, 'Cambio')).to.equal('Ordenado por cambio, de menor a mayor.');
    expect(sentence('change', 0, spanish, 'DEMUNA')).to.equal('Ordenado por DEMUNA, de menor a mayor.');
  });
  it('sortSentence of names is alphabetical, of verdicts from better to worse', () => {
    expect(sentence('indicator', 0, spanish)).to.equal('Ordenado por X, de la A a la Z.');
    expect(sentence('verdict descending', 0, spanish)).to.equal('Ordenado por X, de mejor a peor.');
  });
});
