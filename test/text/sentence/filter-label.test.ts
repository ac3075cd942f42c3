import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {filterLabel, filterOptionLabel} from '../../../src/text/sentence/filter-label.ts';
import {read, rows} from '../../support/rows.ts';
import {english, spanish} from '../../support/languages.ts';

const objective = rows(read(pnmnna), '03');

describe('facetWord', () => {
  it('facetWord of a section is its label and title, under the word for its kind', () => {
    expect(filterLabel('section', objective, spanish)).to.equal('Lineamiento');
    expect(filterOptionLabel('section', 'li-03-07', objective, spanish)).to.match(
      /^3\.7 Incrementar el acceso/,
    );
  });
  it('facetWord of movement and verdict keeps the two apart', () => {
    expect(filterOptionLabel('movement', 'down', objective, spanish)).to.equal('Bajó');
    expect(filterOptionLabel('verdict', 'favourable', objective, spanish)).to.equal('Mejora');
    expect(filterOptionLabel('verdict', 'unjudged', objective, english)).to.equal('Not assessed');
  });
});
