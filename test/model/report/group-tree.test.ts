import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {findGroup, findIndicator} from '../../../src/model/report/lookup.ts';
import {groupTree, indicatorsUnder, findNode, ungrouped} from '../../../src/model/report/group-tree.ts';
import {requireReport} from '../../support/rows.ts';

const report = requireReport(pnmnna);
const tree = groupTree(report);
const countUnder = (code: string): number => {
  const node = findNode(tree, findGroup(report, code)?.id ?? '');
  return node ? indicatorsUnder(node).length : 0;
};

describe('groupTree', () => {
  it('groupTree(pnmnna) has the two objectives as roots, in the order of the document', () => {
    expect(tree.map(({group}) => group.code)).to.eql(['03', '04']);
  });
  it('groupTree(pnmnna) has guideline 3.7 once, with nine services', () => {
    const nodes = tree[0]?.children.filter(({group}) => group.label?.get('es') === '3.7');
    expect(nodes?.map(({children}) => children.length)).to.eql([9]);
  });
  for (const [code, count] of [
    ['03', 16],
    ['04', 2],
    ['03.01', 3],
    ['03.04', 3],
    ['03.05', 1],
    ['03.07', 9],
    ['03.07.02', 1],
  ] as const)
    it(`indicatorsUnder(${code}) returns ${count}`, () => expect(countUnder(code)).to.equal(count));

  it('indicatorsUnder(03) keeps the order of the document', () => {
    const [root] = tree;
    const codes = root ? indicatorsUnder(root).map(({code}) => code) : [];
    expect(codes).to.eql(report.indicators.slice(0, 16).map(({code}) => code));
  });
  it("findNode(tree, 'unknown') is null", () => expect(findNode(tree, 'unknown')).to.equal(null));
  it('ungrouped(report) returns the indicators whose group is absent or unknown', () => {
    const [first, second, ...others] = pnmnna.indicators;
    const ungroupedInput = [
      {...first, groupId: null},
      {...second, groupId: 'se-99'},
    ];
    const damaged = requireReport({...pnmnna, indicators: [...ungroupedInput, ...others]});
    expect(ungrouped(damaged).map(({code}) => code)).to.eql(['03.01.01', '03.01.02']);
    expect(ungrouped(report)).to.eql([]);
  });
});

describe('findIndicator and findGroup', () => {
  it("findIndicator(report, '03.07.02') finds by code", () => {
    expect(findIndicator(report, '03.07.02')?.id).to.equal('in-03-07-02');
  });
  it("findIndicator(report, ' in-03-07-02 ') finds by id, ignoring surrounding spaces", () => {
    expect(findIndicator(report, ' in-03-07-02 ')?.code).to.equal('03.07.02');
  });
  it("findIndicator(report, '3.7.2') is null, because codes are compared as text", () => {
    expect(findIndicator(report, '3.7.2')).to.equal(null);
  });
  it("findGroup(report, '04') finds the objective", () =>
    expect(findGroup(report, '04')?.id).to.equal('op-04'));
});
