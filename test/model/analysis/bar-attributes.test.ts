import {expect} from 'chai';
import {parseBarAttributes, type BarAttributes} from '../../../src/model/analysis/bar-attributes.ts';

const absent: BarAttributes = {
  fromValue: '',
  toValue: '',
  fromPeriod: '',
  toPeriod: '',
  unit: '',
  desired: '',
  target: '',
  baseline: '',
  domain: '',
};
const parse = (attributes: Partial<BarAttributes>) => parseBarAttributes({...absent, ...attributes});

function indicatorOf(attributes: Partial<BarAttributes>) {
  const parsed = parse(attributes);
  if (!('indicator' in parsed)) throw new Error(`invalid ${parsed.name}`);
  return parsed.indicator;
}

describe('parseBarAttributes', () => {
  it('parseBarAttributes() returns the values and periods, and the number of written decimals', () => {
    const {observations, comparison, decimals} = indicatorOf({
      fromValue: '19.9',
      toValue: '20.25',
      fromPeriod: '2021',
      toPeriod: '2022',
    });
    expect(observations.map(({period, value}) => [period, value])).to.deep.equal([
      ['2021', 19.9],
      ['2022', 20.25],
    ]);
    expect(comparison).to.deep.equal({from: '2021', to: '2022'});
    expect(decimals).to.equal(2);
    expect(indicatorOf({fromValue: '20.0', toValue: '21'}).decimals).to.equal(1);
  });

  it('parseBarAttributes() uses the periods 1 and 2 without two different periods', () => {
    for (const periods of [{}, {fromPeriod: '2021'}, {fromPeriod: '2021', toPeriod: '2021'}])
      expect(indicatorOf(periods).comparison).to.deep.equal({from: '1', to: '2'});
  });

  it('parseBarAttributes() reads an empty value as missing', () => {
    const [from, to] = indicatorOf({toValue: '0'}).observations;
    expect([from?.value, from?.missing, to?.value]).to.deep.equal([null, 'unknown', 0]);
  });

  it('parseBarAttributes(unit: %) is percent, bounded by 0 and 100 when both values are inside', () => {
    const {unit, bounds} = indicatorOf({unit: '%', fromValue: '10', toValue: '20'});
    expect([unit.kind, bounds]).to.deep.equal(['percent', {min: 0, max: 100}]);
    expect(indicatorOf({unit: '%', fromValue: '10', toValue: '120'}).bounds).to.equal(null);
    expect(indicatorOf({unit: '%', fromValue: '-1', toValue: '20'}).bounds).to.equal(null);
  });

  it('parseBarAttributes(unit: other text) uses the text as symbol, without bounds', () => {
    const {unit, bounds} = indicatorOf({unit: 'km'});
    expect([unit.kind, unit.symbol?.get('und'), bounds]).to.deep.equal(['other', 'km', null]);
    expect(indicatorOf({}).unit.symbol).to.equal(null);
  });

  it('parseBarAttributes() reads desired direction, target and baseline', () => {
    const {desiredDirection, targets, baseline} = indicatorOf({
      desired: 'decrease',
      target: '5',
      baseline: '-1.5',
    });
    expect([desiredDirection, targets[0]?.value, baseline?.value]).to.deep.equal(['decrease', 5, -1.5]);
    const empty = indicatorOf({});
    expect([empty.desiredDirection, empty.targets, empty.baseline]).to.deep.equal([null, [], null]);
  });

  it('parseBarAttributes(domain) reads two ascending numbers, separated by a space or a comma', () => {
    for (const domain of ['0 100', ' 0, 100 ', '0,100'])
      expect(parse({domain})).to.have.property('domain').that.deep.equals([0, 100]);
    expect(parse({})).to.have.property('domain', null);
  });

  for (const [name, value] of [
    ['fromValue', '1,5'],
    ['toValue', '1e3'],
    ['target', 'x'],
    ['baseline', '+1'],
    ['desired', 'up'],
    ['domain', '100 0'],
    ['domain', '0'],
    ['domain', '0 50 100'],
  ] as const)
    it(`parseBarAttributes(${name}: '${value}') returns the invalid attribute`, () => {
      expect(parse({[name]: value})).to.deep.equal({name, invalidValue: value});
    });
});
