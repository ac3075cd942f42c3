import {expect} from 'chai';
import {placeInterval} from '../../../src/render/statistics/assessed-intervals.ts';
import {intervalBands} from '../../../src/render/statistics/interval-band.ts';
import {trendFigure} from '../../../src/scale/trend-chart.ts';
import {indicator, observation} from '../../support/indicator.ts';

describe('placeInterval(observation, domain)', () => {
  const surveyed = observation('2022', 50, {lower: 40, upper: 60});

  it('places an interval on the track', () => {
    expect(placeInterval(surveyed, [0, 100])).to.deep.equal({
      start: 40,
      end: 60,
      isStartOpen: false,
      isEndOpen: false,
    });
  });

  it('leaves an end open that is beyond the track', () => {
    expect(placeInterval(surveyed, [45, 65])).to.deep.equal({
      start: 0,
      end: 75,
      isStartOpen: true,
      isEndOpen: false,
    });
  });

  it('returns null when neither end is on the track', () => {
    expect(placeInterval(surveyed, [45, 55])).to.equal(null);
    expect(placeInterval(surveyed, [70, 80])).to.equal(null);
  });

  it('returns null without an interval', () => {
    expect(placeInterval(observation('2022', 50), [0, 100])).to.equal(null);
    expect(placeInterval(observation('2022', 50, {lower: 40}), [0, 100])).to.equal(null);
  });
});

describe('intervalBands(indicator, figure)', () => {
  const surveys = (...values: readonly (number | null)[]) =>
    values.map((value, index) =>
      observation(String(2015 + index), value, value === null ? {} : {standardError: 1}),
    );
  const bands = (subject: ReturnType<typeof indicator>): readonly number[] =>
    intervalBands(subject, trendFigure(subject)).map((points) => points.split(' ').length);

  it('has two corners per value, of standard errors too', () => {
    expect(bands(indicator({observations: surveys(10, 11, 12)}))).to.deep.equal([6]);
  });

  it('ends at a gap, at a value without an interval and at a break', () => {
    expect(bands(indicator({observations: surveys(10, 11, null, 12, 13, 14)}))).to.deep.equal([4, 6]);
    const bare = [...surveys(10, 11), observation('2017', 5), ...surveys(0, 0, 0, 12, 13).slice(3)];
    expect(bands(indicator({observations: bare}))).to.deep.equal([4, 4]);
    const breaks = [{period: '2017', note: null}];
    expect(bands(indicator({observations: surveys(10, 11, 12, 13), breaks}))).to.deep.equal([4, 4]);
  });
});
