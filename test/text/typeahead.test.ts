import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {peruRegions} from '../../src/model/places/peru-regions.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {findByPrefix, rowNames} from '../../src/text/search.ts';
import {requireReport, rows} from '../support/rows.ts';

const allRows = rows(requireReport(pnmnna), '03');
const locale = resolveLocale('es-PE', '');
const names = allRows.map((row) => rowNames(row, locale));
const codeAt = (typed: string, from = -1): string | null | undefined =>
  allRows[findByPrefix(typed, names, from, locale)]?.code;

describe('findByPrefix(typed, names of rows, from, locale)', () => {
  it('finds a code by its first characters', () => {
    expect(codeAt('03.07.02')).to.equal('03.07.02');
  });

  it('finds the next name without regard to accents and case, and wraps around', () => {
    expect(codeAt('demuna')).to.equal('03.07.02');
    expect(codeAt('DÉMUNA', 15)).to.equal('03.07.02');
    expect(codeAt('n', 6)).to.equal(allRows[7]?.code);
  });

  it('returns -1 if no row matches', () => {
    expect(findByPrefix('zz', names, -1, locale)).to.equal(-1);
  });
});

describe('findByPrefix(typed, names, from, locale)', () => {
  it('finds each region of Peru with at most six letters', () => {
    const regionNames = peruRegions.map(({name}) => [name]);
    for (const [index, [name = '']] of regionNames.entries()) {
      const isReached = [1, 2, 3, 4, 5, 6].some(
        (length) => findByPrefix(name.slice(0, length), regionNames, -1, locale) === index,
      );
      expect(isReached, name).to.equal(true);
    }
  });
});
