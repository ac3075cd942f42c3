import {expect} from 'chai';
import {loadErrorCodes} from '../../../src/model/report/load-error.ts';
import type {LoadError} from '../../../src/model/report/load-error.ts';
import {loadErrorText} from '../../../src/text/sentence/error.ts';
import {english, spanish} from '../../support/languages.ts';

function failure(rest: Partial<LoadError>): LoadError {
  return {code: 'http', url: null, attempt: 1, detail: '404', problems: [], ...rest};
}

describe('loadErrorText', () => {
  it('loadErrorText(http) returns what failed and what to do', () => {
    expect(loadErrorText(failure({}), spanish)).to.equal(
      'El servidor respondió con el código 404. Espere un momento y reintente.',
    );
    expect(loadErrorText(failure({code: 'unknown-code', detail: '99'}), english)).to.equal(
      'The document does not contain code 99. Tell the publisher of this page.',
    );
  });

  it('loadErrorText(every code) is two sentences of its own', () => {
    for (const locale of [spanish, english]) {
      const said = loadErrorCodes.map((code) => loadErrorText(failure({code}), locale));
      expect(new Set(said).size).to.equal(loadErrorCodes.length);
      for (const words of said) expect(words).to.match(/^[^.]+\. [^.]+\.$/);
    }
  });
});
