import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {filterRows, filterOptions} from '../../../src/model/table/filter.ts';
import {codes, read, rows} from '../../support/rows.ts';

const all = rows(read(pnmnna), '03');

describe('facetValues', () => {
  it('facetValues(rows, section) are the four guidelines of objective 03', () => {
    expect(filterOptions(all, 'section')).to.eql(['li-03-01', 'li-03-04', 'li-03-05', 'li-03-07']);
  });
  it('facetValues(rows, movement) leaves out what did not move because nothing was computed', () => {
    expect(filterOptions(all, 'movement')).to.eql(['up', 'down', 'none']);
  });
  it('facetValues(rows, verdict) are those that occur', () => {
    expect(filterOptions(all, 'verdict')).to.eql(['favourable', 'unfavourable', 'unchanged', 'incomparable']);
  });
});

describe('chosenRows', () => {
  it('chosenRows(rows, {}) are all', () => expect(filterRows(all, {}).length).to.equal(16));
  it('chosenRows(rows, {verdict, movement}) finds what fell and yet improved', () => {
    expect(codes(filterRows(all, {verdict: 'favourable', movement: 'down'}))).to.eql(['03.04.01']);
  });
  it('chosenRows(rows, {section}) are the nine of 3.7', () => {
    expect(filterRows(all, {section: 'li-03-07', verdict: ''}).length).to.equal(9);
  });
});
