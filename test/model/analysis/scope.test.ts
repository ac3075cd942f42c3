import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {readReport} from '../../../src/model/report/read/report.ts';
import type {Report} from '../../../src/model/report/report.ts';
import {topLevelScopes, scope} from '../../../src/model/analysis/scope.ts';

function read(input: unknown): Report {
  const {report} = readReport(input);
  if (!report) throw new Error('no report');
  return report;
}

const codes = (input: unknown): readonly (readonly (string | null)[])[] =>
  topLevelScopes(read(input)).map(({assessments}) => assessments.map(({indicator}) => indicator.code));

describe('parts', () => {
  it('parts(pnmnna) are its two objectives, with 16 and 2 indicators', () => {
    expect(codes(pnmnna).map(({length}) => length)).to.deep.equal([16, 2]);
  });

  it('parts(report) lose no indicator that hangs on no group: it stands in a last part', () => {
    const [first, ...others] = pnmnna.indicators;
    const {groupId: _, ...loose} = first ?? {};
    const all = codes({...pnmnna, indicators: [loose, ...others]});
    expect(all.map(({length}) => length)).to.deep.equal([15, 2, 1]);
    expect(all[2]).to.deep.equal(['03.01.01']);
  });

  it('parts(report without groups) is the whole', () => {
    expect(codes([{code: 'a', name: 'A', unit: '%', observations: {'2021': 1}}])).to.deep.equal([['a']]);
    expect(codes({...pnmnna, groups: [], indicators: []})).to.deep.equal([[]]);
  });
});

describe('scope', () => {
  it("scope(pnmnna, '03.07') has the nine services of guideline 3.7", () => {
    expect(scope(read(pnmnna), '03.07')?.assessments).to.have.length(9);
  });

  it("scope(pnmnna, '9') is no part", () => expect(scope(read(pnmnna), '9')).to.equal(null));
});
