import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import {resolveLocale} from '../../src/text/i18n/locale.ts';
import {findByTypeahead} from '../../src/text/search.ts';
import {read, rows} from '../support/rows.ts';

const all = rows(read(pnmnna), '03');
const at = (typed: string, from = -1): string | null | undefined =>
  all[findByTypeahead(typed, all, from, resolveLocale('es-PE', ''))]?.code;

describe('rowStarting(typed, rows, at, language)', () => {
  it('finds a code by its beginning', () => {
    expect(at('03.07.02')).to.equal('03.07.02');
  });

  it('finds the next name, whatever its accents and case, and goes round', () => {
    expect(at('porcentaje de demuna')).to.equal('03.07.02');
    expect(at('PÓRCENTAJE DE DEMUNA', 15)).to.equal('03.07.02');
    expect(at('p', 3)).to.equal(all[4]?.code);
  });

  it('finds nothing where nothing begins so', () => {
    expect(findByTypeahead('zz', all, -1, resolveLocale('es-PE', ''))).to.equal(-1);
  });
});
