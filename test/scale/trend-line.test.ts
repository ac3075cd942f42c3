import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import {placeTrend, trendPoints, type TrendPoint} from '../../src/scale/trend-line.ts';
import type {Flag, Observation} from '../../src/model/report/observation.ts';
import {indicator, observation} from '../support/indicator.ts';

const yearPoint = (
  period: number,
  value: number | null,
  overrides: Partial<TrendPoint> = {},
): TrendPoint => ({
  period: String(period),
  time: Date.UTC(period, 0),
  value,
  isProvisional: false,
  startsNewSeries: false,
  ...overrides,
});
const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${x},${y}`).join('L')}`;

describe('placeTrend', () => {
  it('placeTrend() spaces periods by time, with y downwards', () => {
    const x = scaleLinear([Date.UTC(2015, 0), Date.UTC(2022, 0)], [0, 100]);
    const {points, segments} = placeTrend(
      [yearPoint(2015, 0), yearPoint(2021, 50), yearPoint(2022, 100)],
      [0, 100],
    );
    expect(points.map((point) => point.y)).to.deep.equal([100, 50, 0]);
    points.forEach((point) => expect(point.x).to.be.closeTo(x(Date.UTC(Number(point.period), 0)), 0.001));
    expect(segments).to.deep.equal([path(points.map((point) => [point.x, point.y]))]);
  });
  it('placeTrend() spaces points evenly if a start is unknown or shared', () => {
    const undated = [yearPoint(2015, 1), yearPoint(2021, 2, {time: null}), yearPoint(2022, 3)];
    expect(placeTrend(undated, [0, 10]).points.map(({x}) => x)).to.deep.equal([0, 50, 100]);
    const sharedStart = [yearPoint(2015, 1), yearPoint(2015, 2), yearPoint(2022, 3)];
    expect(placeTrend(sharedStart, [0, 10]).points.map(({x}) => x)).to.deep.equal([0, 50, 100]);
  });
  it('placeTrend() shows a missing value as a gap, not as zero', () => {
    const {points, segments} = placeTrend(
      [1, 2, null, 4, 5].map((value, index) => yearPoint(2018 + index, value, {time: null})),
      [0, 5],
    );
    expect(points.map(({period}) => period)).to.deep.equal(['2018', '2019', '2021', '2022']);
    expect(segments).to.deep.equal([
      path([
        [0, 80],
        [25, 60],
      ]),
      path([
        [75, 20],
        [100, 0],
      ]),
    ]);
  });
  it('placeTrend() splits the line at a new series', () => {
    const series = [
      yearPoint(2018, 1),
      yearPoint(2019, 2),
      yearPoint(2020, 4, {startsNewSeries: true}),
      yearPoint(2021, 5),
    ];
    expect(placeTrend(series, [0, 5]).segments).to.have.length(2);
    expect(placeTrend(series, [0, 5]).points).to.have.length(4);
  });
  it('placeTrend() places a break at the start of a new series, also across a gap', () => {
    const series = [
      yearPoint(2018, 1),
      yearPoint(2019, null),
      yearPoint(2020, 4, {startsNewSeries: true}),
      yearPoint(2022, 5),
    ];
    expect(placeTrend(series, [0, 5]).breaks[0]).to.be.closeTo(25, 0.1);
  });
  it('placeTrend() marks isolated points', () => {
    const series = [yearPoint(2018, 1), yearPoint(2019, null), yearPoint(2020, 4), yearPoint(2021, 5)];
    expect(placeTrend(series, [0, 5]).points.map(({isIsolated}) => isIsolated)).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(placeTrend(series, [0, 5]).segments).to.have.length(1);
  });
  it('placeTrend() keeps value, period and provisional state of each point', () => {
    const [first, second] = placeTrend(
      [yearPoint(2018, 1.5), yearPoint(2019, 0, {isProvisional: true})],
      [0, 5],
    ).points;
    expect(first).to.include({value: 1.5, period: '2018', isProvisional: false});
    expect(second).to.include({value: 0, period: '2019', isProvisional: true, y: 100});
  });
  it('placeTrend(single value) is an isolated point in the middle, without a line', () => {
    const {points, segments} = placeTrend([yearPoint(2022, 64.1)], [0, 100]);
    expect(points).to.have.length(1);
    expect(points[0]).to.include({x: 50, y: 35.9, isIsolated: true});
    expect(segments).to.deep.equal([]);
  });
  it('placeTrend([]) and placeTrend(no values) have no segments and no points', () => {
    const emptyTrend = {segments: [], points: [], breaks: [], domain: [0, 100]};
    expect(placeTrend([], [0, 100])).to.deep.equal(emptyTrend);
    expect(placeTrend([yearPoint(2021, null), yearPoint(2022, NaN)], [100, 0])).to.deep.equal(emptyTrend);
  });
  it('placeTrend(equal values) is a horizontal line', () => {
    expect(placeTrend([yearPoint(2021, 7), yearPoint(2022, 7)], [0, 10]).segments).to.deep.equal([
      'M0,30L100,30',
    ]);
  });
  it('placeTrend() has no NaN or Infinity for the largest values and times', () => {
    const series = [
      yearPoint(2020, 1e308, {time: -1e308}),
      yearPoint(2021, -1e308, {time: 0}),
      yearPoint(2022, 5e-324, {time: 1e308}),
      yearPoint(2023, Infinity, {time: 1.5e308}),
    ];
    const {segments, points} = placeTrend(series, [-1e308, 1e308]);
    expect(points).to.have.length(3);
    expect(segments.join()).to.match(/^[\d.,ML]+$/);
  });
});

