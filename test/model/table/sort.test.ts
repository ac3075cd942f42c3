import {expect} from 'chai';
import {nextSort, sort} from '../../../src/model/table/sort.ts';

describe('sort', () => {
  it("sort('change') is ascending", () =>
    expect(sort('change')).to.eql({column: 'change', descending: false}));
  it("sort(' change  descending ') is descending", () => {
    expect(sort(' change  descending ')).to.eql({column: 'change', descending: true});
  });
  it("sort('2020/2021 ascending') is by a period", () => {
    expect(sort('2020/2021 ascending')).to.eql({column: '2020/2021', descending: false});
  });
  it("sort('  ') is null", () => expect(sort('  ')).to.equal(null));
  it('nextSort goes from none to ascending, to descending, to none', () => {
    const first = nextSort(null, 'change');
    const second = nextSort(first, 'change');
    expect([first, second, nextSort(second, 'change')]).to.eql([
      {column: 'change', descending: false},
      {column: 'change', descending: true},
      null,
    ]);
  });
  it('nextSort starts anew with another column', () => {
    expect(nextSort({column: 'change', descending: true}, 'verdict')).to.eql({
      column: 'verdict',
      descending: false,
    });
  });
});
