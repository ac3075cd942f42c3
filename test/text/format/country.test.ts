import {expect} from 'chai';
import {countryName} from '../../../src/text/format/country.ts';
import {english, spanish} from '../../support/languages.ts';

describe('countryName', () => {
  it('countryName(PE) is said in the language', () => {
    expect([countryName('PE', spanish), countryName('PE', english)]).to.deep.equal(['Perú', 'Peru']);
  });

  it('countryName(…) says what is no code as it stands', () => {
    expect(countryName('Perú', spanish)).to.equal('Perú');
  });

  it('countryName(PE) is the code in a language that Intl does not know', () => {
    expect(countryName('PE', {...spanish, tag: 'ay'})).to.equal('PE');
  });
});
