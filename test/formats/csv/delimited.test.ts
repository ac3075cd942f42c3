import {expect} from 'chai';
import fc from 'fast-check';
import {formatDelimited, parseDelimited} from '../../../src/formats/csv/delimited.ts';

const delimiter = fc.constantFrom(',', ';', '\t', '|');
const cell = fc.string({unit: fc.constantFrom(...'ab1 ,;|"\t\r\n\u00e1')});
/** Rows with a cell: as a text, an empty row and one with an empty cell are equal. */
const table = fc.array(fc.array(cell, {minLength: 1}), {minLength: 1});

describe('parseDelimited(text, delimiter)', () => {
  it('reads every table back that formatDelimited writes', () => {
    fc.assert(
      fc.property(table, delimiter, (rows, mark) => {
        const text = formatDelimited(rows, mark);
        // A text that ends after its only or last empty cell is that of a row less.
        fc.pre(text !== '' && !text.endsWith('\n'));
        expect(parseDelimited(text, mark)).to.deep.equal(rows);
      }),
    );
  });

  it('reads lines with different ends, and no row after the last end', () => {
    expect(parseDelimited('a,b\r\nc,\nd\re\r\n', ',')).to.deep.equal([['a', 'b'], ['c', ''], ['d'], ['e']]);
    expect(parseDelimited('', ',')).to.deep.equal([]);
    expect(parseDelimited('a,', ',')).to.deep.equal([['a', '']]);
  });

  it('reads a text without quotes as the same rows that it has before a row with a quoted cell', () => {
    const characters = fc.string({unit: fc.constantFrom(...'ab1 ,;|\t\r\n\u00e1')});
    fc.assert(
      fc.property(characters, delimiter, (text, mark) => {
        const lines = text === '' || /[\r\n]$/.test(text) ? text : `${text}\n`;
        const rows = parseDelimited(`${lines}"last"`, mark);
        expect(parseDelimited(lines, mark)).to.deep.equal(rows?.slice(0, -1));
        expect(parseDelimited(text, mark)).to.deep.equal(rows?.slice(0, -1));
      }),
    );
  });

  it('keeps the text after a closing quote', () => {
    expect(parseDelimited('"1"2,"3" ,4', ',')).to.deep.equal([['12', '3 ', '4']]);
  });

  it('puts everything after a quote that is not closed into one cell, also a long text', () => {
    const rest = '"",\n'.repeat(200_000);
    expect(parseDelimited(`a,"${rest}`, ',')).to.deep.equal([['a', rest.replaceAll('""', '"')]]);
  });
});
