import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {expect} from 'chai';
import {searchRows, compareByName} from '../../src/text/search.ts';
import {codes, requireReport, rows} from '../support/rows.ts';
import {spanish} from '../support/languages.ts';

const allRows = rows(requireReport(pnmnna));
const findCodes = (query: string): readonly (string | null)[] => codes(searchRows(allRows, query, spanish));

describe('searchRows', () => {
  it("searchRows('demuna') finds services and names that contain DEMUNA", () => {
    expect(findCodes('demuna')).to.eql(['03.07.02', '03.07.03']);
  });
  it("searchRows('ATENCION') finds 'atención'", () => {
    expect(findCodes('ATENCION')).to.eql(findCodes('atención'));
    expect(findCodes('ATENCION')).to.include.members(['03.04.01', '03.04.04']);
  });
  it("searchRows('ninas') finds 'niñas'", () => {
    expect(findCodes('ninas').length).to.be.greaterThan(5);
  });
  it("searchRows('acreditación demuna') requires both words in any order", () => {
    expect(findCodes('acreditación demuna')).to.eql(['03.07.02']);
  });
  it("searchRows('03.07') finds codes", () => expect(findCodes('03.07').length).to.equal(9));
  it("searchRows('  ') returns all rows", () => expect(findCodes('  ').length).to.equal(18));
  it("searchRows('.*') is not a regular expression", () => expect(findCodes('.*')).to.eql([]));
});

describe('compareByName', () => {
  it('compareByName sorts Á with A, not after Z', () => {
    const renamed = pnmnna.indicators.map((indicator, index) => ({
      ...indicator,
      name: ['Zona', 'Árbol', 'Beca'][index] ?? 'z',
    }));
    const firstRows = rows(requireReport({...pnmnna, indicators: renamed})).slice(0, 3);
    const names = firstRows
      .toSorted(compareByName(spanish))
      .map(({assessment}) => [...assessment.indicator.name.values()].join());
    expect(names).to.eql(['Árbol', 'Beca', 'Zona']);
  });
});
