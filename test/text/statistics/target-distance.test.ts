import {expect} from 'chai';
import {targetStatus} from '../../../src/model/analysis/target-status.ts';
import type {Indicator} from '../../../src/model/report/indicator.ts';
import {formatTargetDistance, formatTargetLevel} from '../../../src/text/statistics/target-distance.ts';
import {indicator, observation, target, text, unit} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

type Setting = Partial<Indicator>;

function distance(value: number | null, goal: number, setting: Setting = {}, locale = spanish): string {
  const subject = indicator({
    observations: [observation('2022', value)],
    targets: [target('2022', goal)],
    desiredDirection: 'increase',
    ...setting,
  });
  const status = targetStatus(subject);
  return status ? formatTargetDistance(subject, status, locale).visual : '';
}

describe('formatTargetDistance(indicator, status, locale)', () => {
  it('returns what is missing in the desired direction, whichever it is', () => {
    expect(distance(46.8, 50)).to.equal('faltan 3.2 puntos');
    expect(distance(53.2, 50, {desiredDirection: 'decrease'})).to.equal('faltan 3.2 puntos');
    expect(distance(46.8, 50, {}, english)).to.equal('3.2 points to go');
  });

  it('returns "cumplida" for a target that is met, also when it is exceeded', () => {
    expect(distance(50, 50)).to.equal('cumplida');
    expect(distance(60, 50)).to.equal('cumplida');
    expect(distance(40, 50, {desiredDirection: 'decrease'})).to.equal('cumplida');
  });

  it('returns no judgement without a desired direction', () => {
    expect(distance(46.8, 50, {desiredDirection: null})).to.equal('3.2 puntos por debajo');
    expect(distance(60, 50, {desiredDirection: null})).to.equal('10.0 puntos por encima');
    expect(distance(50, 50, {desiredDirection: null})).to.equal('igual a la meta');
  });

  it('returns the reason of a missing value, and no distance', () => {
    expect(distance(null, 50)).to.equal('Sin dato');
    const reserved = [observation('2022', null, {missing: 'suppressed'})];
    expect(distance(null, 50, {observations: reserved})).to.equal('Reservado');
  });

  it('adds a remark when the interval of the value contains the target', () => {
    const observations = [observation('2022', 49.8, {lower: 48.1, upper: 51.5})];
    expect(distance(49.8, 50, {observations})).to.equal(
      'faltan 0.2 puntos; la meta está dentro del intervalo',
    );
  });

  it('subtracts exactly and has the unit of the indicator', () => {
    expect(distance(0.3, 0.1, {desiredDirection: 'decrease'})).to.equal('faltan 0.2 puntos');
    const people = {
      unit: unit({
        kind: 'count',
        symbol: null,
        label: text({es: 'personas'}),
        change: {symbol: null, label: null},
        bounds: null,
      }),
    };
    expect(distance(46, 50, {...people, decimals: 0})).to.equal('faltan 4\u00a0personas');
  });

  it('returns the words of the unit for screen readers', () => {
    const subject = indicator({
      observations: [observation('2022', 46.8)],
      targets: [target('2022', 50)],
      desiredDirection: 'increase',
    });
    const status = targetStatus(subject);
    expect(status && formatTargetDistance(subject, status, spanish).spoken).to.equal(
      'faltan 3.2 puntos porcentuales',
    );
  });
});

describe('formatTargetLevel(indicator, target, locale)', () => {
  const level = (goal: object): string =>
    formatTargetLevel(indicator({}), {...target('2022', null), ...goal}, spanish).visual;

  it('returns a value, a range or one bound', () => {
    expect(level({value: 36.6})).to.equal('36.6\u00a0%');
    expect(level({min: 6, max: 10})).to.equal('6.0 a 10.0\u00a0%');
    expect(level({min: 6})).to.equal('al menos 6.0\u00a0%');
    expect(level({max: 0})).to.equal('como máximo 0.0\u00a0%');
  });
});
