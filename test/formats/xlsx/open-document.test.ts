import {expect} from 'chai';
import {CFB, utils, write} from '@e965/xlsx';
import {ImportLog} from '../../../src/formats/base/import-log.ts';
import {sheetRows} from '../../../src/formats/xlsx/workbook.ts';

const row = (texts: readonly string[], attributes = '') =>
  `<table:table-row${attributes}>${texts
    .map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`)
    .join('')}</table:table-row>`;
const hidden = ' table:visibility="collapse"';

const body = `<office:automatic-styles>
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Datos" table:style-name="ta1">
<table:table-column table:number-columns-repeated="2"/><table:table-column${hidden}/><table:table-column/>
${row(['Indicador', '2019', '2020', '2021'])}
${row(['Agua', '1', '7', '3'])}
${row(['Borrador', '4', '5', '6'], ' table:visibility="filter"')}
${row(['Luz', '8', '7', '9'])}
</table:table>
<table:table table:name="Oculta" table:style-name="ta2"><table:table-column/>
${row(['Indicador', '2019'])}${row(['Secreto', '1'])}
</table:table>
</office:spreadsheet></office:body>`;
const namespaces = ['office', 'style', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const flat = `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${body}</office:document>`;

/** A workbook of the library with the content of `flat`. */
function zipped(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), 'a');
  const container = CFB.read(new Uint8Array(write(book, {type: 'array', bookType: 'ods'}) as ArrayBuffer), {
    type: 'array',
  });
  const xml = flat.replaceAll('office:document', 'office:document-content');
  CFB.utils.cfb_add(container, '/content.xml', new TextEncoder().encode(xml) as unknown as string);
  return new Uint8Array(
    CFB.write(container, {fileType: 'zip', type: 'array'} as never) as unknown as number[],
  );
}

describe('sheetRows(OpenDocument)', () => {
  for (const [name, content] of [
    ['flat', () => flat],
    ['zipped', zipped],
  ] as const) {
    it(`leaves out what is hidden and reports it, ${name}`, () => {
      const log = new ImportLog();
      const rows = sheetRows(content(), [], log);
      expect(rows.map(({cells}) => cells.map(({text}) => text).join())).to.deep.equal([
        'Indicador,2019,2021',
        'Agua,1,3',
        'Luz,8,9',
      ]);
      expect(log.problems.map(({code, found}) => [code, found])).to.deep.equal([
        ['hidden-cells', 'Oculta'],
        ['hidden-cells', 'C: 2020 | 7 | 5 | 7'],
        ['hidden-cells', 'Borrador | 4 | 6'],
      ]);
    });

    it(`reads it with includesHidden, ${name}`, () => {
      const log = new ImportLog();
      expect(sheetRows(content(), ['Datos'], log, {includesHidden: true})).to.have.lengthOf(4);
      expect(log.problems).to.deep.equal([]);
    });
  }
});
