import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {parseRanking, rankRows} from '../../../src/model/table/ranking.ts';
import {codes, requireReport, rows} from '../../support/rows.ts';

const order = (sort: string): readonly (string | null)[] =>
  codes(rankRows(rows(requireReport(pnmnna), '03'), parseRanking(sort)));

describe('rankRows', () => {
  it('rankRows(rows, change descending) sorts from the largest rise to the largest fall', () => {
    expect(order('change descending')).to.deep.equal([
      '03.07.03',
      '03.07.07',
      '03.07.02',
      '03.07.06',
      '03.07.05',
      '03.05.02',
      '03.01.02',
      '03.07.01',
      '03.04.01',
      '03.07.09',
      '03.01.01',
    ]);
  });

  it('rankRows(rows, verdict descending) sorts a favourable fall before unfavourable falls', () => {
    expect(order('verdict descending').slice(7)).to.deep.equal([
      '03.04.01',
      '03.07.01',
      '03.07.09',
      '03.01.01',
    ]);
  });

  it('rankRows(rows, code) sorts by code', () => {
    expect(order('code')).to.deep.equal([...order('code')].sort());
    expect(order('code')).to.have.length(11);
  });

  it('rankRows(rows, change) reverses the order', () => {
    expect(order('change')).to.deep.equal([...order('change descending')].reverse());
  });

  it('parseRanking() returns the default for an empty text and for other columns', () => {
    expect(parseRanking('')).to.deep.equal({column: 'change', descending: true});
    expect(parseRanking('indicator ascending')).to.deep.equal({column: 'change', descending: true});
    expect(parseRanking('code')).to.deep.equal({column: 'service', descending: false});
  });

  it('rankRows() omits incomparable rows', () => {
    expect(codes(rankRows(rows(requireReport(pnmnna), '04')))).to.deep.equal([]);
  });
});
