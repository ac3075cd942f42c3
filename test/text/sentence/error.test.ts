import {expect} from 'chai';
import {loadErrorCodes} from '../../../src/model/report/load-error.ts';
import type {LoadError} from '../../../src/model/report/load-error.ts';
import {problemCodes} from '../../../src/model/report/problem.ts';
import type {ReportProblem} from '../../../src/model/report/problem.ts';
import {loadErrorText, problemText} from '../../../src/text/sentence/error.ts';
import {english, spanish} from '../../support/languages.ts';

function failure(rest: Partial<LoadError>): LoadError {
  return {code: 'http', url: null, attempt: 1, detail: '404', problems: [], ...rest};
}

function problem(rest: Partial<ReportProblem>): ReportProblem {
  return {
    code: 'wrong-type',
    path: '/indicators/3/observations/1/value',
    severity: 'mended',
    found: '14,7',
    ...rest,
  };
}

describe('failureWords', () => {
  it('failureWords(http) says what failed and what to do', () => {
    expect(loadErrorText(failure({}), spanish)).to.equal(
      'El servidor respondió con el código 404. Espere un momento y reintente.',
    );
    expect(loadErrorText(failure({code: 'unknown-code', detail: '99'}), english)).to.equal(
      'The document does not contain code 99. Tell the publisher of this page.',
    );
  });

  it('failureWords(every code) is two sentences of its own', () => {
    for (const language of [spanish, english]) {
      const said = loadErrorCodes.map((code) => loadErrorText(failure({code}), language));
      expect(new Set(said).size).to.equal(loadErrorCodes.length);
      for (const words of said) expect(words).to.match(/^[^.]+\. [^.]+\.$/);
    }
  });
});

describe('problemWords', () => {
  it('problemWords(wrong-type) says where, what, and what stood there', () => {
    expect(problemText(problem({}), spanish)).to.equal(
      '/indicators/3/observations/1/value: el valor no es válido. Se leyó: 14,7',
    );
    expect(problemText(problem({code: 'missing-field', found: null}), english)).to.equal(
      '/indicators/3/observations/1/value: something is missing.',
    );
  });

  it('problemWords(text that looks like a placeholder) is quoted as it stands', () => {
    expect(problemText(problem({found: '{path} $& $1'}), spanish)).to.match(/Se leyó: \{path\} \$& \$1$/);
  });

  it('problemWords(every code) has words', () => {
    for (const code of problemCodes)
      expect(problemText(problem({code, path: ''}), spanish), code).to.match(/\S{3}/);
  });
});
