import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {topLevelScopes, scope} from '../../../src/model/analysis/scope.ts';
import {requireReport} from '../../support/rows.ts';

const codes = (input: unknown): readonly (readonly (string | null)[])[] =>
  topLevelScopes(requireReport(input)).map(({assessments}) =>
    assessments.map(({indicator}) => indicator.code),
  );

describe('topLevelScopes', () => {
  it('topLevelScopes(pnmnna) returns the two objectives, with 16 and 2 indicators', () => {
    expect(codes(pnmnna).map(({length}) => length)).to.deep.equal([16, 2]);
  });

  it('topLevelScopes(report) returns ungrouped indicators in a last scope', () => {
    const [first, ...others] = pnmnna.indicators;
    const {groupId: _, ...ungrouped} = first ?? {};
    const scopes = codes({...pnmnna, indicators: [ungrouped, ...others]});
    expect(scopes.map(({length}) => length)).to.deep.equal([15, 2, 1]);
    expect(scopes[2]).to.deep.equal(['03.01.01']);
  });

  it('topLevelScopes(services without an objective) returns one scope with all indicators', () => {
    const groups = pnmnna.groups
      .filter(({kind}) => kind === 'service')
      .map(({parentId: _, ...service}) => service);
    expect(codes({...pnmnna, groups}).map(({length}) => length)).to.deep.equal([18]);
  });

  it('topLevelScopes(report without groups) returns one scope with all indicators', () => {
    expect(codes([{code: 'a', name: 'A', unit: '%', observations: {'2021': 1}}])).to.deep.equal([['a']]);
    expect(codes({...pnmnna, groups: [], indicators: []})).to.deep.equal([[]]);
  });
});

describe('scope', () => {
  it("scope(pnmnna, '03.07') has the nine services of guideline 3.7", () => {
    expect(scope(requireReport(pnmnna), '03.07')?.assessments).to.have.length(9);
  });

  it("scope(pnmnna, '9') returns null", () => expect(scope(requireReport(pnmnna), '9')).to.equal(null));
});
