import {expect} from 'chai';
import {utils, write} from '@e965/xlsx';
import {strToU8, zipSync} from 'fflate';
import {ImportLog} from '../../../src/formats/base/import-log.ts';
import {SheetError} from '../../../src/formats/xlsx/sheet-error.ts';
import {sheetRows} from '../../../src/formats/xlsx/workbook.ts';
import {zipParts} from '../../../src/formats/xlsx/zip-parts.ts';

function workbookBytes(rows: number, bookType: 'xlsx' | 'ods' | 'xls'): Uint8Array {
  const book = utils.book_new();
  const cells = Array.from({length: rows}, (_, index) => ['Indicador', 'A', index]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Datos');
  return new Uint8Array(write(book, {type: 'array', bookType, compression: true}) as ArrayBuffer);
}

const [directory, local] = [
  {signature: 0x02014b50, sizeAt: 24},
  {signature: 0x04034b50, sizeAt: 22},
];

/** Sets the size without compression that a ZIP file states for each of its files, in both places. */
function stateSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (const {signature, sizeAt} of [directory, local])
    for (let offset = 0; offset + 46 < changed.length; offset++)
      if (view.getUint32(offset, true) === signature) view.setUint32(offset + sizeAt, size, true);
  return changed;
}

/** The reason why a workbook is not read; null when it is. */
function reasonOf(content: Uint8Array | string, maxBytes: number | null = null): string | null {
  try {
    sheetRows(content, [], new ImportLog(), {maxBytes});
    return null;
  } catch (error) {
    return error instanceof SheetError ? error.reason : String(error);
  }
}

describe('zipParts', () => {
  it('returns the parts without compression, and leaves out pictures and macros', () => {
    const file = {
      'xl/a.xml': strToU8('<a/>'),
      'xl/media/b.png': strToU8('b'),
      'xl/vbaProject.bin': strToU8('c'),
    };
    expect([...zipParts(zipSync(file), 100)]).to.deep.equal([['xl/a.xml', strToU8('<a/>')]]);
  });

  it('returns nothing for content that is not a ZIP file', () => {
    expect(zipParts(workbookBytes(5, 'xls'), 1e6).size).to.equal(0);
    expect(zipParts(workbookBytes(5, 'xlsx').subarray(0, 200), 1e6).size).to.equal(0);
  });
});

describe('sheetRows(large workbook)', () => {
  it('throws for content above the limit, whatever size the file states, and whatever name the part has', () => {
    const bomb = new Uint8Array(70_000_000);
    const rest = {'[Content_Types].xml': strToU8('<Types/>')};
    for (const name of ['xl/worksheets/sheet1.xml', 'content.xml', 'xl/tables/table.bin', 'a/mimetype.xml']) {
      const file = zipSync({...rest, [name]: bomb}, {level: 1});
      for (const size of [0, 1, 70_000_000, 0xffffffff])
        expect(reasonOf(stateSize(file, size)), name).to.equal('too-large');
    }
  });

  for (const bookType of ['xlsx', 'ods'] as const)
    it(`reads ${bookType} whose stated sizes are wrong, whole`, () => {
      const rows = (content: Uint8Array) => sheetRows(content, [], new ImportLog());
      const bytes = workbookBytes(300, bookType);
      for (const size of [0, 1, 100, 4e9]) expect(rows(stateSize(bytes, size))).to.deep.equal(rows(bytes));
    });

  it('takes another limit', () => {
    const bytes = workbookBytes(3000, 'xlsx');
    expect([reasonOf(bytes), reasonOf(bytes, 10_000)]).to.deep.equal([null, 'too-large']);
  });

  it('throws for compressed data that is damaged or cut', () => {
    const bytes = workbookBytes(300, 'xlsx');
    const damaged = bytes.slice();
    damaged.fill(0xff, 60, 260);
    expect(reasonOf(damaged)).to.equal('bad-book');
  });
});
