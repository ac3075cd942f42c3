import {expect} from 'chai';
import fc from 'fast-check';
import {ImportLog} from '../../../src/formats/base/import-log.ts';
import {escapeFormula, unescapeFormula} from '../../../src/formats/csv/escape-formula.ts';
import {parseRows} from '../../../src/formats/csv/parse.ts';
import {stringifyDsv} from '../../../src/formats/csv/stringify.ts';

const parts = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t',
  '\r',
  '\n',
  ';',
  ',',
  '|',
  "'",
  '"',
  'a',
  '1',
  ' ',
];
const hostileText = fc
  .array(fc.constantFrom(...parts), {minLength: 1, maxLength: 9})
  .map((list) => list.join(''));

/** A cell that a spreadsheet runs. A sign without anything after it is a text. */
const formula = /^(?:[=+@＝＋＠\t\r]|[-－].)/;

describe('escapeFormula', () => {
  it('leaves no cell that begins with a formula, whichever separator a program takes', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const separator of [';', ',', '|', '\t', /[\r\n]/])
          for (const cell of escapeFormula(text).split(separator)) expect(cell).to.not.match(formula);
      }),
    );
  });

  it('is reversed by unescapeFormula()', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unescapeFormula(escapeFormula(text))).to.equal(text);
      }),
    );
  });

  it('returns a text without formulas as it is', () => {
    for (const text of ['Niños, de 5 a 9', "d'Ors; l'Aquila", 'a-b', '-', '3 = 3', "'normal"])
      expect(escapeFormula(text)).to.equal(text);
  });
});

describe('stringifyDsv', () => {
  it('puts quotes around every text, and none around numbers and blank cells', () => {
    const cells = [
      {text: 'Cobertura;=1+1', isNumber: false},
      {text: '-1.50', isNumber: true},
      {text: '', isNumber: false},
    ];
    expect(stringifyDsv([cells], ',')).to.equal(`"Cobertura;'=1+1",-1.50,\r\n`);
  });

  it('writes texts that parseRows() reads back', () => {
    const row = fc.array(hostileText, {minLength: 2, maxLength: 4});
    fc.assert(
      fc.property(
        fc.array(row, {minLength: 2, maxLength: 4}),
        fc.constantFrom(',', ';'),
        (rows, delimiter) => {
          // The line that states the separator begins the file, so that texts cannot hide it.
          const csv = stringifyDsv(
            rows.map((texts) => texts.map((text) => ({text, isNumber: false}))),
            delimiter,
          );
          const read = parseRows(`sep=${delimiter}\r\n${csv}`, new ImportLog());
          const newlines = (text: string): string => text.replace(/\r\n?/g, '\n');
          expect(read.map(({cells}) => cells.map(({text}) => newlines(text)))).to.deep.equal(
            rows.map((texts) => texts.map(newlines)),
          );
        },
      ),
    );
  });
});
