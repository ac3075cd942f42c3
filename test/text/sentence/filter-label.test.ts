import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {filterLabel, filterOptionLabel} from '../../../src/text/sentence/filter-label.ts';
import {requireReport, rows} from '../../support/rows.ts';
import {english, spanish} from '../../support/languages.ts';

const objectiveRows = rows(requireReport(pnmnna), '03');

describe('filterOptionLabel', () => {
  it('filterOptionLabel(section) returns its label and title; filterLabel(section) returns its kind', () => {
    expect(filterLabel('section', objectiveRows, spanish)).to.equal('Lineamiento');
    expect(filterOptionLabel('section', 'li-03-07', objectiveRows, spanish).text).to.match(
      /^3\.7 Incrementar el acceso/,
    );
  });
  it('filterOptionLabel(…) has different words for movement and verdict', () => {
    expect(filterOptionLabel('movement', 'down', objectiveRows, spanish).text).to.equal('Bajó');
    expect(filterOptionLabel('verdict', 'favourable', objectiveRows, spanish).text).to.equal('Mejora');
    expect(filterOptionLabel('verdict', 'unjudged', objectiveRows, english).text).to.equal('Not assessed');
  });
});
