import {expect} from 'chai';
import {parseHeader} from '../../../../src/formats/table/detect/header-column.ts';
import {headerNames} from '../../../../src/formats/table/write/header-names.ts';
import type {Report} from '../../../../src/model/report/report.ts';
import {fillPlaceholders} from '../../../../src/text/i18n/placeholders.ts';
import pnmnna from '../../../../data/pnmnna-2023.json' with {type: 'json'};
import {requireReport} from '../../../support/rows.ts';

const report = requireReport(pnmnna);
const reportInLanguage = (defaultLanguage: string): Report => ({...report, defaultLanguage});

describe('headerNames', () => {
  it('headerNames() are Spanish in every variant of Spanish, otherwise English', () => {
    expect(headerNames(reportInLanguage('es')).code).to.equal('Código');
    expect(headerNames(reportInLanguage('es-PE')).code).to.equal('Código');
    expect(headerNames(reportInLanguage('de')).code).to.equal('Code');
  });

  for (const language of ['es-PE', 'en'])
    it(`headerNames(${language}) has only headers that parseHeader recognizes`, () => {
      const values = {period: '2022', from: '2021', kind: 'pillar'};
      const headers = Object.values(headerNames(reportInLanguage(language)));
      const unknown = headers.filter(
        (header) => parseHeader(fillPlaceholders(header, values)).role === 'unknown',
      );
      expect(unknown).to.deep.equal([]);
    });
});
