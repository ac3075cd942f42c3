import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {filterRows, filterOptions} from '../../../src/model/table/filter.ts';
import {codes, requireReport, rows} from '../../support/rows.ts';

const objectiveRows = rows(requireReport(pnmnna), '03');

describe('filterOptions', () => {
  it('filterOptions(rows, section) returns the four guidelines of objective 03', () => {
    expect(filterOptions(objectiveRows, 'section')).to.eql(['li-03-01', 'li-03-04', 'li-03-05', 'li-03-07']);
  });
  it('filterOptions(rows, movement) omits rows without a computed change', () => {
    expect(filterOptions(objectiveRows, 'movement')).to.eql(['up', 'down', 'none']);
  });
  it('filterOptions(rows, verdict) returns the verdicts that occur', () => {
    expect(filterOptions(objectiveRows, 'verdict')).to.eql([
      'favourable',
      'unfavourable',
      'unchanged',
      'incomparable',
    ]);
  });
});

describe('filterRows', () => {
  it('filterRows(rows, {}) returns all rows', () =>
    expect(filterRows(objectiveRows, {}).length).to.equal(16));
  it('filterRows(rows, {verdict, movement}) returns the favourable falls', () => {
    expect(codes(filterRows(objectiveRows, {verdict: 'favourable', movement: 'down'}))).to.eql(['03.04.01']);
  });
  it('filterRows(rows, {section}) returns the nine rows of 3.7', () => {
    expect(filterRows(objectiveRows, {section: 'li-03-07', verdict: ''}).length).to.equal(9);
  });
});
