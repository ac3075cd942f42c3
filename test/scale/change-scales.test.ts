import {expect} from 'chai';
import {assess} from '../../src/model/analysis/assessment.ts';
import {changeScales} from '../../src/scale/change-scales.ts';
import {indicator} from '../support/indicator.ts';

const moved = (from: number | null, to: number, code = 'a') =>
  assess(indicator({code, values: {'2021': from, '2022': to}}));
const one = (): string => 'points';

describe('changeScales', () => {
  it('changeScales of one unit is one scale with zero in the middle, for all its changes', () => {
    const scales = changeScales([moved(1, 4), moved(9, 2)], one);
    expect([...scales]).to.eql([['points', {domain: [-7, 7], isClipped: false}]]);
  });
  it('changeScales does not let +60.3 crush the rest: that bar is cut', () => {
    const changes = [-3.9, 0.1, -0.4, 0.3, 0, 3.8, 60.3, 1.2, 2, 13.3, -0.5];
    const scale = changeScales(
      changes.map((change) => moved(20, 20 + change)),
      one,
    ).get('points');
    expect(scale?.isClipped).to.equal(true);
    expect(scale?.domain).to.eql([-14, 14]);
  });
  it('changeScales gives each unit a scale of its own', () => {
    const scales = changeScales([moved(1, 4), moved(0, 300, 'b')], ({indicator: {code}}) => code ?? '');
    expect([...scales].map(([unit, {domain}]) => [unit, domain[1]])).to.eql([
      ['a', 3],
      ['b', 300],
    ]);
  });
  it('changeScales has no scale where no change is computed', () => {
    expect(changeScales([moved(null, 4)], one).size).to.equal(0);
  });
});
