import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {peruRegions} from '../../src/model/places/peru-regions.ts';
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {findByPrefix, findByTypeahead} from '../../src/text/search.ts';
import {requireReport, rows} from '../support/rows.ts';

const allRows = rows(requireReport(pnmnna), '03');
const codeAt = (typed: string, from = -1): string | null | undefined =>
  allRows[findByTypeahead(typed, allRows, from, resolveLocale('es-PE', ''))]?.code;

describe('findByTypeahead(typed, rows, from, locale)', () => {
  it('finds a code by its first characters', () => {
    expect(codeAt('03.07.02')).to.equal('03.07.02');
  });

  it('finds the next name without regard to accents and case, and wraps around', () => {
    expect(codeAt('demuna')).to.equal('03.07.02');
    expect(codeAt('DÉMUNA', 15)).to.equal('03.07.02');
    expect(codeAt('n', 6)).to.equal(allRows[7]?.code);
  });

  it('returns -1 if no row matches', () => {
    expect(findByTypeahead('zz', allRows, -1, resolveLocale('es-PE', ''))).to.equal(-1);
  });
});

describe('findByPrefix(typed, names, from, locale)', () => {
  it('finds each region of Peru with at most six letters', () => {
    const names = peruRegions.map(({name}) => [name]);
    for (const [index, [name = '']] of names.entries()) {
      const isReached = [1, 2, 3, 4, 5, 6].some(
        (length) => findByPrefix(name.slice(0, length), names, -1, resolveLocale('es-PE', '')) === index,
      );
      expect(isReached, name).to.equal(true);
    }
  });
});
