import {expect} from 'chai';
import {html} from 'lit';
import '../../../src/define/report-editor.ts';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {axeViolations} from '../../support/axe.ts';
import {fixture} from '../../support/fixture.ts';
import {queryAllShadow, queryShadow, visibleText} from '../../support/shadow-text.ts';
import {announcement} from '../../support/announcement.ts';
import {
  button,
  clickButton,
  faultyTable,
  focused,
  goTo,
  pasteInto,
  renderEditor,
  validTable,
} from './editor-page.ts';

const cell = (editor: ReportEditor, line: number, column: number): HTMLElement =>
  queryShadow(editor, `[data-line="${line}"][data-column="${column}"]`);

async function renderReview(text: string): Promise<ReportEditor> {
  const editor = await renderEditor(text);
  await goTo(editor, 'review');
  return editor;
}

async function pressKeys(editor: ReportEditor, ...keys: readonly string[]): Promise<void> {
  for (const name of keys) {
    const [key = '', ...modifiers] = name.split('+').reverse();
    const init = {
      shiftKey: modifiers.includes('Shift'),
      altKey: modifiers.includes('Alt'),
      ctrlKey: modifiers.includes('Control'),
    };
    focused(editor).dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}),
    );
    await editor.updateComplete;
  }
}

const texts = (editor: ReportEditor, line: number): readonly string[] =>
  queryAllShadow(editor, `.cell[data-line="${line}"]`).map(({textContent}) => textContent?.trim() ?? '');

