import {expect} from 'chai';
import {formatTarget} from '../../../src/text/format/target.ts';
import {indicator, target, text} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

describe('formatTarget', () => {
  it('formatTarget(a value) includes the period and the value', () => {
    expect(formatTarget(indicator(), target('2030', 60), spanish)).to.equal('Meta 2030: 60.0 por ciento');
    expect(formatTarget(indicator(), target('2030', 60), english)).to.equal('Target 2030: 60.0 percent');
  });

  it('formatTarget(a range, a minimum, a maximum) describes the limits', () => {
    expect(formatTarget(indicator(), target('2030', null, {min: 5, max: 10}), spanish)).to.equal(
      'Meta 2030: de 5.0 por ciento a 10.0 por ciento',
    );
    expect(formatTarget(indicator(), target('2030', null, {min: 5}), spanish)).to.equal(
      'Meta 2030: al menos 5.0 por ciento',
    );
    expect(formatTarget(indicator(), target('2030', null, {max: 5}), english)).to.equal(
      'Target 2030: at most 5.0 percent',
    );
  });

  it('formatTarget(a target with a label) replaces the word "Meta" with the label', () => {
    const named = target('2030', 60, {label: text('Logro esperado')});
    expect(formatTarget(indicator(), named, spanish)).to.equal('Logro esperado 2030: 60.0 por ciento');
  });
});
