import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import '../../../src/define/report-editor.ts';
import type {PolicyReport} from '../../../src/elements/policy-report/policy-report.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {isWorkbook} from '../../../src/formats/xlsx/workbook.ts';
import {queryAllShadow, queryShadow, visibleText} from '../../support/shadow-text.ts';
import {announcement} from '../../support/announcement.ts';
import {
  button,
  clickButton,
  faultyTable,
  filesSavedDuring,
  focused,
  goTo,
  hasUnloadWarning,
  renderEditor,
  validTable,
} from './editor-page.ts';

describe('<report-editor>', () => {
  it('shows four steps; a step that is not open stays focusable and has its reason', async () => {
    const editor = await renderEditor();
    const steps = queryAllShadow(editor, '.rail-step');
    expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal(['step', null, null, null]);
    expect(steps.map((step) => step.getAttribute('aria-disabled'))).to.deep.equal([
      null,
      'true',
      'true',
      'true',
    ]);
    steps[2]?.click();
    expect(await announcement(editor)).to.equal('Todavía no hay tabla.');
    expect(queryAllShadow(editor, 'button[disabled]')).to.deep.equal([]);
  });

  it('announces what was read', async () => {
    const editor = await renderEditor();
    editor.paste(validTable);
    expect(await announcement(editor)).to.equal(
      'Leído: 2 filas de datos por 7 columnas, y 1 fila de encabezado, título o nota.',
    );
  });

  it('moves the focus to "Continuar" after reading and to the heading after a change of step', async () => {
    const editor = await renderEditor(validTable);
    expect(focused(editor).id).to.equal('continue');
    await clickButton(editor, 'Continuar: Revise');
    expect(focused(editor).textContent).to.contain('Revise lo que entendimos');
    expect(queryAllShadow(editor, '[aria-current=step]')[0]?.textContent).to.contain('Revise');
    await clickButton(editor, 'Pegue');
    expect(focused(editor).textContent).to.contain('Pegue su tabla');
  });

  it('"Continuar" with an open question moves the focus to it and announces the count', async () => {
    const editor = await renderEditor(faultyTable.replace('1x,5', 'pend'));
    await goTo(editor, 'review');
    await clickButton(editor, 'Continuar: Diga qué se busca');
    expect(focused(editor).dataset).to.include({line: '3', column: '6'});
    expect(await announcement(editor)).to.contain('Para continuar responda 1 pregunta');
  });

  it('F8 goes through the problems and Ctrl+Z undoes over all steps', async () => {
    const editor = await renderEditor(validTable);
    await goTo(editor, 'directions');
    const press = (key: string, init: KeyboardEventInit = {}) =>
      queryShadow(editor, '#step-heading').dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init}),
      );
    press('F8');
    await editor.updateComplete;
    expect(focused(editor).dataset['direction']).to.equal('increase');
    focused(editor).click();
    await editor.updateComplete;
    expect(editor.report?.indicators[0]?.desiredDirection).to.equal('increase');
    await goTo(editor, 'review');
    press('z', {ctrlKey: true});
    expect(editor.report?.indicators[0]?.desiredDirection).to.equal(null);
    expect(await announcement(editor)).to.match(/^Deshecho: Se busca en: /);
    press('y', {ctrlKey: true});
    expect(editor.report?.indicators[0]?.desiredDirection).to.equal('increase');
    press('z', {metaKey: true});
    press('z', {metaKey: true, shiftKey: true});
    expect(editor.report?.indicators[0]?.desiredDirection).to.equal('increase');
  });

  it('saves a ZIP with data and mapping, JSON, CSV and XLSX, and warns about unsaved work', async () => {
    expect(hasUnloadWarning()).to.equal(false);
    const editor = await renderEditor(validTable);
    expect(hasUnloadWarning()).to.equal(true);
    await goTo(editor, 'publish');
    const formats = ['zip', 'json', 'csv', 'csv-excel', 'xlsx', 'mapping'];
    const files = await filesSavedDuring(formats.length, () => {
      for (const format of formats) queryShadow(editor, `[data-save=${format}]`).click();
    });
    expect([...files.keys()].sort()).to.deep.equal([
      'mapa.yml',
      'reporte-excel.csv',
      'reporte.csv',
      'reporte.json',
      'reporte.xlsx',
      'reporte.zip',
    ]);
    const {report} = readReport(JSON.parse(new TextDecoder().decode(files.get('reporte.json'))));
    expect(report).to.deep.equal(editor.report);
    expect(isWorkbook(files.get('reporte.xlsx') ?? new Uint8Array())).to.equal(true);
    expect(new TextDecoder().decode(files.get('mapa.yml'))).to.contain('"Resultado {year}": "value"');
    expect(new TextDecoder('latin1').decode(files.get('reporte.zip'))).to.contain('mapa.yml');
    expect(hasUnloadWarning()).to.equal(false);
    editor.paste(faultyTable);
    expect(hasUnloadWarning()).to.equal(true);
    editor.remove();
    expect(hasUnloadWarning(), 'a page without the editor').to.equal(false);
  });

  it('previews card, report and slides as tabs, and the code follows the tab', async () => {
    const editor = await renderEditor(validTable);
    await goTo(editor, 'publish');
    const code = () => queryShadow(editor, 'pre.code').textContent ?? '';
    expect(queryAllShadow(editor, 'policy-report')).to.have.length(1);
    expect(code()).to.contain('<policy-report src="reporte.json"').and.to.contain('<caption>');
    queryShadow(editor, '#tab-card').click();
    await editor.updateComplete;
    expect(queryAllShadow(editor, 'indicator-card')).to.have.length(1);
    expect(code()).to.contain('<indicator-card src="reporte.json" code="01.01"');
    queryShadow(editor, '#tab-slides').click();
    await editor.updateComplete;
    expect(code()).to.contain('view="slides"');
  });

  it('saves the card of the preview as PNG, and prints the preview', async () => {
    const editor = await renderEditor(validTable);
    await goTo(editor, 'publish');
    const files = await filesSavedDuring(1, () => queryShadow(editor, '[data-save=png]').click());
    const [[name = '', bytes = new Uint8Array()] = []] = files;
    expect(name).to.equal('reporte-01.01.png');
    expect([...bytes.slice(0, 4)]).to.deep.equal([0x89, 0x50, 0x4e, 0x47]);
    const {print} = window;
    let count = 0;
    window.print = () => void count++;
    queryShadow(editor, '[data-save=pdf]').click();
    await editor.paste(faultyTable);
    await goTo(editor, 'publish');
    queryShadow(editor, '[data-save=pdf]').click();
    window.print = print;
    expect(queryShadow(editor, '[data-save=png]').getAttribute('aria-disabled')).to.equal('true');
    expect(count).to.equal(1);
  });

  it('with errors publishes nothing, unless without the figures, which the report then states', async () => {
    const editor = await renderEditor(faultyTable.replace(';-', ';'));
    await goTo(editor, 'publish');
    expect(visibleText(editor, '.publish-review')).to.contain('todavía no se puede publicar');
    queryShadow(editor, '[data-save=json]').click();
    expect(await announcement(editor)).to.contain('Todavía no se puede publicar');
    await clickButton(editor, 'Publicar sin esa cifra');
    expect(button(editor, 'Datos y mapa de columnas (.zip)').getAttribute('aria-disabled')).to.equal(null);
    const [note] = editor.report?.notes ?? [];
    expect(note?.get('es')).to.equal('Falta 1 cifra que no se pudo leer: fila 3, Resultado 2022.');
  });

  it('previews the first 200 of thousands of indicators', async () => {
    const rows = Array.from({length: 3000}, (_, index) => `${index};Porcentaje ${index};${index % 100},5`);
    const editor = await renderEditor(['Código;Indicador;2021', ...rows].join('\n'));
    await goTo(editor, 'publish');
    expect(editor.report?.indicators).to.have.length(3000);
    expect((queryShadow(editor, 'policy-report') as PolicyReport).data)
      .to.have.property('indicators')
      .with.length(200);
  });

  it('keeps a draft in the browser only on request', async () => {
    localStorage.clear();
    const editor = await renderEditor(validTable);
    await goTo(editor, 'directions');
    queryShadow(editor, '[data-direction=decrease]').click();
    await editor.updateComplete;
    expect(localStorage).to.have.length(0);
    await clickButton(editor, 'Guardar un borrador en este equipo');
    expect(localStorage).to.have.length(1);
    editor.remove();
    const second = await renderEditor();
    await clickButton(second, 'Seguir con él');
    expect(second.report?.indicators[0]?.desiredDirection).to.equal('decrease');
    second.remove();
    const third = await renderEditor();
    await clickButton(third, 'Eliminarlo');
    expect(localStorage).to.have.length(0);
  });

  it('with locale="en" has English texts', async () => {
    const editor = await renderEditor(faultyTable.replace('1x,5', 'pend'), 'en');
    await goTo(editor, 'review');
    expect(visibleText(editor, '.rail')).to.contain('1 question, 1 error');
    expect(visibleText(editor, '.remedy .message')).to.contain('“pend” is not a number');
  });

  it('opens a report without a change byte by byte, and merges edits into what the grid does not show', async () => {
    const text = `${JSON.stringify(pnmnna, null, 4)}\n`;
    const editor = await renderEditor();
    await editor.open(new File([text], 'pnmnna-2023.json'));
    expect(editor.json).to.equal(text);
    await goTo(editor, 'directions');
    queryShadow(editor, '[data-line-id=in-03-04-01] [data-direction=none]').click();
    await editor.updateComplete;
    const merged = JSON.parse(editor.json ?? '') as typeof pnmnna;
    const indicator = merged.indicators.find(({id}) => id === 'in-03-04-01');
    expect(indicator?.desiredDirection).to.equal('none');
    const others = ({indicators}: typeof pnmnna) => indicators.filter(({id}) => id !== 'in-03-04-01');
    expect(others(merged)).to.deep.equal(others(pnmnna));
    expect({...merged, indicators: []}).to.deep.equal({...pnmnna, indicators: []});
  });
});
