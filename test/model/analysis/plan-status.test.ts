import {expect} from 'chai';
import targets from '../../../data/targets.json' with {type: 'json'};
import {toDecimalString} from '../../../src/model/decimal.ts';
import {planStatus, planCounts} from '../../../src/model/analysis/plan-status.ts';
import {indicator, observation, target, type IndicatorParts} from '../../support/indicator.ts';
import {requireReport, rows} from '../../support/rows.ts';

const planned: IndicatorParts = {
  values: {'2021': 19.9, '2022': 23.7},
  baseline: observation('2019', 10),
  targets: [target('2022', 25), target('2030', 65)],
};

function planAt(parts: IndicatorParts, period = '2022'): readonly unknown[] {
  const status = planStatus(indicator({...planned, ...parts}), period);
  const text = (value: Parameters<typeof toDecimalString>[0] | null | undefined): string | null =>
    value ? toDecimalString(value) : null;
  return status ? [status.state, status.basis, text(status.expected), text(status.gap), status.reason] : [];
}

describe('planStatus', () => {
  it('planStatus() is null without targets', () => {
    expect(planStatus(indicator({targets: []}))).to.equal(null);
  });

  it('planStatus() uses the target of the period', () => {
    expect(planAt({})).to.deep.equal(['behind', 'stated', '25.0', '-1.3', null]);
    expect(planAt({values: {'2022': 25}})).to.deep.equal(['on-track', 'stated', '25.0', '0.0', null]);
  });

  it('planStatus() uses the straight line from baseline to final target for other periods', () => {
    // 2 of 11 years from 10 to 65: 20.0.
    expect(planAt({}, '2021')).to.deep.equal(['behind', 'linear', '20.0', '-0.1', null]);
    expect(planAt({values: {'2021': 20}}, '2021')).to.deep.equal(['on-track', 'linear', '20.0', '0.0', null]);
  });

  it('planStatus() is on-track below the line when a decrease is desired', () => {
    const falling = {
      desiredDirection: 'decrease',
      baseline: observation('2019', 65),
      targets: [target('2030', 10)],
    } as const;
    expect(planAt({...falling, values: {'2021': 54.9}}, '2021')).to.deep.equal([
      'on-track',
      'linear',
      '55.0',
      '-0.1',
      null,
    ]);
    expect(planAt({...falling, values: {'2021': 55.1}}, '2021').slice(0, 1)).to.deep.equal(['behind']);
  });

  it('planStatus() compares every period with the range if the desired direction is maintain', () => {
    const maintained = {
      desiredDirection: 'maintain',
      targets: [target('2030', null, {min: 20, max: 24})],
    } as const;
    expect(planAt(maintained)).to.deep.equal(['on-track', 'stated', null, '0.0', null]);
    expect(planAt({...maintained, values: {'2022': 25}})).to.deep.equal([
      'behind',
      'stated',
      null,
      '1.0',
      null,
    ]);
  });

  it('planStatus() returns the reason if it cannot be computed', () => {
    const final = [target('2030', 65)];
    const reason = (parts: IndicatorParts): unknown => planAt({targets: final, ...parts}).at(-1);
    expect(reason({baseline: null})).to.equal('no-baseline');
    expect(reason({values: {'2022': null}})).to.equal('no-value');
    expect(reason({targets: [target('2030', null, {min: 50})]})).to.equal('target-is-range');
    expect(reason({baseline: observation('2019', -5)})).to.equal('sign-change');
    expect(reason({desiredDirection: null})).to.equal('no-direction');
    expect(reason({breaks: [{period: '2020', note: null}]})).to.equal('break');
    expect(planAt({breaks: [{period: '2020', note: null}]}).at(0)).to.equal('not-computable');
  });

  it('planStatus() is behind when the indicator moved away from its target', () => {
    expect(planAt({targets: [target('2030', 65)], values: {'2022': 9}}).slice(0, 2)).to.deep.equal([
      'behind',
      'linear',
    ]);
  });
});

describe('planCounts', () => {
  it('planCounts() counts the indicators with targets only', () => {
    const assessments = rows(requireReport(targets)).map(({assessment}) => assessment);
    const {withTargets, counts} = planCounts(assessments);
    const planned = assessments.filter(({indicator}) => indicator.targets.length > 0);
    expect(withTargets).to.equal(planned.length);
    expect(counts['on-track'] + counts.behind + counts['not-computable']).to.equal(withTargets);
    expect(counts).to.include({'on-track': 2, 'behind': 3});
  });

  it('planCounts([]) returns zero', () => {
    expect(planCounts([]).withTargets).to.equal(0);
  });
});
