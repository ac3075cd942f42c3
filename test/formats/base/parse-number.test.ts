import {expect} from 'chai';
import {parseNumber} from '../../../src/formats/base/parse-number.ts';

/** Text, decimal separator of the file, parsed number. */
const numbers = [
  ['14.7', null, '14.7'],
  ['14,7', null, '14.7'],
  ['0,125', null, '0.125'],
  ['1.234,5', null, '1234.5'],
  ['1,234.5', null, '1234.5'],
  ['1,234,567', null, '1234567'],
  ['1 234 567', null, '1234567'],
  ['1\u00a0234,5', null, '1234.5'],
  ['1\u202f234', null, '1234'],
  ['3´488,356', null, '3488356'],
  ["3'488,356", null, '3488356'],
  ['3’488’356.25', null, '3488356.25'],
  ['1,234', '.', '1234'],
  ['1,234', ',', '1.234'],
  ['1.234', ',', '1234'],
  ['1.234', '.', '1.234'],
  ['\u22123.9', null, '-3.9'],
  ['–3,9', null, '-3.9'],
  ['+0.1', null, '0.1'],
  ['100.0', null, '100.0'],
  ['.5', null, '0.5'],
  ['2.00', '.', '2.00'],
] as const;

/** Text and the decimal separator that follows from it. */
const separators = [
  ['14.7', '.'],
  ['14,7', ','],
  ['1,234,567', '.'],
  ['1.234.567', ','],
  ['3´488,356', '.'],
  ['1234', null],
  ['1 234', null],
] as const;

describe('parseNumber', () => {
  for (const [text, separator, expected] of numbers)
    it(`parseNumber('${text}', ${separator}) returns ${expected}`, () => {
      expect(parseNumber(text, separator)).to.include({text: expected});
    });

  for (const [text, separator] of separators)
    it(`parseNumber('${text}') proves ${separator ?? 'no separator'}`, () => {
      expect(parseNumber(text, null)).to.include({proves: separator});
    });

  for (const text of ['1,234', '1.234', '12.345'])
    it(`parseNumber('${text}') returns 'ambiguous' without a separator`, () => {
      expect(parseNumber(text, null)).to.equal('ambiguous');
    });

  for (const text of ['', '-', 'abc', '1.2.3', '12,34,5', '1,23.4', '1 23', '12a', '2021-2022', '10–20'])
    it(`parseNumber('${text}') returns null`, () => {
      expect(parseNumber(text, '.')).to.equal(null);
    });
});
