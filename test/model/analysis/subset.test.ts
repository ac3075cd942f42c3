import {expect} from 'chai';
import {selectIndicators} from '../../../src/model/analysis/subset.ts';
import {requireReport} from '../../support/rows.ts';

const report = requireReport({
  id: 'r',
  title: 'R',
  groups: [
    {id: 'a', kind: 'objective', title: 'A'},
    {id: 'b', kind: 'service', title: 'B', parentId: 'a'},
    {id: 'c', kind: 'objective', title: 'C'},
  ],
  indicators: ['b', 'c'].map((groupId) => ({
    id: `in-${groupId}`,
    groupId,
    name: groupId,
    unit: '%',
    observations: {'2021': 1, '2022': 2},
  })),
});
const first = report.indicators.slice(0, 1);

describe('selectIndicators', () => {
  it('selectIndicators() keeps only the selected indicators and their ancestor groups', () => {
    const selected = selectIndicators(report, first);
    expect(selected.indicators).to.deep.equal(first);
    expect(selected.groups.map(({id}) => id)).to.deep.equal(['a', 'b']);
  });
  it('selectIndicators() replaces the compared periods of the report and of each indicator', () => {
    const {comparison, indicators} = selectIndicators(report, first, {from: '2021'});
    expect(comparison).to.deep.equal({from: '2021', to: 'latest'});
    expect(indicators[0]?.comparison).to.deep.equal({from: '2021', to: 'latest'});
  });
});
