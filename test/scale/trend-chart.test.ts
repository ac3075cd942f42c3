import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import tenYears from '../../data/ten-years.json' with {type: 'json'};
import {trendFigure} from '../../src/scale/trend-chart.ts';
import {indicator, observation} from '../support/indicator.ts';
import {requireReport} from '../support/rows.ts';

const report = requireReport(tenYears);
const indicatorOf = (code: string) => {
  const indicatorWithCode = report.indicators.find((item) => item.code === code);
  if (!indicatorWithCode) throw new Error(code);
  return indicatorWithCode;
};
const yearStart = (period: string): number => Date.UTC(Number(period), 0);
const figureWithTargets = trendFigure(indicatorOf('05'));
const x = scaleLinear([yearStart('2014'), yearStart('2030')], [0, 100]);
const y = scaleLinear([0, 90], [100, 0]);

describe('trendFigure', () => {
  it('trendFigure() places each value at the position that D3 computes, on a time span to the last target', () => {
    expect(figureWithTargets.domain).to.deep.equal([0, 90]);
    for (const point of figureWithTargets.trend.points) {
      const {value = null} = indicatorOf('05').observations.find(({period}) => period === point.period) ?? {};
      expect(point.x).to.be.closeTo(x(yearStart(point.period)), 0.001);
      expect(point.y).to.be.closeTo(y(value ?? NaN), 0.001);
    }
    expect(figureWithTargets.trend.points).to.have.length(8);
  });

  it('trendFigure() keeps gaps and places a break between the two adjacent points', () => {
    expect(figureWithTargets.trend.segments).to.have.length(2);
    expect(figureWithTargets.trend.breaks).to.have.length(1);
    expect(figureWithTargets.trend.breaks[0]).to.be.closeTo(
      (x(yearStart('2019')) + x(yearStart('2021'))) / 2,
      0.001,
    );
  });

  it('trendFigure() places the baseline, the targets in chronological order, and the target band', () => {
    expect(figureWithTargets.baseline?.x).to.be.closeTo(x(yearStart('2016')), 0.001);
    expect(figureWithTargets.baseline?.y).to.be.closeTo(y(58.3), 0.001);
    const targetValues = [
      ['2020', 64],
      ['2023', 70],
      ['2025', 74],
    ] as const;
    targetValues.forEach(([period, value], index) => {
      expect(figureWithTargets.targets[index]?.x).to.be.closeTo(x(yearStart(period)), 0.001);
      expect(figureWithTargets.targets[index]?.y).to.be.closeTo(y(value), 0.001);
    });
    expect(figureWithTargets.targetPath.split(' ')).to.have.length(4);
    const corners = figureWithTargets.targetBand.split(' ').map((corner) => corner.split(',').map(Number));
    const expected = [
      [x(yearStart('2029')), y(76)],
      [100, y(80)],
      [100, y(90)],
      [x(yearStart('2029')), y(84)],
    ];
    corners.forEach((corner, index) =>
      corner.forEach((position, axis) =>
        expect(position).to.be.closeTo(expected[index]?.[axis] ?? NaN, 0.001),
      ),
    );
  });

  it('trendFigure() places each disaggregation on the same scales', () => {
    const [girls] = figureWithTargets.series;
    expect(figureWithTargets.series).to.have.length(4);
    const last = girls?.trend.points.at(-1);
    expect(last?.x).to.be.closeTo(x(yearStart('2023')), 0.001);
    expect(last?.y).to.be.closeTo(y(71.5), 0.001);
    expect(last?.isProvisional).to.equal(true);
  });

  it('trendFigure() places a confidence interval from its lower to its upper end', () => {
    const {intervals, domain} = trendFigure(indicatorOf('03'));
    const scale = scaleLinear(domain, [100, 0]);
    expect(intervals).to.have.length(4);
    expect(intervals[0]?.[0].y).to.be.closeTo(scale(38.7), 0.001);
    expect(intervals[0]?.[1].y).to.be.closeTo(scale(41.7), 0.001);
  });

  it('trendFigure() places quarters, half-years and school years by their start', () => {
    const positions = (...periods: readonly string[]): readonly number[] =>
      trendFigure(
        indicator({observations: periods.map((period, index) => observation(period, index))}),
      ).trend.points.map((point) => point.x);
    const share = (from: string, date: string, to: string): number =>
      (100 * (Date.parse(date) - Date.parse(from))) / (Date.parse(to) - Date.parse(from));
    expect(positions('2022-Q1', '2022-Q2', '2023-Q1')[1]).to.be.closeTo(
      share('2022-01-01', '2022-04-01', '2023-01-01'),
      0.001,
    );
    expect(positions('2020-S1', '2020-S2', '2022-S1')[1]).to.be.closeTo(
      share('2020-01-01', '2020-07-01', '2022-01-01'),
      0.001,
    );
    expect(positions('2018--2020', '2019/2020', '2022/2023')[1]).to.be.closeTo(
      share('2018-01-01', '2019-01-01', '2022-01-01'),
      0.001,
    );
  });

  it('trendFigure() spaces points evenly and has no targets when a start is unknown', () => {
    const undated = {
      ...indicatorOf('05'),
      observations: ['a', 'b', 'c'].map((period) => observation(period, 50)),
    };
    const {trend, targets, baseline, labels} = trendFigure(undated);
    expect(trend.points.map((point) => point.x)).to.deep.equal([0, 50, 100]);
    expect([targets, baseline]).to.deep.equal([[], null]);
    expect(labels.map(({period}) => period)).to.deep.equal(['a', 'b', 'c']);
  });

  for (const {width, isWide, count} of [
    {width: 240, isWide: false, count: 6},
    {width: 500, isWide: true, count: 11},
  ]) {
    it(`trendFigure() labels the first and last of forty years without overlap in ${width} px`, () => {
      const periods = Array.from({length: 40}, (_, index) => String(1984 + index));
      const observations = periods.map((period) => observation(period, 1));
      const labels = trendFigure(indicator({observations})).labels.filter(
        (label) => isWide || !label.isWideOnly,
      );
      expect([labels[0]?.period, labels.at(-1)?.period]).to.deep.equal(['1984', '2023']);
      expect(labels).to.have.length(count);
      const gaps = labels.slice(1).map(({x}, index) => ((x - (labels[index]?.x ?? 0)) * width) / 100);
      expect(Math.min(...gaps)).to.be.at.least(4 * 7);
    });
  }

  for (const periods of [
    ['2019', '2021', '2025', '2031'],
    ['2000', '2006', '2010', '2012'],
  ])
    it(`trendFigure() labels ${periods.join(', ')} without overlap in 240 px, at the ends of the axis too`, () => {
      const observations = periods.map((period) => observation(period, 1));
      const labels = trendFigure(indicator({observations})).labels.filter(({isWideOnly}) => !isWideOnly);
      const length = 4 * 7;
      const starts = labels.map(({x}) => (x / 100) * 240 - length * (x < 5 ? 0 : x > 95 ? 1 : 0.5));
      const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0) - length);
      expect(labels.length).to.be.at.least(3);
      expect(Math.min(...gaps)).to.be.at.least(6);
    });

  it('trendFigure() has no line without observations', () => {
    expect(trendFigure(indicator({observations: []})).trend.points).to.deep.equal([]);
  });
});
