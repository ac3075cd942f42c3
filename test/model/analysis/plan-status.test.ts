import {expect} from 'chai';
import targets from '../../../data/targets.json' with {type: 'json'};
import {toDecimalString} from '../../../src/model/decimal.ts';
import {planStatus, planCounts} from '../../../src/model/analysis/plan-status.ts';
import type {Target} from '../../../src/model/report/observation.ts';
import {indicator, observation, type IndicatorParts} from '../../support/indicator.ts';
import {read, rows} from '../../support/rows.ts';

const target = (period: string, value: number | null, rest: Partial<Target> = {}): Target => ({
  period,
  value,
  min: null,
  max: null,
  label: null,
  note: null,
  ...rest,
});

const planned: IndicatorParts = {
  values: {'2021': 19.9, '2022': 23.7},
  baseline: observation('2019', 10),
  targets: [target('2022', 25), target('2030', 65)],
};

function at(parts: IndicatorParts, period = '2022'): readonly unknown[] {
  const found = planStatus(indicator({...planned, ...parts}), period);
  const text = (value: Parameters<typeof toDecimalString>[0] | null | undefined): string | null =>
    value ? toDecimalString(value) : null;
  return found ? [found.state, found.basis, text(found.expected), text(found.gap), found.reason] : [];
}

describe('plan(indicator, period)', () => {
  it('is null without targets: nobody planned anything', () => {
    expect(planStatus(indicator({targets: []}))).to.equal(null);
  });

  it('takes the target of the period where there is one', () => {
    expect(at({})).to.deep.equal(['behind', 'stated', '25.0', '-1.3', null]);
    expect(at({values: {'2022': 25}})).to.deep.equal(['on-track', 'stated', '25.0', '0.0', null]);
  });

  it('else the straight line from baseline to goal', () => {
    // 2 of 11 years from 10 to 65: 20.0.
    expect(at({}, '2021')).to.deep.equal(['behind', 'linear', '20.0', '-0.1', null]);
    expect(at({values: {'2021': 20}}, '2021')).to.deep.equal(['on-track', 'linear', '20.0', '0.0', null]);
  });

  it('of a fall that is wanted is on plan below the line', () => {
    const falling = {
      desiredDirection: 'decrease',
      baseline: observation('2019', 65),
      targets: [target('2030', 10)],
    } as const;
    expect(at({...falling, values: {'2021': 54.9}}, '2021')).to.deep.equal([
      'on-track',
      'linear',
      '55.0',
      '-0.1',
      null,
    ]);
    expect(at({...falling, values: {'2021': 55.1}}, '2021').slice(0, 1)).to.deep.equal(['behind']);
  });

  it('of what is to be kept asks in every period', () => {
    const kept = {desiredDirection: 'maintain', targets: [target('2030', null, {min: 20, max: 24})]} as const;
    expect(at(kept)).to.deep.equal(['on-track', 'stated', null, '0.0', null]);
    expect(at({...kept, values: {'2022': 25}})).to.deep.equal(['behind', 'stated', null, '1.0', null]);
  });

  it('says why it cannot be computed', () => {
    const later = [target('2030', 65)];
    const reason = (parts: IndicatorParts): unknown => at({targets: later, ...parts}).at(-1);
    expect(reason({baseline: null})).to.equal('no-baseline');
    expect(reason({values: {'2022': null}})).to.equal('no-value');
    expect(reason({targets: [target('2030', null, {min: 50})]})).to.equal('target-is-range');
    expect(reason({baseline: observation('2019', -5)})).to.equal('sign-change');
    expect(reason({desiredDirection: null})).to.equal('no-direction');
    expect(reason({breaks: [{period: '2020', note: null}]})).to.equal('break');
    expect(at({breaks: [{period: '2020', note: null}]}).at(0)).to.equal('not-computable');
  });

  it('of an indicator that moved away from its target is behind', () => {
    expect(at({targets: [target('2030', 65)], values: {'2022': 9}}).slice(0, 2)).to.deep.equal([
      'behind',
      'linear',
    ]);
  });
});

describe('planCounts(findings)', () => {
  it('adds up to those with targets, and only those', () => {
    const found = rows(read(targets)).map(({assessment}) => assessment);
    const {withTargets, counts} = planCounts(found);
    const plannedAssessments = found.filter(({indicator: {targets: all}}) => all.length > 0);
    expect(withTargets).to.equal(plannedAssessments.length);
    expect(counts['on-track'] + counts.behind + counts['not-computable']).to.equal(withTargets);
    expect(counts).to.include({'on-track': 2, 'behind': 3});
  });

  it('of no indicator with targets is all zero', () => {
    expect(planCounts([]).withTargets).to.equal(0);
  });
});
