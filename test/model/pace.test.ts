import {expect} from 'chai';
import {decimal, decimalText} from '../../src/model/decimal.ts';
import {pace} from '../../src/model/pace.ts';

const expected = (from: [string, number], to: [string, number], period: string, decimals = 1) => {
  const [start, end] = [from, to].map(([at, value]) => ({period: at, value: decimal(value)}));
  const at = start && end && pace(start, end, {period}, decimals);
  return at && decimalText(at);
};

describe('pace', () => {
  it('pace(from, to, at) is on the straight line, by years', () => {
    expect(expected(['2019', 10], ['2030', 65], '2022')).to.equal('25.0');
    expect(expected(['2019', 10], ['2030', 65], '2019')).to.equal('10.0');
    expect(expected(['2019', 10], ['2030', 65], '2030')).to.equal('65.0');
    expect(expected(['2019', 20], ['2030', 9], '2021')).to.equal('18.0');
  });

  it('pace(from, to, at) rounds once, half away from zero', () => {
    expect(expected(['2020', 0], ['2023', 1], '2021')).to.equal('0.3');
    expect(expected(['2020', 0], ['2023', 1], '2022')).to.equal('0.7');
    expect(expected(['2020', 0.04], ['2022', 0.06], '2021')).to.equal('0.1');
  });

  it('pace(from, to, at) counts months', () => {
    expect(expected(['2020', 0], ['2021', 12], '2020-Q2')).to.equal('3.0');
    expect(expected(['2020-07', 0], ['2021', 12], '2020-10')).to.equal('6.0');
  });

  it('pace(from, to, at) stays at the end after the end, and is not drawn back before the start', () => {
    expect(expected(['2019', 10], ['2030', 65], '2031')).to.equal('65.0');
    expect(expected(['2019', 10], ['2030', 65], '2018')).to.equal(null);
  });

  it('pace(from, to, at) is null where time does not pass or is not told', () => {
    expect(expected(['2030', 10], ['2030', 65], '2030')).to.equal(null);
    expect(expected(['2019', 10], ['meta', 65], '2022')).to.equal(null);
  });

  it('pace(from, to, at) takes the stated start of a period', () => {
    const from = {period: 'línea base', periodStart: '2019-01-01', value: decimal(10)};
    const at = pace(from, {period: '2030', value: decimal(65)}, {period: '2022', periodStart: null}, 1);
    expect(at && decimalText(at)).to.equal('25.0');
  });
});
