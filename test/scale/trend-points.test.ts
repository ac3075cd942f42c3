import {expect} from 'chai';
import type {Flag, Observation} from '../../src/model/report.ts';
import type {TrendPoint} from '../../src/scale/trend.ts';
import {trendPoints} from '../../src/scale/trend-points.ts';
import {indicator, observation} from '../support/indicator.ts';

const series = (
  observations: readonly Observation[],
  breaks: readonly string[] = [],
): readonly TrendPoint[] =>
  trendPoints(indicator({observations, breaks: breaks.map((period) => ({period, note: null}))}));
const starts = (...given: Parameters<typeof series>): boolean[] =>
  series(...given).map(({newSeries}) => newSeries);
const years = ['2018', '2019', '2021', '2022'].map((period) => observation(period, 7));

describe('trendPoints', () => {
  it('trendPoints() has the time of each period, stated or read from its text', () => {
    const stated = observation('Año escolar 4', 7, {periodStart: '2022-03-01'});
    const times = series([observation('2021-Q3', 7), stated, observation('ayer', 7)]).map(({time}) => time);
    expect(times).to.deep.equal([Date.UTC(2021, 6), Date.UTC(2022, 2), null]);
  });
  it('trendPoints() keeps the order, the periods, the values and their absence', () => {
    const points = series([observation('2021', 0), observation('2022', null)]);
    expect(points.map(({period, value}) => [period, value])).to.deep.equal([
      ['2021', 0],
      ['2022', null],
    ]);
  });
  it('trendPoints() is hollow where a number is not final or was not measured', () => {
    const flagged = [[], ['provisional'], ['revised'], ['revised', 'forecast']] satisfies Flag[][];
    const observations = flagged.map((flags, index) => observation(String(2020 + index), 7, {flags}));
    expect(series(observations).map(({hollow}) => hollow)).to.deep.equal([false, true, false, true]);
  });
  it('trendPoints() starts a new series at a break, by list or by flag', () => {
    expect(starts(years, ['2021'])).to.deep.equal([false, false, true, false]);
    const flagged = [
      observation('2018', 7),
      observation('2019', 7, {flags: ['break']}),
      observation('2020', 7),
    ];
    expect(starts(flagged)).to.deep.equal([false, true, false]);
  });
  it('trendPoints() starts a new series right after a break in a year without observation', () => {
    expect(starts(years, ['2020'])).to.deep.equal([false, false, true, false]);
    expect(starts(years, ['2010'])).to.deep.equal([false, false, false, false]);
  });
  it('trendPoints() sets an observation of another definition apart on both sides', () => {
    const other = observation('2019', 7, {flags: ['definition-differs']});
    const observations = [observation('2018', 7), other, observation('2020', 7), observation('2021', 7)];
    expect(starts(observations)).to.deep.equal([false, true, true, false]);
  });
  it('trendPoints(no observations) is empty', () => {
    expect(series([])).to.deep.equal([]);
  });
});
