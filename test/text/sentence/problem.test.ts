import {expect} from 'chai';
import {
  importProblemCodes,
  reportProblemCodes,
  type ImportProblem,
} from '../../../src/model/report/problem.ts';
import {problemAdvice} from '../../../src/text/sentence/problem-advice.ts';
import {english, spanish} from '../../support/languages.ts';

const unreadable: ImportProblem = {
  code: 'unreadable-figure',
  severity: 'dropped',
  row: 3,
  column: 'Resultado 2021',
  found: 'abc',
};

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
