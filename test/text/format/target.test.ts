import {expect} from 'chai';
import type {Target} from '../../../src/model/report/observation.ts';
import {formatTarget} from '../../../src/text/format/target.ts';
import {indicator, text} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

function target(rest: Partial<Target>): Target {
  return {period: '2030', value: null, min: null, max: null, label: null, note: null, ...rest};
}

describe('targetText', () => {
  it('targetText(a value) names the period and the level', () => {
    expect(formatTarget(indicator(), target({value: 60}), spanish)).to.equal('Meta 2030: 60.0 por ciento');
    expect(formatTarget(indicator(), target({value: 60}), english)).to.equal('Target 2030: 60.0 percent');
  });

  it('targetText(a range, or one end of it) says so', () => {
    expect(formatTarget(indicator(), target({min: 5, max: 10}), spanish)).to.equal(
      'Meta 2030: de 5.0 por ciento a 10.0 por ciento',
    );
    expect(formatTarget(indicator(), target({min: 5}), spanish)).to.equal(
      'Meta 2030: al menos 5.0 por ciento',
    );
    expect(formatTarget(indicator(), target({max: 5}), english)).to.equal('Target 2030: at most 5.0 percent');
  });

  it('targetText(a label of its own) has it instead of the word', () => {
    const named = target({value: 60, label: text('Logro esperado')});
    expect(formatTarget(indicator(), named, spanish)).to.equal('Logro esperado 2030: 60.0 por ciento');
  });
});
