import {expect} from 'chai';
import {comparePeriods, sortByTime, periodStart} from '../../../src/model/report/period.ts';

describe('periodStart', () => {
  const starts = {
    '2021': '2021-01-01',
    '2021-03': '2021-03-01',
    '2021-03-15': '2021-03-15',
    '2021-Q1': '2021-01-01',
    '2021-Q4': '2021-10-01',
    '2021-S1': '2021-01-01',
    '2021-S2': '2021-07-01',
    '2020/2021': '2020-01-01',
    '2018--2020': '2018-01-01',
    '2021-03/2021-05': '2021-03-01',
  };
  for (const [period, start] of Object.entries(starts))
    it(`periodStart('${period}') is ${start}`, () => expect(periodStart(period)).to.equal(start));

  for (const period of ['', '21', 'latest', '2021-13', '2021-Q5', '2021-S3', '2021-22', 'año 2021', '2021 '])
    it(`periodStart('${period}') is null`, () => expect(periodStart(period)).to.equal(null));
});

describe('comparePeriods', () => {
  it("comparePeriods('2021-Q4', '2022-Q1') is negative", () => {
    expect(comparePeriods('2021-Q4', '2022-Q1')).to.be.below(0);
  });
  it("comparePeriods('2021-S2', '2021-Q1') is positive across formats", () => {
    expect(comparePeriods('2021-S2', '2021-Q1')).to.be.above(0);
  });
  it("comparePeriods('2021', 'before') is 0, because one start is unknown", () => {
    expect(comparePeriods('2021', 'before')).to.equal(0);
  });
});

describe('sortByTime', () => {
  const order = (list: readonly {period: string; periodStart?: string | null}[]) =>
    sortByTime(list).map(({period}) => period);

  it('sortByTime(items) sorts by the start of the period', () => {
    expect(order([{period: '2022'}, {period: '2020/2021'}, {period: '2021-Q3'}])).to.eql([
      '2020/2021',
      '2021-Q3',
      '2022',
    ]);
  });
  it('sortByTime(items) prefers the stated start', () => {
    const list = [
      {period: 'second wave', periodStart: '2021-06-01'},
      {period: 'first wave', periodStart: '2020-03-01'},
    ];
    expect(order(list)).to.eql(['first wave', 'second wave']);
  });
  it('sortByTime(items) keeps the original order if a start is unknown', () => {
    expect(order([{period: '2022'}, {period: 'before'}, {period: '2021'}])).to.eql([
      '2022',
      'before',
      '2021',
    ]);
  });
  it('sortByTime(items) does not change its argument', () => {
    const list = [{period: '2022'}, {period: '2021'}];
    sortByTime(list);
    expect(list[0]?.period).to.equal('2022');
  });
});
