import {expect} from 'chai';
import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import {ImportLog} from '../../../src/formats/base/import-log.ts';
import {SheetError} from '../../../src/formats/xlsx/sheet-error.ts';
import {sheetRows} from '../../../src/formats/xlsx/workbook.ts';

type Cells = readonly (readonly [row: number, column: number, value: number])[];

function reference(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

function rowsXml(cells: Cells): string {
  const rows = [...new Set(cells.map(([row]) => row))].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const rowCells = cells.filter((cell) => cell[0] === row).sort((a, b) => a[1] - b[1]);
      const xml = rowCells.map(([, column, value]) => `<c r="${reference(row, column)}"><v>${value}</v></c>`);
      return `<row r="${row + 1}">${xml.join('')}</row>`;
    })
    .join('');
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An XLSX file with one sheet. */
function xlsx(sheetXml: string): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}">${sheetXml}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The filled cells of the rows that are read. */
function readCells(content: Uint8Array | string): Cells {
  return sheetRows(content, [], new ImportLog()).flatMap(({line, cells}) =>
    cells.flatMap(({value}, column) => (value === null ? [] : [[line - 1, column, value] as const])),
  );
}

function reasonOf(content: Uint8Array | string): string | null {
  try {
    sheetRows(content, [], new ImportLog());
    return null;
  } catch (error) {
    return error instanceof SheetError ? error.reason : String(error);
  }
}

/** XML with the namespace prefixes of OpenDocument. */
const openDocument = (rows: string): string =>
  `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document>`;

const randomCells = fc.uniqueArray(
  fc.tuple(fc.integer({min: 0, max: 400}), fc.integer({min: 0, max: 200}), fc.integer({min: 1, max: 9})),
  {minLength: 1, maxLength: 30, selector: ([row, column]) => `${row},${column}`},
);
const randomRange = fc
  .tuple(
    fc.constantFrom('A1', 'C3', 'XFD1048576', 'ZZ9', ''),
    fc.constantFrom('A1', 'D3', 'XFD1048576', 'A1048576', 'XFD1', '#REF!'),
  )
  .map((corners) => corners.filter(Boolean).join(':'));

describe('sheetRows(workbook with a wrong range)', () => {
  it('returns every cell, whatever range the sheet states', () => {
    fc.assert(
      fc.property(randomCells, randomRange, (cells, range) => {
        const content = xlsx(`<dimension ref="${range}"/><sheetData>${rowsXml(cells)}</sheetData>`);
        const sorted = [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(readCells(content)).to.deep.equal(sorted);
      }),
      {numRuns: 60},
    );
  });

  it('returns cells in the last row and the last column without the rows between them', () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const rows = sheetRows(xlsx(`<sheetData>${far}</sheetData>`), [], new ImportLog());
    expect(rows.map(({line, cells}) => [line, cells.length])).to.deep.equal([
      [1, 1],
      [2, 0],
      [1048576, 16384],
    ]);
  });
});

describe('sheetRows(workbook that repeats cells)', () => {
  const cell = (attributes: string): string =>
    `<table:table-cell office:value-type="float" office:value="1" ${attributes}><text:p>1</text:p></table:table-cell>`;
  const farCells = Array.from(
    {length: 400},
    (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
  );
  const spans = '<tr><td rowspan="9">1</td></tr>'.repeat(40_000);
  const cases: readonly (readonly [name: string, content: () => Uint8Array | string])[] = [
    ['columns of an XLSX sheet', () => xlsx('<cols><col min="1" max="2000000000"/></cols><sheetData/>')],
    [
      'many times the same columns',
      () => xlsx(`<cols>${'<col min="1" max="16384"/>'.repeat(400)}</cols><sheetData/>`),
    ],
    ['cells at the end of many rows', () => xlsx(`<sheetData>${farCells.join('')}</sheetData>`)],
    [
      'rows of an OpenDocument sheet',
      () =>
        openDocument(
          `<table:table-row table:number-rows-repeated="1048576">${cell('table:number-columns-repeated="1024"')}</table:table-row>`,
        ),
    ],
    [
      'columns of an OpenDocument sheet',
      () => openDocument(`<table:table-row>${cell('table:number-columns-repeated="1e9"')}</table:table-row>`),
    ],
    ['merged cells of a page', () => `<table>${spans}</table>`],
    [
      'columns of an XML spreadsheet',
      () =>
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Column ss:Span="2000000000"/></Table></Worksheet></Workbook>',
    ],
  ];
  for (const [name, content] of cases)
    it(`throws for ${name}`, () => {
      expect(reasonOf(content())).to.equal('too-many-cells');
    });

  it('reads a sheet whose blank cells are repeated to its end', () => {
    const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
    const rows = `<table:table-row>${cell('')}${blank}</table:table-row><table:table-row table:number-rows-repeated="1048575">${blank}</table:table-row>`;
    expect(readCells(openDocument(rows))).to.deep.equal([[0, 0, 1]]);
  });
});
