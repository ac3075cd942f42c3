import {expect} from 'chai';
import {
  importProblemCodes,
  reportProblemCodes,
  type ImportProblem,
  type ReportProblem,
} from '../../../src/model/report/problem.ts';
import {problemAdvice} from '../../../src/text/sentence/problem-advice.ts';
import {problemText} from '../../../src/text/sentence/problem.ts';
import {english, spanish} from '../../support/languages.ts';

function createProblem(overrides: Partial<ReportProblem>): ReportProblem {
  return {
    code: 'wrong-type',
    path: '/indicators/3/observations/1/value',
    severity: 'repaired',
    found: '14,7',
    ...overrides,
  };
}

const unreadable: ImportProblem = {
  code: 'unreadable-figure',
  severity: 'dropped',
  row: 3,
  column: 'Resultado 2021',
  found: 'abc',
};

describe('problemText', () => {
  it('problemText(wrong-type) includes the path, the problem and the value', () => {
    expect(problemText(createProblem({}), spanish)).to.equal(
      '/indicators/3/observations/1/value: el valor no es válido. Se leyó: 14,7',
    );
    expect(problemText(createProblem({code: 'missing-field', found: null}), english)).to.equal(
      '/indicators/3/observations/1/value: something is missing.',
    );
  });

  it('problemText() does not replace placeholders inside the quoted value', () => {
    expect(problemText(createProblem({found: '{path} $& $1'}), spanish)).to.match(
      /Se leyó: \{path\} \$& \$1$/,
    );
  });

  it('problemText() returns a text for every code', () => {
    for (const code of reportProblemCodes)
      expect(problemText(createProblem({code, path: ''}), spanish), code).to.match(/\S{3}/);
  });
});

describe('problemAdvice', () => {
  it('problemAdvice(unreadable-figure) returns the problem and its correction', () => {
    expect(problemAdvice(unreadable, spanish)).to.deep.equal({
      text: 'No es un número: abc.',
      fix: 'Escriba un número, o «-» si no hay dato.',
    });
    expect(problemAdvice(unreadable, english).text).to.equal('Not a number: abc.');
  });

  it('problemAdvice() shows a dash without a value and does not replace placeholders inside it', () => {
    expect(problemAdvice({...unreadable, found: null}, english).text).to.equal('Not a number: –.');
    expect(problemAdvice({...unreadable, found: '{found} $&'}, english).text).to.equal(
      'Not a number: {found} $&.',
    );
  });

  it('problemAdvice() returns a different text for every code, in both languages', () => {
    const codes = [...new Set([...reportProblemCodes, ...importProblemCodes])];
    for (const locale of [spanish, english]) {
      const texts = codes.map((code) => problemAdvice({...unreadable, code}, locale).text);
      expect(texts.filter((text) => text.startsWith('problem-'))).to.deep.equal([]);
      expect(new Set(texts)).to.have.lengthOf(codes.length);
    }
  });
});
