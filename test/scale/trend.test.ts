import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import {line} from 'd3-shape';
import {placeTrend} from '../../src/scale/trend.ts';
import type {TrendPoint} from '../../src/scale/trend.ts';

const year = (period: number, value: number | null, more: Partial<TrendPoint> = {}): TrendPoint => ({
  period: String(period),
  time: Date.UTC(period, 0),
  value,
  hollow: false,
  newSeries: false,
  ...more,
});
const path = (points: readonly (readonly [number, number])[]): string =>
  line()(points.map(([x, y]): [number, number] => [x, y])) ?? '';

describe('placeTrend', () => {
  it('placeTrend() spaces periods as in time, upside down as SVG has it', () => {
    const x = scaleLinear([Date.UTC(2015, 0), Date.UTC(2022, 0)], [0, 100]);
    const {points, segments} = placeTrend([year(2015, 0), year(2021, 50), year(2022, 100)], [0, 100]);
    expect(points.map((point) => point.y)).to.deep.equal([100, 50, 0]);
    points.forEach((point) => expect(point.x).to.be.closeTo(x(Date.UTC(Number(point.period), 0)), 0.001));
    expect(segments).to.deep.equal([path(points.map((point) => [point.x, point.y]))]);
  });
  it('placeTrend() spaces evenly when one start is unknown, or two are the same', () => {
    const odd = [year(2015, 1), year(2021, 2, {time: null}), year(2022, 3)];
    expect(placeTrend(odd, [0, 10]).points.map(({x}) => x)).to.deep.equal([0, 50, 100]);
    const same = [year(2015, 1), year(2015, 2), year(2022, 3)];
    expect(placeTrend(same, [0, 10]).points.map(({x}) => x)).to.deep.equal([0, 50, 100]);
  });
  it('placeTrend() shows a missing value as a gap, not as zero', () => {
    const {points, segments} = placeTrend(
      [1, 2, null, 4, 5].map((value, index) => year(2018 + index, value, {time: null})),
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
  it('placeTrend() parts the line at a new series', () => {
    const series = [year(2018, 1), year(2019, 2), year(2020, 4, {newSeries: true}), year(2021, 5)];
    expect(placeTrend(series, [0, 5]).segments).to.have.length(2);
    expect(placeTrend(series, [0, 5]).points).to.have.length(4);
  });
  it('placeTrend() says where a new series starts, over a gap too', () => {
    const series = [year(2018, 1), year(2019, null), year(2020, 4, {newSeries: true}), year(2022, 5)];
    expect(placeTrend(series, [0, 5]).breaks[0]).to.be.closeTo(25, 0.1);
  });
  it('placeTrend() marks the points that no line reaches', () => {
    const series = [year(2018, 1), year(2019, null), year(2020, 4), year(2021, 5)];
    expect(placeTrend(series, [0, 5]).points.map(({isolated}) => isolated)).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(placeTrend(series, [0, 5]).segments).to.have.length(1);
  });
  it('placeTrend() keeps value, period and hollow of each point', () => {
    const [first, second] = placeTrend([year(2018, 1.5), year(2019, 0, {hollow: true})], [0, 5]).points;
    expect(first).to.include({value: 1.5, period: '2018', hollow: false});
    expect(second).to.include({value: 0, period: '2019', hollow: true, y: 100});
  });
  it('placeTrend(one value) is a dot in the middle, without a line', () => {
    const {points, segments} = placeTrend([year(2022, 64.1)], [0, 100]);
    expect(points).to.have.length(1);
    expect(points[0]).to.include({x: 50, y: 35.9, isolated: true});
    expect(segments).to.deep.equal([]);
  });
  it('placeTrend([]) and placeTrend(no values) have nothing to draw', () => {
    const nothing = {segments: [], points: [], breaks: [], domain: [0, 100]};
    expect(placeTrend([], [0, 100])).to.deep.equal(nothing);
    expect(placeTrend([year(2021, null), year(2022, NaN)], [100, 0])).to.deep.equal(nothing);
  });
  it('placeTrend(all equal) is a level line', () => {
    expect(placeTrend([year(2021, 7), year(2022, 7)], [0, 10]).segments).to.deep.equal(['M0,30L100,30']);
  });
  it('placeTrend() writes no NaN and no Infinity for the largest doubles, in value and in time', () => {
    const series = [
      year(2020, 1e308, {time: -1e308}),
      year(2021, -1e308, {time: 0}),
      year(2022, 5e-324, {time: 1e308}),
      year(2023, Infinity, {time: 1.5e308}),
    ];
    const {segments, points} = placeTrend(series, [-1e308, 1e308]);
    expect(points).to.have.length(3);
    expect(segments.join()).to.match(/^[\d.,ML]+$/);
  });
});
