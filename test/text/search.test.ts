import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {expect} from 'chai';
import {searchRows, compareByName} from '../../src/text/search.ts';
import {codes, read, rows} from '../support/rows.ts';
import {spanish} from '../support/languages.ts';

const all = rows(read(pnmnna));
const found = (query: string): readonly (string | null)[] => codes(searchRows(all, query, spanish));

describe('search', () => {
  it("search('demuna') finds the services and names that write DEMUNA", () => {
    expect(found('demuna')).to.eql(['03.07.02', '03.07.03']);
  });
  it("search('ATENCION') finds what is written atención", () => {
    expect(found('ATENCION')).to.eql(found('atención'));
    expect(found('ATENCION')).to.include.members(['03.04.01', '03.04.04']);
  });
  it("search('ninas') finds niñas, as people without ñ on their keyboard write it", () => {
    expect(found('ninas').length).to.be.greaterThan(5);
  });
  it("search('acreditación demuna') wants both words, wherever they stand", () => {
    expect(found('acreditación demuna')).to.eql(['03.07.02']);
  });
  it("search('03.07') finds by code", () => expect(found('03.07').length).to.equal(9));
  it("search('  ') finds all", () => expect(found('  ').length).to.equal(18));
  it("search('.*') is no pattern", () => expect(found('.*')).to.eql([]));
});

describe('nameOrder', () => {
  it('nameOrder puts Á beside A, not after Z', () => {
    const renamed = pnmnna.indicators.map((one, index) => ({
      ...one,
      name: ['Zona', 'Árbol', 'Beca'][index] ?? 'z',
    }));
    const some = rows(read({...pnmnna, indicators: renamed})).slice(0, 3);
    const names = some
      .toSorted(compareByName(spanish))
      .map(({assessment}) => [...assessment.indicator.name.values()].join());
    expect(names).to.eql(['Árbol', 'Beca', 'Zona']);
  });
});
