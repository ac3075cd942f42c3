import {expect} from 'chai';
import {ImportLog} from '../../../src/formats/base/import-log.ts';
import {parseRows} from '../../../src/formats/csv/parse.ts';
import {detectDelimiter} from '../../../src/formats/csv/delimiter.ts';

function parseTexts(text: string, log = new ImportLog()): readonly (readonly string[])[] {
  return parseRows(text, log).map(({cells}) => cells.map((cell) => cell.text));
}

describe('detectDelimiter', () => {
  const samples = [
    [';', 'a;b;c\n1,5;2,5;3\n4,5;5;6'],
    [',', 'a,b,c\n1.5,2,3'],
    ['\t', 'a\tb\tc\n1,5\t2;5\t3'],
    [',', '"a;b",c\n"d;e",f'],
    [',', 'lone'],
  ] as const;
  for (const [delimiter, text] of samples)
    it(`detectDelimiter(${JSON.stringify(text)}) returns ${JSON.stringify(delimiter)}`, () => {
      expect(detectDelimiter(text).delimiter).to.equal(delimiter);
    });

  it("detectDelimiter('sep=;…') uses the line and removes it", () => {
    expect(detectDelimiter('sep=;\r\na,b;c\r\n')).to.deep.equal({delimiter: ';', text: 'a,b;c\r\n', line: 2});
  });
});

describe('parseRows', () => {
  it('parseRows() keeps line breaks within quotes and returns line numbers of the file', () => {
    const log = new ImportLog();
    const rows = parseRows('a;b\r\n"uno\r\ndos";2\r\n"tres ""3""";4\r\n', log);
    expect(rows.map(({line}) => line)).to.deep.equal([1, 2, 4]);
    expect(parseTexts('a;b\r\n"uno\ndos";2\n"tres ""3""";4')).to.deep.equal([
      ['a', 'b'],
      ['uno\ndos', '2'],
      ['tres "3"', '4'],
    ]);
    expect(log.problems).to.deep.equal([]);
  });

  it('parseRows() counts a sep= line as a line', () => {
    expect(parseRows('sep=;\na;b', new ImportLog())[0]?.line).to.equal(2);
  });

  it('parseRows() keeps the rows after an unclosed quote and reports it', () => {
    const log = new ImportLog();
    expect(parseTexts('a;b\n"uno;1\ndos;2\ntres;3', log)).to.deep.equal([
      ['a', 'b'],
      ['"uno', '1'],
      ['dos', '2'],
      ['tres', '3'],
    ]);
    expect(log.problems.map(({code, row}) => [code, row])).to.deep.equal([['unclosed-quote', 2]]);
  });

  it('parseRows() removes the apostrophe before a formula', () => {
    expect(parseTexts("'=1+1;'+3,8;'normal")).to.deep.equal([['=1+1', '+3,8', "'normal"]]);
  });

  it('parseRows() parses a Markdown table between lines of text, with the line of each row', () => {
    const rows = parseRows('Título\n\n| a | b \\| c |\n|:--|---:|\n| 1,5 | |\nx | y', new ImportLog());
    expect(
      rows
        .filter(({cells}) => cells.some(({text}) => text))
        .map(({line, cells}) => [line, ...cells.map(({text}) => text)]),
    ).to.deep.equal([
      [1, 'Título'],
      [3, 'a', 'b | c'],
      [5, '1,5', ''],
      [6, 'x', 'y'],
    ]);
  });

  it('parseRows() detects bars as the delimiter', () => {
    const rows = parseRows('Indicador|2020\nA, B|1,5', new ImportLog());
    expect(rows.map(({cells}) => cells.map(({text}) => text))).to.deep.equal([
      ['Indicador', '2020'],
      ['A, B', '1,5'],
    ]);
  });
});