describe('the grid of <report-editor>', () => {
  it("has the file's column names with their roles, line numbers as aria-rowindex and one tab stop", async () => {
    const editor = await renderReview(faultyTable);
    const heads = queryAllShadow(editor, '[role=columnheader]').map((head) =>
      head.getAttribute('aria-label'),
    );
    expect(heads.slice(1, 8)).to.deep.equal([
      'Código, tipo: Código',
      'Servicio, tipo: Grupo',
      'Indicador, tipo: Indicador',
      'Unidad, tipo: Unidad',
      'Sentido esperado, tipo: Sentido',
      'Resultado 2021, tipo: Valor 2021',
      'Resultado 2022, tipo: Valor 2022',
    ]);
    const rows = queryAllShadow(editor, '.line').map((row) => row.getAttribute('aria-rowindex'));
    expect(rows).to.deep.equal(['1', '1', '2', '3', '4']);
    expect(queryAllShadow(editor, '.grid [tabindex="0"]')).to.have.length(1);
  });

  it('marks the cell of a problem and describes it with the message in its row', async () => {
    const editor = await renderReview(faultyTable);
    expect(cell(editor, 3, 6).getAttribute('aria-invalid')).to.equal('true');
    const message = queryShadow(editor, `#${cell(editor, 3, 6).getAttribute('aria-describedby') ?? ''}`);
    expect(message.textContent).to.contain('«1x,5» no es un número');
    expect(message.closest('[role=row]')).to.equal(cell(editor, 3, 6).closest('[role=row]'));
  });

  it('edits a cell by keyboard, stays in it, and announces what remains', async () => {
    const editor = await renderReview(faultyTable);
    cell(editor, 3, 6).click();
    await editor.updateComplete;
    await pressKeys(editor, 'Enter');
    (focused(editor) as HTMLTextAreaElement).value = '13,5';
    await pressKeys(editor, 'Enter');
    expect(focused(editor)).to.equal(cell(editor, 3, 6));
    expect(editor.report?.indicators[1]?.observations[1]?.value).to.equal(13.5);
    expect(await announcement(editor)).to.match(/^Resuelto\. /);
    expect(cell(editor, 3, 6).title).to.equal('Antes: 1x,5');
  });

  it('arrow keys move, Escape cancels, a letter replaces and Delete clears', async () => {
    const editor = await renderReview(faultyTable);
    cell(editor, 1, 0).click();
    await editor.updateComplete;
    await pressKeys(editor, 'ArrowDown', 'ArrowRight', 'End', 'Home', 'ArrowRight');
    expect(focused(editor)).to.equal(cell(editor, 2, 1));
    await pressKeys(editor, 'F2');
    (focused(editor) as HTMLTextAreaElement).value = 'otro';
    await pressKeys(editor, 'Escape');
    expect(texts(editor, 2)[1]).to.equal('01.01 Visitas');
    await pressKeys(editor, 'x');
    expect((focused(editor) as HTMLTextAreaElement).value).to.equal('x');
    await pressKeys(editor, 'Escape', 'Delete');
    expect(texts(editor, 2)[1]).to.equal('');
    await pressKeys(editor, 'Control+End');
    expect(focused(editor).dataset).to.include({line: '4'});
    await pressKeys(editor, 'Control+Home');
    expect(focused(editor)).to.equal(cell(editor, 1, 0));
  });

  it('copies, cuts and pastes a block in two dimensions', async () => {
    const editor = await renderReview(validTable);
    cell(editor, 2, 4).click();
    await editor.updateComplete;
    await pressKeys(editor, 'Shift+ArrowDown', 'Shift+ArrowRight');
    const clipboardData = new DataTransfer();
    const cut = new ClipboardEvent('cut', {clipboardData, bubbles: true, composed: true, cancelable: true});
    focused(editor).dispatchEvent(cut);
    await editor.updateComplete;
    expect(cut.defaultPrevented).to.equal(true);
    expect(texts(editor, 2).slice(4, 6)).to.deep.equal(['', '']);
    cell(editor, 2, 4).click();
    await editor.updateComplete;
    await pasteInto(editor, '1,5\t2,5\n3,5\t4,5\n');
    expect(texts(editor, 2).slice(4, 6)).to.deep.equal(['1,5', '2,5']);
    expect(texts(editor, 3).slice(4, 6)).to.deep.equal(['3,5', '4,5']);
    await clickButton(editor, 'Deshacer');
    await clickButton(editor, 'Deshacer');
    expect(texts(editor, 3).slice(4, 6)).to.deep.equal(['62,5', '60,0']);
  });

  it('the menu of a column has at most five roles, with the proposed one marked and not chosen', async () => {
    const editor = await renderReview(`${validTable.replace('Responsable', 'Peso')}`.replaceAll('MIMP', '7'));
    await clickButton(editor, 'Continuar: Diga qué se busca');
    expect(visibleText(editor, '.remedy .message')).to.contain('¿Qué es «Peso»?');
    await clickButton(editor, 'Decir qué es');
    const items = queryAllShadow(editor, '[role=menuitemradio]');
    expect(items).to.have.length.within(2, 5);
    expect(items.map((item) => item.getAttribute('aria-checked'))).to.not.include('true');
    expect(focused(editor).textContent).to.contain('Propuesto');
    await pressKeys(editor, 'Escape');
    expect(focused(editor).id).to.equal('role-6');
    expect(queryAllShadow(editor, '[role=menu]')).to.deep.equal([]);
    focused(editor).click();
    await editor.updateComplete;
    await pressKeys(editor, 'End', 'ArrowUp');
    expect(focused(editor).dataset['role']).to.equal('ignore');
    focused(editor).click();
    expect(await announcement(editor)).to.equal('Peso: No publicar. No queda ningún problema.');
    expect(focused(editor).id).to.equal('role-6');
  });

  it('an answer about a word counts for all its cells and goes into the mapping', async () => {
    const editor = await renderReview(validTable.replace('18,2', 'pend').replace('60,0', 'pend'));
    expect(visibleText(editor, '.remedy .message')).to.contain('Está en 2 celdas');
    await clickButton(editor, '«pend» significa «sin dato»');
    expect(queryAllShadow(editor, '.remedy .message')).to.deep.equal([]);
    expect(editor.report?.indicators.map(({observations}) => observations[1]?.value)).to.deep.equal([
      null,
      null,
    ]);
  });

  it('two values for the same thing: the kept one stays, the row of the other is not published', async () => {
    const row = 'Cusco;Porcentaje de DEMUNA;2022;';
    const editor = await renderReview(
      `Departamento;Indicador;Año;Valor\n${row}31,4\n${row}34,1\nPuno;Porcentaje de DEMUNA;2022;20,0`,
    );
    await clickButton(editor, 'Dejar 34.1');
    const values = editor.report?.indicators[0]?.disaggregations.map(
      ({observations}) => observations[0]?.value,
    );
    expect(values).to.deep.equal([34.1, 20]);
    expect(queryShadow(editor, '[data-skipped]').getAttribute('aria-rowindex')).to.equal('2');
  });

  it('warns about jumps and percentages over 100, until they are confirmed', async () => {
    const editor = await renderReview(
      'Indicador;Unidad;2021;2022\nPorcentaje de a;%;90,0;120,0\nPorcentaje de b;%;14,0;31,4\nDías de espera;días;27;1250',
    );
    const messages = () =>
      queryAllShadow(editor, '.remedy .message-what strong').map(({textContent}) =>
        textContent?.replace(/\s+/g, ' ').trim(),
      );
    expect(messages()).to.deep.equal([
      'Aviso: 120,0 pasa de 100 %',
      'Aviso: Salta de 27 a 1250: una diferencia de 46 veces',
    ]);
    button(editor, 'Es correcto').click();
    await editor.updateComplete;
    expect(messages()).to.deep.equal(['Aviso: Salta de 27 a 1250: una diferencia de 46 veces']);
  });

  it('filters by kind and folds the other rows', async () => {
    const editor = await renderReview(faultyTable.replace('1x,5', 'pend'));
    queryAllShadow(editor, '.chip')[1]?.click();
    await editor.updateComplete;
    expect(queryAllShadow(editor, '.row-button').map(({textContent}) => textContent?.trim())).to.deep.equal([
      '1',
      '3',
    ]);
    queryAllShadow(editor, '.chip')[0]?.click();
    await editor.updateComplete;
    await clickButton(editor, 'Plegar las demás filas');
    expect(queryAllShadow(editor, '.row-button').map(({textContent}) => textContent?.trim())).to.deep.equal([
      '1',
      '3',
      '4',
    ]);
  });

  it('draws 100 of thousands of rows', async () => {
    const rows = Array.from({length: 3000}, (_, index) => `${index};Porcentaje ${index};${index % 100},5`);
    const editor = await renderReview(['Código;Indicador;2021', ...rows].join('\n'));
    expect(queryAllShadow(editor, '.row-button')).to.have.length(100);
    await clickButton(editor, 'Siguientes');
    expect(visibleText(editor, '.pages span')).to.equal('Filas 101 a 200 de 3001; 3000 son de datos');
  });

  for (const theme of ['light', 'dark'] as const)
    it(`has no axe violations in ${theme} in any step`, async () => {
      const container = await fixture<HTMLElement>(html`<div><h1>Página</h1></div>`);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `div {background: ${theme === 'light' ? '#fff' : '#12161c'}; color: ${theme === 'light' ? '#1b1f24' : '#eef1f4'}}`,
      );
      document.adoptedStyleSheets = [sheet];
      const editor = Object.assign(document.createElement('report-editor'), {theme, locale: 'es-PE'});
      container.append(editor);
      await editor.ready;
      expect(await axeViolations(container), 'paste').to.deep.equal([]);
      await editor.paste(faultyTable.replace('1x,5', 'pend'));
      for (const step of ['review', 'directions', 'publish']) {
        await goTo(editor, step);
        if (step === 'review') {
          queryShadow(editor, '#role-2').click();
          await editor.updateComplete;
        }
        expect(await axeViolations(container), step).to.deep.equal([]);
        if (step !== 'review') continue;
        await clickButton(editor, '«pend» significa «sin dato»');
      }
    });
});
