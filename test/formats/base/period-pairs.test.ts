import {expect} from 'chai';
import {monthWriter, periodPairReading, withWholeYears} from '../../../src/formats/base/period-pairs.ts';

const reading = (...texts: readonly string[]) => periodPairReading(new Set(texts));

describe('periodPairReading(texts of a column)', () => {
  it('returns years where all end in the next year, and where one can be no month', () => {
    expect(reading('2004-05', '2005-06')).to.equal('years');
    expect(reading('2010-11', '2015-16')).to.equal('years');
    expect(reading('2009-10 p/', '2010-11')).to.equal('years');
  });

  it('returns months where one is not the next year', () => {
    expect(reading('2009-10', '2009-11', '2010-01')).to.equal('months');
  });

  it('is ambiguous with a single text, and with proofs of both', () => {
    expect(reading('2009-10')).to.equal('ambiguous');
    expect(reading('2009-10', '2013-14', '2014-03')).to.equal('ambiguous');
  });

  it('returns null without a doubtful text', () => {
    expect(reading('2021', '2021-04', '2021-13', '2009-10-01', '2009-2010')).to.equal(null);
  });
});

describe('withWholeYears(text)', () => {
  it('writes the second year in full, also at the turn of the century', () => {
    expect(['2009-10', '1999-00', '2009-03'].map(withWholeYears)).to.deep.equal([
      '2009/2010',
      '1999/2000',
      '2009-03',
    ]);
  });
});

describe('monthWriter(periods)', () => {
  it('marks months that an import could take for years, and no others', () => {
    expect(['2009-10', '2010-11'].map(monthWriter(['2009-10', '2010-11']))).to.deep.equal([
      '2009M10',
      '2010M11',
    ]);
    expect(monthWriter(['2009-09', '2009-10'])('2009-10')).to.equal('2009-10');
  });
});
