import {expect} from 'chai';
import {isNewerEdition} from '../../../src/model/report/edition.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';

function edition(facts: object): Report {
  const {report} = readReport({...facts, indicators: []});
  if (!report) throw new Error('no report');
  return report;
}

const cases = [
  [{issued: '2024'}, {issued: '2023'}, true],
  [{issued: '2023'}, {issued: '2024'}, false],
  [{issued: '2023'}, {issued: '2023'}, false],
  [{issued: '2023-05-01'}, {issued: '2023'}, false],
  [{issued: '2023-05-02'}, {issued: '2023-05-01'}, true],
  [{issued: '2023', updated: '2024-01-31'}, {issued: '2023'}, true],
  [{edition: '2'}, {edition: '1'}, true],
  [{edition: '2'}, {edition: '2'}, false],
  [{edition: '2'}, {}, true],
  [{}, {edition: '2'}, false],
  [{}, {}, false],
  [{edition: '2', issued: '2022'}, {edition: '1', issued: '2023'}, false],
] as const;

describe('isLater(found, own)', () => {
  for (const [found, own, is] of cases)
    it(`isLater(${JSON.stringify(found)}, ${JSON.stringify(own)}) is ${is}`, () => {
      expect(isNewerEdition(edition(found), edition(own))).to.equal(is);
    });
});
