import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {findByTypeahead} from '../../src/text/search.ts';
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
