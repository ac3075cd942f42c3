import {expect} from 'chai';
import {assess} from '../../src/model/analysis/assessment.ts';
import {changeScales} from '../../src/scale/change-scales.ts';
import {indicator} from '../support/indicator.ts';

const assessChange = (from: number | null, to: number, code = 'a') =>
  assess(indicator({code, values: {'2021': from, '2022': to}}));
const sameUnit = (): string => 'points';

describe('changeScales', () => {
  it('changeScales() returns one symmetric scale for all changes of a unit', () => {
    const scales = changeScales([assessChange(1, 4), assessChange(9, 2)], sameUnit);
    expect([...scales]).to.eql([['points', {domain: [-7, 7], isClipped: false}]]);
  });
  it('changeScales() clips +60.3', () => {
    const changes = [-3.9, 0.1, -0.4, 0.3, 0, 3.8, 60.3, 1.2, 2, 13.3, -0.5];
    const scale = changeScales(
      changes.map((change) => assessChange(20, 20 + change)),
      sameUnit,
    ).get('points');
    expect(scale?.isClipped).to.equal(true);
    expect(scale?.domain).to.eql([-14, 14]);
  });
  it('changeScales() returns one scale per unit', () => {
    const scales = changeScales(
      [assessChange(1, 4), assessChange(0, 300, 'b')],
      ({indicator: {code}}) => code ?? '',
    );
    expect([...scales].map(([unit, {domain}]) => [unit, domain[1]])).to.eql([
      ['a', 3],
      ['b', 300],
    ]);
  });
  it('changeScales() has no scale without a computed change', () => {
    expect(changeScales([assessChange(null, 4)], sameUnit).size).to.equal(0);
  });
});
