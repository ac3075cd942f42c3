import {expect} from 'chai';
import {problemLevel} from '../../../src/model/report/problem-level.ts';
import type {ImportProblem, ReportProblem} from '../../../src/model/report/problem.ts';

function inFile(fields: Partial<ImportProblem>): ImportProblem {
  return {code: 'marker', severity: 'repaired', row: 1, column: null, found: null, ...fields};
}

function inDocument(fields: Partial<ReportProblem>): ReportProblem {
  return {code: 'wrong-type', severity: 'repaired', path: '/title', found: null, ...fields};
}

describe('problemLevel', () => {
  it('problemLevel() is error for everything that a report document loses or gets repaired', () => {
    expect(problemLevel(inDocument({}))).to.equal('error');
    expect(problemLevel(inDocument({severity: 'dropped'}))).to.equal('error');
    expect(problemLevel(inDocument({severity: 'warning'}))).to.equal('warning');
    expect(problemLevel(inDocument({code: 'schema', severity: 'warning'}))).to.equal('error');
  });

  it('problemLevel() is warning for what an import repairs, error for what it leaves out', () => {
    expect(problemLevel(inFile({}))).to.equal('warning');
    expect(problemLevel(inFile({code: 'wrong-type', severity: 'dropped'}))).to.equal('error');
  });

  it('problemLevel() depends on the code before the severity, but fatal is always an error', () => {
    expect(problemLevel(inFile({code: 'totals-row', severity: 'dropped'}))).to.equal('info');
    expect(problemLevel(inFile({code: 'repeated-row', severity: 'dropped'}))).to.equal('warning');
    expect(problemLevel(inFile({code: 'shared-code'}))).to.equal('error');
    expect(problemLevel(inFile({code: 'unknown-dimension', severity: 'fatal'}))).to.equal('error');
  });
});
