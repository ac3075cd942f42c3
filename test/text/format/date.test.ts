import {expect} from 'chai';
import {dateText} from '../../../src/text/format/date.ts';
import {language, registerPack} from '../../../src/text/i18n/locale.ts';
import {english, spanish} from '../../support/languages.ts';

describe('dateText', () => {
  it('dateText(a day, a month) is in words', () => {
    expect(dateText('2023-05-01', spanish)).to.equal('1 de mayo de 2023');
    expect(dateText('2023-05-31T23:59:59-05:00', english)).to.equal('May 31, 2023');
    expect(dateText('2023-05', spanish)).to.equal('mayo de 2023');
  });

  it('dateText(a year, or no date) stands as it is', () => {
    for (const date of ['2023', '2023-Q1', '2023-13-45', 'mayo'])
      expect(dateText(date, spanish)).to.equal(date);
  });

  it('dateText(a language that Intl does not know) stands as it is', () => {
    registerPack({locale: 'qya', numberLocale: 'es-PE', dir: 'ltr', messages: {}});
    expect(dateText('2023-05-01', language('qya', 'es-PE'))).to.equal('2023-05-01');
  });
});
