import {expect} from 'chai';
import {utils, write} from '@e965/xlsx';
import {ImportLog} from '../../../src/formats/base/import-log.ts';
import {SheetError, sheetRows} from '../../../src/formats/xlsx/workbook.ts';
import {uncompressedSize} from '../../../src/formats/xlsx/zip-directory.ts';

function workbookBytes(rows: number, bookType: 'xlsx' | 'ods' | 'xls'): Uint8Array {
  const book = utils.book_new();
  const cells = Array.from({length: rows}, (_, index) => ['Indicador', 'A', index]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Datos');
  return new Uint8Array(write(book, {type: 'array', bookType, compression: true}) as ArrayBuffer);
}

/** Sets the size without compression that the directory of a ZIP file states for each of its files. */
function stateSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let offset = 0; offset + 46 < changed.length; offset++)
    if (view.getUint32(offset, true) === 0x02014b50) view.setUint32(offset + 24, size, true);
  return changed;
}

function reasonOf(content: Uint8Array): string | null {
  try {
    sheetRows(content, null, new ImportLog());
    return null;
  } catch (error) {
    return error instanceof SheetError ? error.reason : String(error);
  }
}

describe('uncompressedSize(workbook)', () => {
  it('returns the size of the XML in a ZIP file, more than its own', () => {
    const bytes = workbookBytes(500, 'xlsx');
    expect(uncompressedSize(bytes)).to.be.greaterThan(bytes.length * 1.5);
  });

  it('returns the size of other content', () => {
    expect(uncompressedSize('<table></table>')).to.equal(15);
    const bytes = workbookBytes(5, 'xls');
    expect(uncompressedSize(bytes)).to.equal(bytes.length);
  });

  it('returns the own size of a ZIP file without a directory', () => {
    expect(uncompressedSize(workbookBytes(5, 'xlsx').subarray(0, 200))).to.equal(200);
  });
});

describe('sheetRows(a large workbook)', () => {
  it('refuses it by what its directory states, without decompressing it', () => {
    const bytes = workbookBytes(5, 'xlsx');
    expect(reasonOf(bytes)).to.equal(null);
    expect(reasonOf(stateSize(bytes, 15_000_000))).to.equal('too-large');
  });

  it('takes three times as much of OpenDocument, whose cells need more bytes', () => {
    const bytes = workbookBytes(5, 'ods');
    expect(reasonOf(bytes)).to.equal(null);
    expect(reasonOf(stateSize(bytes, 20_000_000))).to.equal('too-large');
  });
});
