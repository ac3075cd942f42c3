import {expect} from 'chai';
import {
  importProblemCodes,
  reportProblemCodes,
  type ImportProblem,
  type ReportProblem,
} from '../../../src/model/report/problem.ts';
import {problemAdvice, problemText} from '../../../src/text/sentence/problem.ts';
import {english, spanish} from '../../support/languages.ts';

function problem(rest: Partial<ReportProblem>): ReportProblem {
  return {
    code: 'wrong-type',
    path: '/indicators/3/observations/1/value',
    severity: 'repaired',
    found: '14,7',
    ...rest,
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
  it('problemText(wrong-type) returns where, what, and what was found', () => {
    expect(problemText(problem({}), spanish)).to.equal(
      '/indicators/3/observations/1/value: el valor no es válido. Se leyó: 14,7',
    );
    expect(problemText(problem({code: 'missing-field', found: null}), english)).to.equal(
      '/indicators/3/observations/1/value: something is missing.',
    );
  });

  it('problemText() quotes a text that looks like a placeholder as it stands', () => {
    expect(problemText(problem({found: '{path} $& $1'}), spanish)).to.match(/Se leyó: \{path\} \$& \$1$/);
  });

  it('problemText() has a text for every code', () => {
    for (const code of reportProblemCodes)
      expect(problemText(problem({code, path: ''}), spanish), code).to.match(/\S{3}/);
  });
});

describe('problemAdvice', () => {
  it('problemAdvice(unreadable-figure) returns what is wrong and how to correct it', () => {
    expect(problemAdvice(unreadable, spanish)).to.deep.equal({
      text: 'No es un número: abc.',
      fix: 'Escriba un número, o «-» si no hay dato.',
    });
    expect(problemAdvice(unreadable, english).text).to.equal('Not a number: abc.');
  });

  it('problemAdvice() shows a dash when nothing was found, and quotes placeholders as they stand', () => {
    expect(problemAdvice({...unreadable, found: null}, english).text).to.equal('Not a number: –.');
    expect(problemAdvice({...unreadable, found: '{found} $&'}, english).text).to.equal(
      'Not a number: {found} $&.',
    );
  });

  it('problemAdvice() has its own text for every code, in both languages', () => {
    const codes = [...new Set([...reportProblemCodes, ...importProblemCodes])];
    for (const locale of [spanish, english]) {
      const texts = codes.map((code) => problemAdvice({...unreadable, code}, locale).text);
      expect(texts.filter((text) => text.startsWith('problem-'))).to.deep.equal([]);
      expect(new Set(texts)).to.have.lengthOf(codes.length);
    }
  });
});
