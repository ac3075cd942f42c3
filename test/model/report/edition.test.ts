import {expect} from 'chai';
import {isNewerEdition} from '../../../src/model/report/edition.ts';
import type {Report} from '../../../src/model/report/report.ts';
import {requireReport} from '../../support/rows.ts';

const reportWith = (fields: object): Report => requireReport({...fields, indicators: []});

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

describe('isNewerEdition', () => {
  for (const [latest, current, expected] of cases)
    it(`isNewerEdition(${JSON.stringify(latest)}, ${JSON.stringify(current)}) is ${expected}`, () => {
      expect(isNewerEdition(reportWith(latest), reportWith(current))).to.equal(expected);
    });
});
