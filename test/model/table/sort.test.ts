import {expect} from 'chai';
import {toggleSort, parseSort} from '../../../src/model/table/sort.ts';

describe('parseSort and toggleSort', () => {
  it("parseSort('change') is ascending", () =>
    expect(parseSort('change')).to.eql({column: 'change', descending: false}));
  it("parseSort(' change  descending ') is descending", () => {
    expect(parseSort(' change  descending ')).to.eql({column: 'change', descending: true});
  });
  it("parseSort('2020/2021 ascending') sorts by a period", () => {
    expect(parseSort('2020/2021 ascending')).to.eql({column: '2020/2021', descending: false});
  });
  it("parseSort('  ') is null", () => expect(parseSort('  ')).to.equal(null));
  it('toggleSort() cycles from none to ascending, descending and none', () => {
    const first = toggleSort(null, 'change');
    const second = toggleSort(first, 'change');
    expect([first, second, toggleSort(second, 'change')]).to.eql([
      {column: 'change', descending: false},
      {column: 'change', descending: true},
      null,
    ]);
  });
  it('toggleSort() starts with ascending for another column', () => {
    expect(toggleSort({column: 'change', descending: true}, 'verdict')).to.eql({
      column: 'verdict',
      descending: false,
    });
  });
});
