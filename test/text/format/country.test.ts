import {expect} from 'chai';
import {countryName} from '../../../src/text/format/country.ts';
import {english, spanish} from '../../support/languages.ts';

describe('countryName', () => {
  it('countryName(PE) returns the name in the language of the locale', () => {
    expect([countryName('PE', spanish), countryName('PE', english)]).to.deep.equal(['Perú', 'Peru']);
  });

  it('countryName(a name) returns it unchanged', () => {
    expect(countryName('Perú', spanish)).to.equal('Perú');
  });

  it('countryName(PE) returns the code in a language without Intl data', () => {
    expect(countryName('PE', {...spanish, tag: 'ay'})).to.equal('PE');
  });
});
