import {expect} from 'chai';
import {toggleSort, parseSort} from '../../../src/model/table/sort.ts';

describe('sort', () => {
  it("sort('change') is ascending", () =>
    expect(parseSort('change')).to.eql({column: 'change', descending: false}));
  it("sort(' change  descending ') is descending", () => {
    expect(parseSort(' change  descending ')).to.eql({column: 'change', descending: true});
  });
  it("sort('2020/2021 ascending') is by a period", () => {
    expect(parseSort('2020/2021 ascending')).to.eql({column: '2020/2021', descending: false});
  });
  it("sort('  ') is null", () => expect(parseSort('  ')).to.equal(null));
  it('nextSort goes from none to ascending, to descending, to none', () => {
    const first = toggleSort(null, 'change');
    const second = toggleSort(first, 'change');
    expect([first, second, toggleSort(second, 'change')]).to.eql([
      {column: 'change', descending: false},
      {column: 'change', descending: true},
      null,
    ]);
  });
  it('nextSort starts anew with another column', () => {
    expect(toggleSort({column: 'change', descending: true}, 'verdict')).to.eql({
      column: 'verdict',
      descending: false,
    });
  });
});
