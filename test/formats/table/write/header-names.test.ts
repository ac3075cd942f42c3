import {expect} from 'chai';
import {parseHeader} from '../../../../src/formats/table/read/header-column.ts';
import {headerNames} from '../../../../src/formats/table/write/header-names.ts';
import {readReport} from '../../../../src/model/report/read/report.ts';
import type {Report} from '../../../../src/model/report/report.ts';
import {fillPlaceholders} from '../../../../src/text/i18n/placeholders.ts';
import pnmnna from '../../../../data/pnmnna-2023.json' with {type: 'json'};

const {report} = readReport(pnmnna);
const inLanguage = (defaultLanguage: string): Report => ({...(report as Report), defaultLanguage});

describe('headerNames', () => {
  it('headerNames() is Spanish for every form of Spanish, else English', () => {
    expect(headerNames(inLanguage('es')).code).to.equal('Código');
    expect(headerNames(inLanguage('es-PE')).code).to.equal('Código');
    expect(headerNames(inLanguage('qu')).code).to.equal('Code');
  });

  for (const language of ['es-PE', 'en'])
    it(`headerNames(${language}) has only headers that an import knows`, () => {
      const values = {period: '2022', from: '2021', kind: 'pillar'};
      const headers = Object.values(headerNames(inLanguage(language)));
      const unknown = headers.filter(
        (header) => parseHeader(fillPlaceholders(header, values)).role === 'unknown',
      );
      expect(unknown).to.deep.equal([]);
    });
});
