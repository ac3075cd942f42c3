import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import '../../../src/define/report-editor.ts';
import {utils, write} from '@e965/xlsx';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {queryAllShadow, queryShadow, visibleText} from '../../support/shadow-text.ts';
import {announcement} from '../../support/announcement.ts';
import {button, clickButton, focused, goTo, renderEditor, validTable} from './editor-page.ts';

/** A workbook with a cover, a table and a hidden table with the same header. */
function workbookFile(): File {
  const book = utils.book_new();
  const table = [
    ['Indicador', 'Unidad', 2021, 2022],
    ['Porcentaje de a', '%', 10.5, 12.5],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Portada']]), 'Portada');
  utils.book_append_sheet(book, utils.aoa_to_sheet(table), 'OP 03');
  utils.book_append_sheet(book, utils.aoa_to_sheet(table), 'Cálculo');
  book.Workbook = {Sheets: [{Hidden: 0}, {Hidden: 0}, {Hidden: 1}]};
  return new File([write(book, {type: 'array', bookType: 'xlsx'}) as BlobPart], 'libro.xlsx');
}

const pngStart = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

async function drop(editor: ReportEditor, file: File): Promise<void> {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  editor.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
  for (let round = 0; round < 200 && !queryAllShadow(editor, '[data-refused]').length; round++)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The clipboard answers in a task of its own. */
async function settled(editor: ReportEditor): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await editor.updateComplete;
}

describe('the first step of <report-editor>', () => {
  for (const [name, content, words] of [
    ['captura.png', pngStart, '«captura.png» es una imagen, no una tabla'],
    ['informe.pdf', '%PDF-1.7', '«informe.pdf» es un PDF, no una tabla'],
    ['reporte.json', '{"code": "03",\n"value": 50.', '«reporte.json» está dañado o cortado: línea 2'],
    ['vacio.csv', '', '«vacio.csv» no tiene contenido'],
  ] as const)
    it(`refuses ${name} by name and keeps the earlier work`, async () => {
      const editor = await renderEditor(validTable);
      await drop(editor, new File([content as BlobPart], name));
      expect(visibleText(editor, '[role=alert]')).to.contain(words);
      expect(visibleText(editor, '[role=alert]')).to.contain(
        'Lo que ya estaba sigue aquí: 2 filas de datos.',
      );
      expect(editor.report?.indicators).to.have.length(2);
      await clickButton(editor, 'Traer otra cosa');
      expect(visibleText(editor, '[role=alert]')).to.equal('');
    });

  describe('Pegar lo copiado', () => {
    const {clipboard} = navigator;
    const replaceClipboard = (value: unknown): void => {
      Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
    };
    afterEach(() => replaceClipboard(clipboard));

    it('reads the table of the clipboard', async () => {
      replaceClipboard({readText: () => Promise.resolve(validTable)});
      const editor = await renderEditor();
      await clickButton(editor, 'Pegar lo copiado');
      await settled(editor);
      expect(editor.report?.indicators).to.have.length(2);
    });

    it('states that the browser does not allow it, and what to do instead', async () => {
      replaceClipboard({readText: () => Promise.reject(new DOMException('', 'NotAllowedError'))});
      const editor = await renderEditor(validTable);
      await clickButton(editor, 'Pegar lo copiado');
      await settled(editor);
      expect(visibleText(editor, '[role=alert]')).to.contain('El navegador no permitió leer lo copiado');
      expect(visibleText(editor, '[role=alert]')).to.contain('Péguelo en el recuadro');
    });

    it('is absent where the page cannot read the clipboard', async () => {
      replaceClipboard(undefined);
      const editor = await renderEditor();
      expect(visibleText(editor, '.editor'))
        .to.contain('Leer lo escrito')
        .and.not.contain('Pegar lo copiado');
    });
  });

  it('lists the sheets of a workbook, with a hidden one unmarked and a warning', async () => {
    const editor = await renderEditor();
    await editor.open(workbookFile());
    const boxes = queryAllShadow(editor, '[data-sheets] input') as readonly HTMLInputElement[];
    expect(boxes.map(({checked}) => checked)).to.deep.equal([false, true, false]);
    expect(visibleText(editor, '[data-sheets] li:last-child')).to.contain('Está oculta en el libro');
    await clickButton(editor, 'Usar 1 hoja');
    await editor.ready;
    for (let round = 0; !editor.report && round < 100; round++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(editor.report?.indicators).to.have.length(1);
  });

  it('loads an example, and undo brings the earlier work back', async () => {
    const editor = await renderEditor(validTable);
    queryShadow(editor, '.example button').click();
    await editor.updateComplete;
    expect(editor.report?.indicators[0]?.name.get('es')).to.equal('Porcentaje de DEMUNA acreditadas');
    await goTo(editor, 'review');
    await clickButton(editor, 'Deshacer');
    expect(editor.report?.indicators[0]?.code).to.equal('01.01');
  });
});

describe('a step of <report-editor> that opens', () => {
  it('has the focus on its heading, with its number', async () => {
    const editor = await renderEditor(validTable);
    await goTo(editor, 'directions');
    const heading = focused(editor);
    expect(heading.localName).to.match(/^h[2-6]$/);
    expect(heading.textContent).to.match(/^Paso 3 de 4\.\s+Diga qué se busca$/);
  });
});

describe('the third step of <report-editor>', () => {
  async function renderDirections(): Promise<ReportEditor> {
    const editor = await renderEditor(validTable);
    await goTo(editor, 'directions');
    return editor;
  }
  const line = (editor: ReportEditor, index: number): HTMLElement => {
    const match = queryAllShadow(editor, '.direction-line')[index];
    if (!match) throw new Error(`no line ${index}`);
    return match;
  };
  const pressed = (editor: ReportEditor, index: number) =>
    [...line(editor, index).querySelectorAll('[data-direction]')].map((node) =>
      node.getAttribute('aria-pressed'),
    );

  it('preselects nothing; not stated is not "sin valorar"', async () => {
    const editor = await renderDirections();
    expect(pressed(editor, 0)).to.deep.equal(['false', 'false', 'false']);
    expect(line(editor, 0).querySelector('.line-verdict')?.textContent).to.contain('Falta responder');
    line(editor, 0).querySelector<HTMLElement>('[data-direction=none]')?.click();
    await editor.updateComplete;
    expect(line(editor, 0).querySelector('.line-verdict')?.textContent).to.contain('sin valorar');
    expect(visibleText(editor, '.progress strong')).to.equal('1 de 2 con respuesta');
  });

  it('a press updates the verdict and the heading, and a second one takes it back', async () => {
    const editor = await renderDirections();
    const press = async () => {
      line(editor, 0).querySelector<HTMLElement>('[data-direction=increase]')?.click();
      await editor.updateComplete;
    };
    expect(visibleText(editor, '#headline')).to.equal('0 de 2 indicadores mejoran; falta responder en 2');
    await press();
    expect(visibleText(editor, '#headline')).to.equal(
      '1 de 2 indicadores mejoran; falta responder en 1'.replace('mejoran', 'mejora'),
    );
    expect(await announcement(editor)).to.equal(
      'Que suba, presionado. Mejora. 1 de 2 con respuesta. Indicadores que mejoran: 1 de 2.',
    );
    await press();
    expect(editor.report?.indicators[0]?.desiredDirection).to.equal(null);
    expect(pressed(editor, 0)).to.deep.equal(['false', 'false', 'false']);
  });

  it('arrow keys move between the buttons and lines without choosing', async () => {
    const editor = await renderDirections();
    line(editor, 0).querySelector<HTMLElement>('[data-direction=increase]')?.focus();
    for (const key of ['ArrowRight', 'ArrowDown'])
      focused(editor).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    await editor.updateComplete;
    expect(focused(editor)).to.equal(line(editor, 1).querySelector('[data-direction=decrease]'));
    expect(editor.report?.indicators.map(({desiredDirection}) => desiredDirection)).to.deep.equal([
      null,
      null,
    ]);
  });

  it('in bulk shows the number and the doubtful names before it sets anything', async () => {
    const editor = await renderEditor(validTable.replace('familias visitadas', 'víctimas que retornan'));
    await goTo(editor, 'directions');
    queryShadow(editor, '[data-propose=increase]').click();
    await editor.updateComplete;
    expect(visibleText(editor, '[data-bulk]')).to.contain('Marcará 2 indicadores como «Que suba»');
    expect(visibleText(editor, '[data-bulk] ul')).to.equal('Porcentaje de víctimas que retornan');
    await clickButton(editor, 'Marcar el otro');
    expect(editor.report?.indicators.map(({desiredDirection}) => desiredDirection)).to.deep.equal([
      null,
      'increase',
    ]);
  });

  it('writes the facts that hold for all, and who declares a direction', async () => {
    const editor = await renderDirections();
    const write = async (selector: string, value: string) => {
      const field = queryShadow<HTMLInputElement>(editor, selector);
      field.value = value;
      field.dispatchEvent(new Event('change'));
      await editor.updateComplete;
    };
    await write('#fact-source', 'Registro de servicios');
    await write('#fact-publisher', 'Ministerio');
    await write('#fact-issued', '2023');
    line(editor, 0).querySelector<HTMLElement>('.line-name')?.click();
    await editor.updateComplete;
    await write('.line-details [name=shortName]', 'Visitas');
    await write('.line-details select', 'declared');
    await write('.line-details [name=reason]', 'Ficha técnica');
    line(editor, 0).querySelector<HTMLElement>('[data-direction=increase]')?.click();
    await editor.updateComplete;
    const {report} = editor;
    expect(report?.sources[0]?.title.get('es')).to.equal('Registro de servicios');
    expect([report?.publisher?.name.get('es'), report?.issued]).to.deep.equal(['Ministerio', '2023']);
    const [indicator] = report?.indicators ?? [];
    expect(indicator?.shortName?.get('es')).to.equal('Visitas');
    expect(indicator?.desiredDirectionBasis?.kind).to.equal('declared');
    expect(indicator?.desiredDirectionBasis?.reason?.get('es')).to.equal('Ficha técnica');
  });
});

describe('<report-editor> with a report', () => {
  it('merges an edited cell and an emptied one into the document; everything else stays', async () => {
    const editor = await renderEditor();
    await editor.open(new File([JSON.stringify(pnmnna)], 'pnmnna-2023.json'));
    await goTo(editor, 'review');
    const column = queryAllShadow(editor, '.head-cell').findIndex((head) =>
      head.textContent?.includes('Resultado 2022'),
    );
    const edit = async (row: number, text: string) => {
      const cell = queryShadow(editor, `[data-line="${row}"][data-column="${column}"]`);
      cell.dispatchEvent(new MouseEvent('click', {bubbles: true}));
      await editor.updateComplete;
      cell.dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
      await editor.updateComplete;
      const input = focused(editor) as HTMLTextAreaElement;
      input.value = text;
      // A page without the focus of its window gets no event from `blur()`.
      input.dispatchEvent(new FocusEvent('blur'));
      await editor.updateComplete;
    };
    await edit(2, '11.8');
    const merged = JSON.parse(editor.json ?? '') as typeof pnmnna;
    const [first, ...others] = merged.indicators;
    const [originalFirst, ...originalOthers] = pnmnna.indicators;
    expect(first?.observations[1]).to.deep.include({period: '2022', value: 11.8});
    expect({...first, observations: []}).to.deep.equal({...originalFirst, observations: []});
    expect(others).to.deep.equal(originalOthers);
    expect({...merged, indicators: []}).to.deep.equal({...pnmnna, indicators: []});
    expect(button(editor, 'Deshacer').getAttribute('aria-disabled')).to.equal(null);
    await clickButton(editor, 'Deshacer');
    expect(editor.json).to.equal(JSON.stringify(pnmnna));
  });
});

describe('<report-editor> on a phone with text of 200 %', () => {
  /** The words of a text that are broken in two lines. */
  const brokenWords = (node: Element): readonly string[] => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      for (const {index, 0: word} of (text.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1) broken.push(word);
      }
    return broken;
  };

  it('breaks no word of a heading, the rail or the tabs, and hides no tab', async () => {
    const editor = await renderEditor(validTable);
    const {parentElement} = editor;
    Object.assign(parentElement?.style ?? {}, {inlineSize: '344px', fontSize: '200%'});
    for (const step of ['paste', 'review', 'directions', 'publish']) {
      await goTo(editor, step);
      await editor.ready;
      const nodes = queryAllShadow(
        editor,
        '#step-heading, [data-state=current] .rail-name, .headline-words, [role=tab]',
      );
      expect(nodes.flatMap(brokenWords), step).to.deep.equal([]);
      for (const tab of queryAllShadow(editor, '[role=tab]'))
        expect(tab.getBoundingClientRect().right).to.be.at.most(editor.getBoundingClientRect().right);
    }
  });
});
