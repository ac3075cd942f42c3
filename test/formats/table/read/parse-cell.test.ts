import {expect} from 'chai';
import {parseCell} from '../../../../src/formats/table/read/parse-cell.ts';

const cell = (text: string, value: number | null = null) => ({text, value});

describe('parseCell', () => {
  const missing = ['-', '–', '—', '−', '', '   ', 's/d', 'S/D', 'n.d.', 'ND', 'N.A.', '…', 'sin dato'];
  for (const text of missing)
    it(`parseCell('${text}') has no value, with an unknown reason`, () => {
      expect(parseCell(cell(text), '.')).to.include({value: null, missing: 'unknown'});
    });

  it("parseCell('No Aplica') has its reason regardless of case", () => {
    expect(parseCell(cell('No Aplica'), '.')).to.include({value: null, missing: 'not-applicable'});
  });

  it("parseCell('0') is zero and not missing", () => {
    expect(parseCell(cell('0'), '.')).to.include({value: 0, missing: null, decimals: 0});
    expect(parseCell(cell('0.0'), '.')).to.include({value: 0, missing: null, decimals: 1});
  });

  it("parseCell('14.7 %') is a percentage", () => {
    expect(parseCell(cell('14.7 %'), '.')).to.include({value: 14.7, isPercent: true});
    expect(parseCell(cell('14.7'), '.')).to.include({isPercent: false});
  });

  const flagged = [
    ['12.3 P/', ['provisional']],
    ['P/ 12.3', ['provisional']],
    ['12.3 [break] [revised]', ['break', 'revised']],
  ] as const;
  for (const [text, flags] of flagged)
    it(`parseCell('${text}') is 12.3, ${flags.join(' and ')}`, () => {
      expect(parseCell(cell(text), '.')).to.deep.include({value: 12.3, flags, marker: null});
    });

  for (const [text, marker] of [
    ['12.3 a/', 'a/'],
    ['12.3 [Nota 5]', '[Nota 5]'],
    ['12.3*', '*'],
    ['12.3 (1)', '(1)'],
  ] as const)
    it(`parseCell('${text}') is 12.3 with the marker ${marker}`, () => {
      expect(parseCell(cell(text), '.')).to.deep.include({value: 12.3, marker, flags: []});
    });

  it("parseCell('- a/') is missing, with a marker", () => {
    expect(parseCell(cell('- a/'), '.')).to.include({value: null, missing: 'unknown', marker: 'a/'});
  });

  for (const text of ['#DIV/0!', '#N/A', '#¡REF!', '#####', 'Err:502'])
    it(`parseCell('${text}') returns 'spreadsheet-error'`, () => {
      expect(parseCell(cell(text), '.')).to.equal('spreadsheet-error');
    });

  it('parseCell() does not guess ambiguous or unreadable numbers', () => {
    expect(parseCell(cell('1,234'), null)).to.equal('ambiguous-figure');
    expect(parseCell(cell('aprox. 20'), '.')).to.equal('unreadable-figure');
  });

  it('parseCell() uses the exact number of a spreadsheet cell and its displayed decimals', () => {
    expect(parseCell(cell('10.8', 10.8333), ',')).to.include({value: 10.8333, decimals: 1, proves: null});
    expect(parseCell(cell('1,234.50', 1234.5), ',')).to.include({value: 1234.5, decimals: 2});
    expect(parseCell(cell('S/ 12', 12), '.')).to.include({value: 12});
  });
});
