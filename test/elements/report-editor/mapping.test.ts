import {utils, write} from '@e965/xlsx';
import {expect} from 'chai';
import '../../../src/define/report-editor.ts';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {queryAllShadow, queryShadow, visibleText} from '../../support/shadow-text.ts';
import {clickButton, filesSavedDuring, goTo, renderEditor} from './editor-page.ts';

const thisYear = [
  'Código;Indicador;Unidad;2021;2022;Encargado',
  '01.01;Porcentaje de familias visitadas;%;14,7;18,2;MIMP',
  '01.02;Porcentaje de talleres que se cumplen;%;62,5;pend;MIMP',
].join('\n');
const nextYear = thisYear.replace('2021;2022', '2022;2023');

const file = (name: string, content: string | Uint8Array): File => new File([content as BlobPart], name);

/** Drops files on the editor, and waits for what is expected of it. */
async function drop(editor: ReportEditor, files: readonly File[], isExpected: () => unknown): Promise<void> {
  const dataTransfer = new DataTransfer();
  for (const item of files) dataTransfer.items.add(item);
  editor.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
  for (let round = 0; !isExpected() && round < 500; round++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await editor.updateComplete;
}

const refusals = (editor: ReportEditor): number => queryAllShadow(editor, '[data-refused]').length;

/** The mapping file of a table whose questions were answered in every step. */
async function writtenMapping(): Promise<Uint8Array> {
  const editor = await renderEditor(thisYear);
  await goTo(editor, 'review');
  await clickButton(editor, '«pend» significa «sin dato»');
  queryShadow(editor, '#role-5').click();
  await editor.updateComplete;
  queryShadow(editor, '[data-role=ignore].menu-item').click();
  await goTo(editor, 'directions');
  queryShadow(editor, '[data-line-id="in-01-01"] [data-direction=decrease]').click();
  await editor.updateComplete;
  queryShadow(editor, '[data-line-id="in-01-01"] .line-name').click();
  await editor.updateComplete;
  const write = (name: string, value: string) => {
    const field = queryShadow<HTMLInputElement>(editor, `.line-details [name=${name}]`);
    field.value = value;
    field.dispatchEvent(new Event('change'));
  };
  write('reason', 'Menos visitas repetidas');
  await goTo(editor, 'publish');
  const files = await filesSavedDuring(1, () => queryShadow(editor, '[data-save=mapping]').click());
  return files.get('mapa.yml') ?? new Uint8Array();
}

describe('a mapping file dropped on <report-editor>', () => {
  it('reads the table of the next year unasked: columns, missing codes, directions and their reasons', async () => {
    const mapping = await writtenMapping();
    const editor = await renderEditor();
    await drop(editor, [file('2023.csv', nextYear), file('mapa.yml', mapping)], () => editor.report);
    const [first, second] = editor.report?.indicators ?? [];
    expect(first?.observations.map(({period, value}) => [period, value])).to.deep.equal([
      ['2022', 14.7],
      ['2023', 18.2],
    ]);
    expect(second?.observations[1]?.value).to.equal(null);
    expect(first?.desiredDirection).to.equal('decrease');
    expect(first?.desiredDirectionBasis?.kind).to.equal('inferred');
    expect(first?.desiredDirectionBasis?.reason?.get('es')).to.equal('Menos visitas repetidas');
    expect(second?.desiredDirection).to.equal(null);
    await goTo(editor, 'review');
    expect(queryAllShadow(editor, '.message').map((m) => m.textContent)).to.deep.equal([]);
    expect(queryShadow(editor, '#role-5').textContent).to.contain('No publicar');
  });

  it('is applied to the open table, which undo brings back', async () => {
    const mapping = await writtenMapping();
    const editor = await renderEditor(nextYear);
    const direction = () => editor.report?.indicators[0]?.desiredDirection;
    await drop(editor, [file('mapa.yml', mapping)], direction);
    expect(direction()).to.equal('decrease');
    await goTo(editor, 'review');
    await clickButton(editor, 'Deshacer');
    expect(editor.report?.indicators[0]?.desiredDirection).to.equal(null);
  });

  it('keeps what rows were stated to be, for a row with the same text; one that is gone is a question', async () => {
    const withoutPerson = thisYear.replace(/;(Encargado|MIMP)$/gm, '');
    const table = [withoutPerson, '01.03;Prueba de carga;%;1,5;2,5', 'Corte de 2022;por revisar;;;'].join(
      '\n',
    );
    const editor = await renderEditor(table);
    await goTo(editor, 'review');
    await clickButton(editor, '«pend» significa «sin dato»');
    for (const [line, kind] of [
      [4, 'skipped'],
      [5, 'note'],
    ]) {
      queryShadow(editor, `#row-${line}`).click();
      await editor.updateComplete;
      queryShadow(editor, `[data-kind-of-row=${kind}]`).click();
      await editor.updateComplete;
    }
    await goTo(editor, 'publish');
    const saved = await filesSavedDuring(1, () => queryShadow(editor, '[data-save=mapping]').click());
    const mapping = saved.get('mapa.yml') ?? new Uint8Array();
    expect(new TextDecoder().decode(mapping)).to.contain(
      'rows:\n  "01.03 | Prueba de carga | %": "ignore"\n  "Corte de {year} | por revisar": "note"',
    );

    const same = await renderEditor(table);
    await drop(same, [file('mapa.yml', mapping)], () => same.report?.notes.length);
    expect(same.report).to.deep.equal(editor.report);

    const next = await renderEditor();
    const nextTable = withoutPerson.replace('2021;2022', '2022;2023');
    await drop(next, [file('2023.csv', nextTable), file('mapa.yml', mapping)], () => next.report);
    await goTo(next, 'review');
    expect(queryAllShadow(next, '.message')).to.have.length(2);
    await clickButton(next, 'Quitar esa respuesta');
    await clickButton(next, 'Quitar esa respuesta');
    expect(queryAllShadow(next, '.message')).to.have.length(0);
  });

  it('shows a question for each row that has more words than a row name of the mapping; one answer is enough for all', async () => {
    const table = ['Departamento,Indicador,2022', 'Sur,Riego,4', 'Sur,Pozos,7', 'Norte,Riego,9'].join('\n');
    const editor = await renderEditor();
    await drop(editor, [file('a.csv', table), file('mapa.yml', 'rows: {Sur: ignore}')], () => editor.report);
    await goTo(editor, 'review');
    const questions = () => {
      const texts = queryAllShadow(editor, '.message').map(({textContent}) => textContent);
      return new Set(texts.flatMap((text) => /comienzan como («.*»)/.exec(text)?.[1] ?? []));
    };
    expect([...questions()]).to.deep.equal(['«Sur | Riego»', '«Sur | Pozos»']);
    await clickButton(editor, 'Quitar esa respuesta');
    expect(questions().size).to.equal(0);
  });

  it('waits for its table, or is put aside', async () => {
    const editor = await renderEditor();
    const map = file('mapa.yml', 'columns: {Código: code, Encargado: responsible}\n');
    await drop(editor, [map], () => queryAllShadow(editor, '[data-mapping]').length);
    expect(visibleText(editor, '[data-mapping]')).to.contain('«mapa.yml» está listo');
    await clickButton(editor, 'No usar el mapa');
    await editor.paste(thisYear);
    expect(editor.report?.indicators[0]?.responsible).to.equal(null);
  });

  for (const [content, words] of [
    ['layout: round', 'no conocemos «layout: round»'],
    ['colums: {a: value}', 'no conocemos «colums»'],
    ['columns: {Año: year}', 'no conocemos «Año: year»'],
    ['directions: {"01.01": up}', 'no conocemos «01.01: up»'],
    ['missing: s/i', 'no conocemos «missing: s/i»'],
    ['a: [1', 'mapa de columnas'],
  ] as const)
    it(`is refused with ${content}, and the open table stays`, async () => {
      const editor = await renderEditor(thisYear);
      await drop(editor, [file('mapa.yml', content)], () => refusals(editor));
      expect(visibleText(editor, '[role=alert]')).to.contain(words);
      expect(visibleText(editor, '[role=alert]')).to.contain('sigue aquí: 2 filas de datos');
    });

  it('with two tables at once nothing is read', async () => {
    const editor = await renderEditor();
    await drop(editor, [file('a.csv', thisYear), file('b.csv', nextYear)], () => refusals(editor));
    expect(visibleText(editor, '[role=alert]')).to.contain('Trajo 2 archivos a la vez');
    expect(editor.report).to.equal(null);
  });
});

describe('a workbook with sheets of one header in <report-editor>', () => {
  const sheet = (name: string) => [
    ['Código', 'Indicador', 'Unidad', 2021, 2022],
    ['01.01', name, '%', 10.5, 'pend'],
  ];

  function bookBytes(): Uint8Array {
    const book = utils.book_new();
    for (const name of ['OE 1', 'OE 2', 'OE 3'])
      utils.book_append_sheet(book, utils.aoa_to_sheet(sheet(`Porcentaje ${name}`)), name);
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Lugar', 'Año', 'Valor'],
        ['Puno', 2021, 4],
      ]),
      'Otra',
    );
    return new Uint8Array(write(book, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
  }

  async function renderBook(): Promise<ReportEditor> {
    const editor = await renderEditor();
    await editor.open(file('libro.xlsx', bookBytes()));
    return editor;
  }

  const isMarked = (editor: ReportEditor) =>
    (queryAllShadow(editor, '[data-sheets] input') as readonly HTMLInputElement[]).map(
      ({checked}) => checked,
    );

  async function useSheets(editor: ReportEditor, label: string): Promise<void> {
    await clickButton(editor, label);
    for (let round = 0; !editor.report && round < 500; round++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await editor.updateComplete;
  }

  it('proposes those that are read together, and an answer about a row of one sheet is about no other', async () => {
    const editor = await renderBook();
    expect(isMarked(editor)).to.deep.equal([true, true, true, false]);
    await useSheets(editor, 'Usar 3 hojas');
    await goTo(editor, 'review');
    const lines = queryAllShadow(editor, '.row-button').map(({id}) => id);
    expect(new Set(lines).size).to.equal(lines.length);
    expect(lines.length).to.be.greaterThan(5);
  });

  it('writes the chosen ones into the mapping, which marks them in the workbook of the next year', async () => {
    const editor = await renderBook();
    queryShadow(editor, '[data-sheets] li:nth-child(2) input').click();
    await editor.updateComplete;
    await useSheets(editor, 'Usar 2 hojas');
    await goTo(editor, 'review');
    await clickButton(editor, '«pend» significa «sin dato»');
    await goTo(editor, 'publish');
    const files = await filesSavedDuring(1, () => queryShadow(editor, '[data-save=mapping]').click());
    const mapping = files.get('mapa.yml') ?? new Uint8Array();
    expect(new TextDecoder().decode(mapping)).to.contain('sheet: ["OE 1","OE 3"]');
    const next = await renderEditor();
    await drop(next, [file('mapa.yml', mapping)], () => queryAllShadow(next, '[data-mapping]').length);
    await next.open(file('libro.xlsx', bookBytes()));
    expect(isMarked(next)).to.deep.equal([true, false, true, false]);
  });
});