const trendPointsOf = (
  observations: readonly Observation[],
  breaks: readonly string[] = [],
): readonly TrendPoint[] =>
  trendPoints(indicator({observations, breaks: breaks.map((period) => ({period, note: null}))}));
const seriesStarts = (...parameters: Parameters<typeof trendPointsOf>): boolean[] =>
  trendPointsOf(...parameters).map(({startsNewSeries}) => startsNewSeries);
const years = ['2018', '2019', '2021', '2022'].map((period) => observation(period, 7));

describe('trendPoints', () => {
  it('trendPoints() has the time of each period, stated or parsed from its text', () => {
    const dated = observation('Año escolar 4', 7, {periodStart: '2022-03-01'});
    const times = trendPointsOf([observation('2021-Q3', 7), dated, observation('ayer', 7)]).map(
      ({time}) => time,
    );
    expect(times).to.deep.equal([Date.UTC(2021, 6), Date.UTC(2022, 2), null]);
  });
  it('trendPoints() keeps the order, the periods, the values and null', () => {
    const points = trendPointsOf([observation('2021', 0), observation('2022', null)]);
    expect(points.map(({period, value}) => [period, value])).to.deep.equal([
      ['2021', 0],
      ['2022', null],
    ]);
  });
  it('trendPoints() is provisional if a value is provisional or forecast', () => {
    const flagged = [[], ['provisional'], ['revised'], ['revised', 'forecast']] satisfies Flag[][];
    const observations = flagged.map((flags, index) => observation(String(2020 + index), 7, {flags}));
    expect(trendPointsOf(observations).map(({isProvisional}) => isProvisional)).to.deep.equal([
      false,
      true,
      false,
      true,
    ]);
  });
  it('trendPoints() starts a new series at a stated break or the flag break', () => {
    expect(seriesStarts(years, ['2021'])).to.deep.equal([false, false, true, false]);
    const flagged = [
      observation('2018', 7),
      observation('2019', 7, {flags: ['break']}),
      observation('2020', 7),
    ];
    expect(seriesStarts(flagged)).to.deep.equal([false, true, false]);
  });
  it('trendPoints() starts a new series after a break in a year without an observation', () => {
    expect(seriesStarts(years, ['2020'])).to.deep.equal([false, false, true, false]);
    expect(seriesStarts(years, ['2010'])).to.deep.equal([false, false, false, false]);
  });
  it('trendPoints() starts a new series before and after a different definition', () => {
    const redefined = observation('2019', 7, {flags: ['definition-differs']});
    const observations = [observation('2018', 7), redefined, observation('2020', 7), observation('2021', 7)];
    expect(seriesStarts(observations)).to.deep.equal([false, true, true, false]);
  });
  it('trendPoints(no observations) is empty', () => {
    expect(trendPointsOf([])).to.deep.equal([]);
  });
});
