import {expect} from 'chai';
import {loadErrorCodes, type LoadError} from '../../../src/model/report/load-error.ts';
import {failureLog, failureText, isPassing, remarkText} from '../../../src/text/sentence/error.ts';
import {english, spanish} from '../../support/languages.ts';

function loadError(overrides: Partial<LoadError>): LoadError {
  return {
    code: 'http',
    url: 'https://example.org/a.json',
    attempt: 1,
    detail: '404',
    problems: [],
    ...overrides,
  };
}

describe('isPassing', () => {
  it('isPassing(error) is true only where a repeated request can succeed', () => {
    const isPassingCode = (code: LoadError['code'], detail = ''): boolean =>
      isPassing(loadError({code, detail}));
    expect(loadErrorCodes.filter((code) => isPassingCode(code))).to.deep.equal([
      'offline',
      'network',
      'timeout',
      'script',
    ]);
    expect(
      ['404', '410', '408', '429', '500', '503'].filter((status) => isPassingCode('http', status)),
    ).to.deep.equal(['408', '429', '500', '503']);
  });
});

describe('failureText', () => {
  it('failureText(error) has a title and an advice without codes, addresses and paths', () => {
    for (const locale of [spanish, english])
      for (const code of loadErrorCodes) {
        const {title, advice} = failureText(loadError({code, detail: '/indicators/3/value'}), locale);
        expect(`${title}. ${advice}`, code).to.match(/^[^./{}\d]+\. [^/{}\d]+\.$/);
      }
  });

  it('failureText(http 404) names the publisher, and http 503 the connection', () => {
    expect(failureText(loadError({}), spanish)).to.deep.equal({
      title: 'No se pudieron leer los datos',
      advice: 'El problema está en los datos, no en su equipo. Avise a la entidad que publica esta página.',
    });
    expect(failureText(loadError({detail: '503'}), english).advice).to.equal(
      'It may be the connection. Wait a moment and try again.',
    );
  });
});

describe('remarkText', () => {
  it('remarkText(bad-record) differs from that of a failed update', () => {
    expect(remarkText(loadError({code: 'bad-record'}), spanish)).to.equal(
      'Hay datos con errores que no se muestran.',
    );
    expect(remarkText(loadError({}), spanish)).to.equal('No se pudo actualizar; se muestra la última copia.');
  });
});

describe('failureLog', () => {
  it('failureLog(bad-record) has the code and path of each problem, for developers', () => {
    const problems = [
      {code: 'wrong-type', severity: 'dropped', path: '/indicators/1/name', found: null},
    ] as const;
    expect(failureLog(loadError({code: 'bad-record', problems}))).to.equal(
      'bad-record · https://example.org/a.json · wrong-type /indicators/1/name',
    );
    expect(failureLog(loadError({url: null}))).to.equal('http · 404');
  });
});
