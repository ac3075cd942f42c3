import {expect} from 'chai';
import {toDecimalString} from '../../../src/model/decimal.ts';
import {targetStatus} from '../../../src/model/analysis/target-status.ts';
import {indicator, target, type IndicatorParts} from '../../support/indicator.ts';

const targets = [target('2030', 65), target('2022', 25), target('2025', 40)];

function statusAt(parts: IndicatorParts, period?: string | null): readonly unknown[] {
  const status = targetStatus(indicator({targets, ...parts}), period);
  return status
    ? [status.period, status.target.period, status.distance && toDecimalString(status.distance), status.isMet]
    : [];
}

describe('targetStatus', () => {
  it('targetStatus(indicator) uses the latest period', () => {
    expect(statusAt({})).to.deep.equal(['2022', '2022', '-1.3', false]);
    expect(statusAt({}, '')).to.deep.equal(statusAt({}, null));
  });

  it('targetStatus(indicator, period) uses the next target, or the last target after it', () => {
    expect(statusAt({}, '2021')).to.deep.equal(['2021', '2022', '-5.1', false]);
    expect(statusAt({values: {'2023': 41}}, '2023')).to.deep.equal(['2023', '2025', '1.0', true]);
    expect(statusAt({values: {'2031': 65}}, '2031')).to.deep.equal(['2031', '2030', '0.0', true]);
  });

  it('targetStatus(indicator, period) has the last target in time as the final target', () => {
    expect(targetStatus(indicator({targets}))?.finalTarget.period).to.equal('2030');
  });

  it('targetStatus(indicator, period) has no value and no distance without an observation', () => {
    expect(statusAt({}, '2024')).to.deep.equal(['2024', '2025', null, null]);
    const {observation, value} = targetStatus(indicator({targets}), '2024') ?? {};
    expect([observation, value]).to.deep.equal([null, null]);
  });

  it('targetStatus(indicator, period) rounds the value to the displayed decimals', () => {
    const {value} = targetStatus(indicator({targets, values: {'2022': 24.96}})) ?? {};
    expect(value && toDecimalString(value)).to.equal('25.0');
    expect(statusAt({values: {'2022': 24.96}})).to.deep.equal(['2022', '2022', '0.0', true]);
  });

  it('targetStatus(indicator, period) tolerates neutralThreshold when a value is to be maintained', () => {
    const maintained = {desiredDirection: 'maintain', neutralThreshold: 0.5} as const;
    expect(statusAt({...maintained, values: {'2022': 25.5}}).at(-1)).to.equal(true);
    expect(statusAt({...maintained, values: {'2022': 25.6}}).at(-1)).to.equal(false);
  });

  it('targetStatus(indicator) is null without targets or observations', () => {
    expect(statusAt({targets: []})).to.deep.equal([]);
    expect(statusAt({observations: []})).to.deep.equal([]);
  });
});
