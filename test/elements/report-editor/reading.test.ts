import {expect} from 'chai';
import '../../../src/define/report-editor.ts';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {queryAllShadow, queryShadow} from '../../support/shadow-text.ts';
import {announcement} from '../../support/announcement.ts';
import {clickButton, focused, goTo, press, renderEditor} from './editor-page.ts';

const table = [
  'Indicador;2021;2022',
  'Zona norte',
  'Porcentaje de a;1,5;2,5',
  'Suma de la zona;3,5;4,5',
  'Corte al cierre de la encuesta',
].join('\n');

async function renderReview(text: string): Promise<ReportEditor> {
  const editor = await renderEditor(text);
  await goTo(editor, 'review');
  return editor;
}

/** Opens the menu of a row with the keyboard and chooses the kind with the arrow keys. */
async function chooseKind(editor: ReportEditor, line: number, kind: string): Promise<void> {
  queryShadow(editor, `[data-line="${line}"][data-column="0"]`).click();
  await editor.updateComplete;
  // A driver has no name for these keys together.
  const keys = {key: 'F10', shiftKey: true, bubbles: true, composed: true, cancelable: true};
  focused(editor).dispatchEvent(new KeyboardEvent('keydown', keys));
  await editor.updateComplete;
  for (let count = 0; count < 8 && focused(editor).dataset['kindOfRow'] !== kind; count++)
    await press(editor, 'ArrowDown');
  expect(focused(editor).dataset['kindOfRow']).to.equal(kind);
  await press(editor, 'Enter');
}

const uses = (editor: ReportEditor): readonly (string | undefined)[] =>
  queryAllShadow(editor, '.grid [role=row][data-as]').map((row) => row.dataset['as']);

describe('the reading of a table in <report-editor>', () => {
  it('a row is stated by keyboard to be a heading, a total or a note; undo takes it back', async () => {
    const editor = await renderReview(table);
    expect(uses(editor)).to.deep.equal(['header', 'text', 'record', 'record', 'text']);
    await chooseKind(editor, 2, 'group');
    expect(focused(editor).id).to.equal('row-2');
    expect(await announcement(editor)).to.match(/^fila 2: Título de grupo\./);
    await chooseKind(editor, 4, 'total');
    await chooseKind(editor, 5, 'note');
    expect(uses(editor)).to.deep.equal(['header', 'group', 'record', 'total', 'note']);
    expect(editor.report?.groups.map(({title}) => title.get('es'))).to.deep.equal(['Zona norte']);
    expect(editor.report?.indicators.map(({name}) => name.get('es'))).to.deep.equal(['Porcentaje de a']);
    expect(editor.report?.notes.map((note) => note.get('es'))).to.deep.equal([
      'Corte al cierre de la encuesta',
    ]);
    await clickButton(editor, 'Deshacer');
    await clickButton(editor, 'Deshacer');
    expect(uses(editor)).to.deep.equal(['header', 'group', 'record', 'record', 'text']);
    expect(editor.report?.indicators).to.have.length(2);
  });

  it('a row that is not published gets back what was detected', async () => {
    const editor = await renderReview(table);
    await chooseKind(editor, 4, 'skipped');
    expect(editor.report?.indicators).to.have.length(1);
    queryShadow(editor, '#row-4').click();
    await editor.updateComplete;
    await clickButton(editor, 'Volver a lo que entendimos');
    expect(editor.report?.indicators).to.have.length(2);
  });

  it('counts of rows agree wherever they are shown', async () => {
    const editor = await renderReview(table.replace('Suma de la zona', 'Porcentaje de b'));
    const rail = () => queryShadow(editor, '.rail-step[data-step=review] .rail-state').textContent?.trim();
    const note = () => queryShadow(editor, '.layout-note p').textContent ?? '';
    expect(rail()).to.equal('2 filas de datos, sin problemas');
    expect(note()).to.contain('2 filas de datos; 0 descartadas por usted.');
    await chooseKind(editor, 4, 'skipped');
    expect(rail()).to.equal('1 fila de datos, sin problemas');
    expect(note()).to.contain('1 fila de datos; 1 descartada por usted.');
    await goTo(editor, 'paste');
    expect(queryShadow(editor, '.read-notice').textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Leído: 1 fila de datos por 3 columnas, y 3 filas de encabezados, títulos o notas.',
    );
  });

  it('a stated layout reads columns of numbers as places; pressing it again takes it back', async () => {
    const editor = await renderReview('Año;Zona A;Zona B\n2021;1,5;2,5\n2022;3,5;4,5');
    await clickButton(editor, 'No es así');
    const layout = (name: string) => queryShadow(editor, `[data-layout=${name}]`);
    expect(layout('by-indicator').textContent).to.contain('Así se leyó');
    layout('by-place').click();
    await editor.updateComplete;
    expect(layout('by-place').getAttribute('aria-pressed')).to.equal('true');
    expect(layout('by-place').textContent).to.contain('Así se leyó');
    expect(focused(editor)).to.equal(layout('by-place'));
    expect(editor.report?.indicators).to.have.length(1);
    expect(editor.report?.indicators[0]?.disaggregations).to.have.length(2);
    layout('by-place').click();
    await editor.updateComplete;
    expect(editor.report?.indicators).to.have.length(2);
  });

  it('a layout that the columns do not show is a question with two ways out', async () => {
    const editor = await renderReview(table);
    await clickButton(editor, 'No es así');
    queryShadow(editor, '[data-layout=long]').click();
    await editor.updateComplete;
    expect(queryShadow(editor, '.message[data-kind=question]').textContent).to.contain(
      'no se deja leer en ese orden',
    );
    await clickButton(editor, 'Decir qué es cada columna');
    expect(focused(editor).dataset['column']).to.equal('0');
    await press(editor, 'Enter');
    await press(editor, 'Escape');
    expect(focused(editor).dataset['column'], 'the focus is back on what opened the menu').to.equal('0');
    await clickButton(editor, 'Volver a lo que entendimos');
    expect(queryAllShadow(editor, '.message[data-kind=question]')).to.deep.equal([]);
  });

  for (const [way, close] of [
    ['Escape', (editor: ReportEditor) => press(editor, 'Escape')],
    [
      'a press beside it',
      (editor: ReportEditor) => Promise.resolve(queryShadow(editor, '.menu').hidePopover()),
    ],
    ['its button', (editor: ReportEditor) => Promise.resolve(queryShadow(editor, '.menu-close').click())],
  ] as const)
    it(`in a narrow editor a menu is a sheet in the top layer, and ${way} gives the focus back`, async () => {
      const editor = await renderReview(table);
      Object.assign(editor.style, {display: 'block', inlineSize: '340px'});
      queryShadow(editor, '#row-3').click();
      await editor.updateComplete;
      const menu = queryShadow(editor, '.menu');
      expect(menu.matches(':popover-open')).to.equal(true);
      expect(menu.getBoundingClientRect().bottom).to.be.closeTo(innerHeight, 1);
      expect(focused(editor).dataset['kindOfRow']).to.equal('record');
      await close(editor);
      while (queryAllShadow(editor, '.menu').length > 0) await new Promise(requestAnimationFrame);
      expect(focused(editor).id).to.equal('row-3');
    });
});
