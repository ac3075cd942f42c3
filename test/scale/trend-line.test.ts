import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import type {Domain} from '../../src/scale/domain.ts';
import {placeTrend as placeSeries, trendSeries, type PlacedTrend} from '../../src/scale/trend-line.ts';
import type {Flag, Observation} from '../../src/model/report/observation.ts';
import {indicator, observation} from '../support/indicator.ts';

interface TrendPoint {
  readonly period: string;
  readonly time: number | null;
  readonly value: number | null;
  readonly isProvisional: boolean;
  readonly startsNewSeries: boolean;
}

/** Places a series that is given point by point. */
const placeTrend = (points: readonly TrendPoint[], domain: Domain, span: Domain | null = null): PlacedTrend =>
  placeSeries(
    {
      observations: points.map(({period, value, isProvisional}) => ({
        period,
        value,
        flags: isProvisional ? ['provisional'] : [],
      })),
      times: points.map(({time}) => time),
      startsNewSeries: points.map(({startsNewSeries}) => startsNewSeries),
    },
    domain,
    span,
  );
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
  it('placeTrend(100,000 values) keeps the first, the last and the extremes, and at most four of each column', () => {
    const points = Array.from({length: 100_000}, (_, index) =>
      yearPoint(index, 50 + 40 * Math.sin(index / 7)),
    );
    points[31_234] = yearPoint(31_234, 99);
    points[77_777] = yearPoint(77_777, 0.5);
    const trend = placeTrend(points, [0, 100]);
    expect(trend.count).to.equal(100_000);
    expect(trend.points.length).to.be.within(2000, 4000);
    const periods = trend.points.map(({period}) => period);
    expect(periods).to.include.members(['0', '31234', '77777', '99999']);
    expect(periods.map(Number)).to.deep.equal(periods.map(Number).sort((a, b) => a - b));
    expect(trend.segments).to.have.length(1);
    expect(trend.segments[0]?.split('L')).to.have.length(trend.points.length);
  });
  it('placeTrend(100,000 values, half of them missing) draws at most four dots of each column', () => {
    const points = Array.from({length: 100_000}, (_, index) =>
      yearPoint(index, index % 2 ? null : index % 97),
    );
    const trend = placeTrend(points, [0, 100]);
    expect(trend.points.length).to.be.at.most(4000);
    expect(trend.points.every(({isIsolated}) => isIsolated)).to.equal(true);
    expect(trend.segments).to.deep.equal([]);
  });
  it('placeTrend([]) and placeTrend(no values) have no segments and no points', () => {
    const emptyTrend = {segments: [], points: [], count: 0, breaks: [], domain: [0, 100]};
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

const seriesOf = (
  observations: readonly Observation[],
  breaks: readonly string[] = [],
): ReturnType<typeof trendSeries> =>
  trendSeries(indicator({observations, breaks: breaks.map((period) => ({period, note: null}))}));
const seriesStarts = (...parameters: Parameters<typeof seriesOf>): readonly boolean[] =>
  seriesOf(...parameters).startsNewSeries;
const years = ['2018', '2019', '2021', '2022'].map((period) => observation(period, 7));

describe('trendSeries', () => {
  it('trendSeries() has the time of each period, stated or parsed from its text', () => {
    const dated = observation('Año escolar 4', 7, {periodStart: '2022-03-01'});
    const {times} = seriesOf([observation('2021-Q3', 7), dated, observation('ayer', 7)]);
    expect(times).to.deep.equal([Date.UTC(2021, 6), Date.UTC(2022, 2), null]);
  });
  it('trendSeries() keeps the observations and their order', () => {
    const observations = [observation('2021', 0), observation('2022', null)];
    expect(seriesOf(observations).observations).to.equal(observations);
  });
  it('placeTrend(trendSeries()) is provisional if a value is provisional or forecast', () => {
    const flagged = [[], ['provisional'], ['revised'], ['revised', 'forecast']] satisfies Flag[][];
    const observations = flagged.map((flags, index) => observation(String(2020 + index), 7, {flags}));
    const {points} = placeSeries(seriesOf(observations), [0, 10]);
    expect(points.map(({isProvisional}) => isProvisional)).to.deep.equal([false, true, false, true]);
  });
  it('trendSeries() starts a new series at a stated break or the flag break', () => {
    expect(seriesStarts(years, ['2021'])).to.deep.equal([false, false, true, false]);
    const flagged = [
      observation('2018', 7),
      observation('2019', 7, {flags: ['break']}),
      observation('2020', 7),
    ];
    expect(seriesStarts(flagged)).to.deep.equal([false, true, false]);
  });
  it('trendSeries() starts a new series after a break in a year without an observation', () => {
    expect(seriesStarts(years, ['2020'])).to.deep.equal([false, false, true, false]);
    expect(seriesStarts(years, ['2010'])).to.deep.equal([false, false, false, false]);
  });
  it('trendSeries() starts a new series before and after a different definition', () => {
    const redefined = observation('2019', 7, {flags: ['definition-differs']});
    const observations = [observation('2018', 7), redefined, observation('2020', 7), observation('2021', 7)];
    expect(seriesStarts(observations)).to.deep.equal([false, true, true, false]);
  });
  it('trendSeries(no observations) is empty', () => {
    expect(seriesOf([])).to.deep.equal({observations: [], times: [], startsNewSeries: []});
  });
});
