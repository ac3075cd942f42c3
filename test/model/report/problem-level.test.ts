import {expect} from 'chai';
import {problemLevel} from '../../../src/model/report/problem-level.ts';
import type {ImportProblem, ReportProblem} from '../../../src/model/report/problem.ts';

function importProblem(fields: Partial<ImportProblem>): ImportProblem {
  return {code: 'marker', severity: 'repaired', row: 1, column: null, found: null, ...fields};
}

function reportProblem(fields: Partial<ReportProblem>): ReportProblem {
  return {code: 'wrong-type', severity: 'repaired', path: '/title', found: null, ...fields};
}

describe('problemLevel', () => {
  it('problemLevel() is error for repaired or dropped parts of a report document, and for schema problems', () => {
    expect(problemLevel(reportProblem({}))).to.equal('error');
    expect(problemLevel(reportProblem({severity: 'dropped'}))).to.equal('error');
    expect(problemLevel(reportProblem({severity: 'warning'}))).to.equal('warning');
    expect(problemLevel(reportProblem({code: 'schema', severity: 'warning'}))).to.equal('error');
  });

  it('problemLevel() is warning for repaired parts of an import, error for dropped parts', () => {
    expect(problemLevel(importProblem({}))).to.equal('warning');
    expect(problemLevel(importProblem({code: 'wrong-type', severity: 'dropped'}))).to.equal('error');
  });

  it('problemLevel() depends on the code before the severity, except that fatal is always an error', () => {
    expect(problemLevel(importProblem({code: 'totals-row', severity: 'dropped'}))).to.equal('info');
    expect(problemLevel(importProblem({code: 'repeated-row', severity: 'dropped'}))).to.equal('warning');
    expect(problemLevel(importProblem({code: 'shared-code'}))).to.equal('error');
    expect(problemLevel(importProblem({code: 'unknown-dimension', severity: 'fatal'}))).to.equal('error');
  });
});
