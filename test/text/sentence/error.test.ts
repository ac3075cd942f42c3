import {expect} from 'chai';
import {failureCodes} from '../../../src/model/report/load-error.ts';
import type {Failure} from '../../../src/model/report/load-error.ts';
import {problemCodes} from '../../../src/model/report/problem.ts';
import type {Problem} from '../../../src/model/report/problem.ts';
import {failureWords, problemWords} from '../../../src/text/sentence/error.ts';
import {english, spanish} from '../../support/languages.ts';

function failure(rest: Partial<Failure>): Failure {
  return {code: 'http', url: null, attempt: 1, detail: '404', problems: [], ...rest};
}

function problem(rest: Partial<Problem>): Problem {
  return {
    code: 'wrong-type',
    path: '/indicators/3/observations/1/value',
    severity: 'mended',
    seen: '14,7',
    ...rest,
  };
}

describe('failureWords', () => {
  it('failureWords(http) says what failed and what to do', () => {
    expect(failureWords(failure({}), spanish)).to.equal(
      'El servidor respondió con el código 404. Espere un momento y reintente.',
    );
    expect(failureWords(failure({code: 'unknown-code', detail: '99'}), english)).to.equal(
      'The document does not contain code 99. Tell the publisher of this page.',
    );
  });

  it('failureWords(every code) is two sentences of its own', () => {
    for (const language of [spanish, english]) {
      const said = failureCodes.map((code) => failureWords(failure({code}), language));
      expect(new Set(said).size).to.equal(failureCodes.length);
      for (const words of said) expect(words).to.match(/^[^.]+\. [^.]+\.$/);
    }
  });
});

describe('problemWords', () => {
  it('problemWords(wrong-type) says where, what, and what stood there', () => {
    expect(problemWords(problem({}), spanish)).to.equal(
      '/indicators/3/observations/1/value: el valor no es válido. Se leyó: 14,7',
    );
    expect(problemWords(problem({code: 'missing-field', seen: null}), english)).to.equal(
      '/indicators/3/observations/1/value: something is missing.',
    );
  });

  it('problemWords(text that looks like a placeholder) is quoted as it stands', () => {
    expect(problemWords(problem({seen: '{path} $& $1'}), spanish)).to.match(/Se leyó: \{path\} \$& \$1$/);
  });

  it('problemWords(every code) has words', () => {
    for (const code of problemCodes)
      expect(problemWords(problem({code, path: ''}), spanish), code).to.match(/\S{3}/);
  });
});
