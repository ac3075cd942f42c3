import {expect} from 'chai';
import type {Decimal} from '../../../src/model/decimal.ts';
import {toDecimalString} from '../../../src/model/decimal.ts';
import {formatNumber} from '../../../src/text/format/number.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import type {DualText} from '../../../src/text/format/number.ts';
import {registerMessages} from '../../../src/text/i18n/translations.ts';
import '../../support/languages.ts';
import {regionTags} from '../../support/region-tags.ts';

const digits = '90210457836012345678909876543210';
const integerLengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 24];
const scales = [0, 1, 2, 3, 4, 5, 6];

function numberOfLength(integerLength: number, scale: number): Decimal {
  return {digits: BigInt(digits.slice(0, integerLength + scale)), scale};
}

/** Returns the formatter of `Intl` for numbers with `scale` decimals. */
function intlFormatter(tag: string, scale: number): (value: Decimal) => DualText {
  const options = {minimumFractionDigits: scale, maximumFractionDigits: scale};
  const visual = new Intl.NumberFormat(tag, options);
  const spoken = new Intl.NumberFormat(tag, {...options, useGrouping: false});
  return (value) => {
    const text = toDecimalString(value) as Intl.StringNumericLiteral;
    return {visual: visual.format(text), spoken: spoken.format(text)};
  };
}

/** Each text that differs from that of `Intl`, before it, and how many numbers were compared. */
function compareWithIntl(tag: string, lengths: readonly number[], decimals: readonly number[]) {
  const locale = resolveLocale(tag, 'es-PE');
  expect(locale.numberStyle, tag).to.not.equal(null);
  const differences = decimals.flatMap((scale) => {
    const intlText = intlFormatter(locale.numberLocale, scale);
    return lengths
      .map((length) => numberOfLength(length, scale))
      .map((value) => ({tag, ...formatNumber(value, locale), intl: intlText(value)}))
      .filter(({visual, spoken, intl}) => visual !== intl.visual || spoken !== intl.spoken);
  });
  return {differences, count: lengths.length * decimals.length};
}

/** Without own data, `Intl` takes those of the language. */
function hasOwnData(tag: string): boolean {
  return new Intl.NumberFormat(tag).resolvedOptions().locale === tag;
}

/**
 * Regions of English that CLDR 42 lacks, and Switzerland, whose mark between groups has changed from ’ to '. Our styles
 * follow CLDR 48, as Chromium and Firefox do. WebKitGTK has the data of the system's ICU: CLDR 42 in Debian 12.
 */
const newRegions = 'CH CZ EE ES FR GE HU ID IT LT LV NO PL PT RO SK UA'
  .split(' ')
  .map((region) => `en-${region}`);

/** The tags on which the data of this engine and ours agree: all, unless its data lack the new regions. */
const comparableTags = hasOwnData('en-CZ')
  ? regionTags
  : regionTags.filter((tag) => !newRegions.includes(Intl.getCanonicalLocales(tag).join()));

describe('formatNumber', () => {
  it('formatNumber(…) is equal to Intl.NumberFormat in every region of Spanish and English', () => {
    const results = comparableTags
      .filter(hasOwnData)
      .map((tag) => compareWithIntl(tag, integerLengths, scales));
    expect(results.flatMap(({differences}) => differences)).to.deep.equal([]);
    expect(results.reduce((sum, {count}) => sum + count, 0)).to.be.greaterThan(10_000);
  });

  it('formatNumber(…) is equal to Intl.NumberFormat in regions without own data', () => {
    const tags = comparableTags.filter((tag) => !hasOwnData(tag));
    expect(tags).to.include.members(['es-DE', 'en-PE', 'en-UK']);
    expect(tags.flatMap((tag) => compareWithIntl(tag, [4, 5, 8], [1]).differences)).to.deep.equal([]);
  });

  it('formatNumber(a tag that names other digits) is equal to Intl.NumberFormat', () => {
    const locale = resolveLocale('es-PE-u-nu-arab', 'es-PE');
    expect(formatNumber(numberOfLength(4, 1), locale)).to.deep.equal({visual: '٩٬٠٢١٫٠', spoken: '٩٠٢١٫٠'});
  });

  it('formatNumber(a number locale without a style) is equal to Intl.NumberFormat', () => {
    registerMessages({locale: 'rm', numberLocale: 'de-CH', dir: 'ltr', messages: {}});
    const locale = resolveLocale('rm', 'es-PE');
    const value = numberOfLength(24, 2);
    expect(formatNumber(value, locale)).to.deep.equal(intlFormatter(locale.numberLocale, 2)(value));
  });

  it('formatNumber(…) follows the styles of a translation', () => {
    const numberStyles = [
      {regions: '', decimal: ',', group: ' '},
      {regions: 'CH LI', decimal: '.', group: '$&', groupedFrom: 6, groupSize: 2},
    ];
    registerMessages({locale: 'de', numberLocale: 'de', dir: 'ltr', messages: {}, numberStyles});
    const format = (tag: string, length: number) =>
      formatNumber(numberOfLength(length, 1), resolveLocale(tag, 'es-PE')).visual;
    expect(format('de-AT', 4)).to.equal('9 021,0');
    expect(format('de-LI', 5)).to.equal('90210.4');
    expect(format('de-LI', 8)).to.equal('9$&02$&10$&457.8');
  });
});
