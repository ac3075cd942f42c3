import {expect} from 'chai';
import {formatDate} from '../../../src/text/format/date.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {registerMessages} from '../../../src/text/i18n/translations.ts';
import {english, spanish} from '../../support/languages.ts';

describe('formatDate', () => {
  it('formatDate(a day, a month) writes the month in words', () => {
    expect(formatDate('2023-05-01', spanish)).to.equal('1 de mayo de 2023');
    expect(formatDate('2023-05-31T23:59:59-05:00', english)).to.equal('May 31, 2023');
    expect(formatDate('2023-05', spanish)).to.equal('mayo de 2023');
  });

  it('formatDate(a year, text that is not a date) returns it unchanged', () => {
    for (const date of ['2023', '2023-Q1', '2023-13-45', 'mayo'])
      expect(formatDate(date, spanish)).to.equal(date);
  });

  it('formatDate(…) returns the ISO date in a language without Intl data', () => {
    registerMessages({locale: 'qya', numberLocale: 'es-PE', dir: 'ltr', messages: {}});
    expect(formatDate('2023-05-01', resolveLocale('qya', 'es-PE'))).to.equal('2023-05-01');
  });
});
