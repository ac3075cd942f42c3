import {expect} from 'chai';
import type {Translation} from '../../../src/text/i18n/messages/translation.ts';
import {enFigures} from '../../../src/text/i18n/messages/en/figures.ts';
import {esPEFigures} from '../../../src/text/i18n/messages/es-PE/figures.ts';

const counts = [
  ...Array.from({length: 10_000}, (_, index) => index),
  ...Array.from({length: 15}, (_, power) => 10 ** power).flatMap((power) => [
    power - 1,
    power,
    power + 1,
    7 * power,
  ]),
  2_000_000,
  1_500_000,
  1_234_000_000,
  0.5,
  1.0004,
  1.5,
  1_000_000.5,
];

function categoryDifferences({locale, plural}: Translation): readonly number[] {
  // Counts are written with all their decimals, so the category is that of all decimals.
  const rules = new Intl.PluralRules(locale, {maximumFractionDigits: 20});
  return counts.filter((count) => plural?.(count) !== rules.select(count));
}

describe('the plural rules of the built-in translations', () => {
  it('are equal to Intl.PluralRules', () => {
    expect(categoryDifferences(esPEFigures)).to.deep.equal([]);
    expect(categoryDifferences(enFigures)).to.deep.equal([]);
  });
});
