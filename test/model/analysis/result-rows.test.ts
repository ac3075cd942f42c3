import {expect} from 'chai';
import {resultRows} from '../../../src/model/analysis/result-rows.ts';
import {createIndicator} from '../../../src/model/report/default-indicator.ts';
import type {Observation, Target} from '../../../src/model/report/observation.ts';
import {observation} from '../../support/indicator.ts';

const year = (period: number, value = 1): Observation => observation(String(period), value);
const target = (period: number, value = 1): Target => ({
  period: String(period),
  value,
  min: null,
  max: null,
  label: null,
  note: null,
});

describe('resultRows', () => {
  it('merges results, baseline and targets of one period, in the order of time', () => {
    const indicator = createIndicator({
      baseline: year(2019, 4),
      observations: [year(2021, 6), year(2020, 5)],
      targets: [target(2021, 7), target(2030, 9)],
    });
    const {rows, total} = resultRows(indicator);
    expect(
      rows.map((row) => [
        row.period,
        row.observation?.value ?? null,
        row.target?.value ?? null,
        row.isBaseline,
      ]),
    ).to.deep.equal([
      ['2019', 4, null, true],
      ['2020', 5, null, false],
      ['2021', 6, 7, false],
      ['2030', null, 9, false],
    ]);
    expect(total).to.equal(4);
  });

  it('shows the observation where the baseline has another value', () => {
    const indicator = createIndicator({baseline: year(2020, 4), observations: [year(2020, 5)]});
    expect(resultRows(indicator).rows.map((row) => row.observation?.value)).to.deep.equal([5]);
  });

  it('keeps the last thirty results and counts the others, however many targets there are', () => {
    const observations = Array.from({length: 50}, (_, index) => year(1950 + index));
    const targets = Array.from({length: 40}, (_, index) => target(2000 + index));
    const {rows, total} = resultRows(createIndicator({observations, targets}));
    expect(total).to.equal(90);
    expect(rows).to.have.length(60);
    expect(rows[0]?.period).to.equal('1970');
    expect(rows[29]?.period).to.equal('1999');
  });
});
