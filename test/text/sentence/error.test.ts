import {expect} from 'chai';
import {loadErrorCodes} from '../../../src/model/report/load-error.ts';
import type {LoadError} from '../../../src/model/report/load-error.ts';
import {loadErrorText} from '../../../src/text/sentence/error.ts';
import {english, spanish} from '../../support/languages.ts';

function loadError(overrides: Partial<LoadError>): LoadError {
  return {code: 'http', url: null, attempt: 1, detail: '404', problems: [], ...overrides};
}

describe('loadErrorText', () => {
  it('loadErrorText(http) returns the failure and the advice', () => {
    expect(loadErrorText(loadError({}), spanish)).to.equal(
      'El servidor respondió con el código 404. Espere un momento y reintente.',
    );
    expect(loadErrorText(loadError({code: 'unknown-code', detail: '99'}), english)).to.equal(
      'The document does not contain code 99. Tell the publisher of this page.',
    );
  });

  it('loadErrorText(every code) returns two sentences that no other code has', () => {
    for (const locale of [spanish, english]) {
      const texts = loadErrorCodes.map((code) => loadErrorText(loadError({code}), locale));
      expect(new Set(texts).size).to.equal(loadErrorCodes.length);
      for (const text of texts) expect(text).to.match(/^[^.]+\. [^.]+\.$/);
    }
  });
});
