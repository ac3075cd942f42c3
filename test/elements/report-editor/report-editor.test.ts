import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import '../../../src/define/report-editor.ts';
import type {PolicyReport} from '../../../src/elements/policy-report/policy-report.ts';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {isWorkbook, workbook} from '../../../src/formats/xlsx/workbook.ts';
import {axeViolations} from '../../support/axe.ts';
import {fixture} from '../../support/fixture.ts';
import {queryAllShadow, queryShadow, visibleText} from '../../support/shadow-text.ts';

const tableWithProblems = [
  'Código;Servicio;Indicador;Unidad;Sentido esperado;2021;2022;Variación 2021-2022',
  '01.01;01.01 Visitas;Porcentaje de visitas;%;aumentar;14,7;10,8;-3,9 p. p.',
  '01.02;01.02 Talleres;Porcentaje de talleres;%;aumentar;12,5;1x,5;-',
  '01.03;01.03 Casas;Porcentaje de casas;%;aumentar;10,0;12,0;+3,0 p. p.',
].join('\n');

async function renderEditor(text = '', locale = 'es-PE'): Promise<ReportEditor> {
  const element = await fixture<ReportEditor>(html`<report-editor locale=${locale}></report-editor>`);
  if (text) element.paste(text);
  await element.updateComplete;
  return element;
}

const cell = (element: ReportEditor, line: number, column: number): HTMLElement =>
  queryShadow(element, `[data-line="${line}"][data-column="${column}"]`);

async function pressKeys(element: ReportEditor, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const target = element.shadowRoot?.activeElement ?? element;
    target.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
    );
    await element.updateComplete;
  }
}

/** Replaces the text of the cell that is being edited. */
function setCellText(element: ReportEditor, text: string): void {
  (element.shadowRoot?.activeElement as HTMLTextAreaElement).value = text;
}

async function loadedPreview(element: ReportEditor): Promise<PolicyReport> {
  const report = queryShadow(element, 'policy-report') as PolicyReport;
  await report.ready;
  return report;
}

/** The files that `act` saves, by name, when there are `count`. */
async function filesSavedDuring(count: number, act: () => void): Promise<ReadonlyMap<string, Uint8Array>> {
  const files: Promise<readonly [string, Uint8Array]>[] = [];
  const captureFile = (event: Event): void => {
    const link = event.composedPath()[0] as HTMLAnchorElement;
    event.preventDefault();
    const readFile = async () =>
      [link.download, new Uint8Array(await (await fetch(link.href)).arrayBuffer())] as const;
    files.push(readFile());
  };
  const {click} = HTMLAnchorElement.prototype;
  const saved = new Promise<void>((resolve) => {
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', captureFile, {once: true});
      this.dispatchEvent(new MouseEvent('click', {cancelable: true}));
      if (files.length === count) resolve();
    };
  });
  act();
  await saved;
  HTMLAnchorElement.prototype.click = click;
  return new Map(await Promise.all(files));
}

const findButton = (element: ReportEditor, label: string): HTMLButtonElement => {
  const button = queryAllShadow(element, 'button').find(({textContent}) => textContent?.trim() === label);
  if (!button) throw new Error(`no button ${label}`);
  return button as HTMLButtonElement;
};

/** Whether the page requires a confirmation before it is unloaded. */
function hasUnloadWarning(): boolean {
  return !dispatchEvent(new Event('beforeunload', {cancelable: true}));
}

describe('<report-editor>', () => {
  it('shows the number of indicators, errors and warnings', async () => {
    const element = await renderEditor(tableWithProblems);
    expect(visibleText(element, '[part=status]')).to.equal('3 indicadores, 2 errores, 0 advertencias.');
  });

  it('lists the problems of a row below it and marks their cells', async () => {
    const element = await renderEditor(tableWithProblems);
    expect(cell(element, 3, 6).getAttribute('aria-invalid')).to.equal('true');
    const description = queryShadow(
      element,
      `#${cell(element, 3, 6).getAttribute('aria-describedby') ?? ''}`,
    );
    expect(description.textContent).to.contain('1x,5');
    expect(description.closest('tr')?.previousElementSibling).to.equal(cell(element, 3, 6).closest('tr'));
    expect(queryAllShadow(element, '[aria-invalid]').length).to.be.at.most(2);
  });

  it('edits a cell with the keyboard and updates the preview', async () => {
    const element = await renderEditor(tableWithProblems);
    cell(element, 1, 0).focus();
    findButton(element, 'Siguiente problema').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(cell(element, 3, 6));
    await pressKeys(element, 'Enter');
    setCellText(element, '13,5');
    await pressKeys(element, 'Enter');
    expect(element.shadowRoot?.activeElement).to.equal(cell(element, 3, 6));
    expect(cell(element, 3, 6).textContent?.trim()).to.equal('13,5');
    expect(element.report?.indicators[1]?.observations[1]?.value).to.equal(13.5);
    const report = await loadedPreview(element);
    await report.updateComplete;
    expect(report.shadowRoot?.textContent).to.contain('13.5');
  });

  it('arrow keys move, Escape cancels, a letter replaces and Delete clears a cell', async () => {
    const element = await renderEditor(tableWithProblems);
    cell(element, 1, 0).focus();
    await pressKeys(element, 'ArrowDown', 'ArrowRight', 'End', 'Home', 'ArrowRight');
    expect(element.shadowRoot?.activeElement).to.equal(cell(element, 2, 1));
    await pressKeys(element, 'F2');
    setCellText(element, 'otro');
    await pressKeys(element, 'Escape');
    expect(cell(element, 2, 1).textContent?.trim()).to.equal('01.01 Visitas');
    await pressKeys(element, 'x');
    expect((element.shadowRoot?.activeElement as HTMLTextAreaElement).value).to.equal('x');
    await pressKeys(element, 'Escape', 'Delete');
    expect(cell(element, 2, 1).textContent?.trim()).to.equal('');
    expect(queryAllShadow(element, 'td[tabindex="0"]'), 'one tab stop').to.have.length(1);
  });

  it('keeps the typed text when the cell loses the focus', async () => {
    const element = await renderEditor(tableWithProblems);
    cell(element, 4, 7).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    await element.updateComplete;
    setCellText(element, '+2,0 p. p.');
    (element.shadowRoot?.activeElement as HTMLElement).blur();
    await element.updateComplete;
    expect(cell(element, 4, 7).textContent?.trim()).to.equal('+2,0 p. p.');
    expect(visibleText(element, '[part=status]')).to.contain('1 error,');
  });

  it('undoes step by step, back to the previously opened file', async () => {
    const element = await renderEditor(tableWithProblems);
    cell(element, 2, 5).focus();
    cell(element, 2, 5).click();
    await element.updateComplete;
    await pressKeys(element, 'Delete');
    element.paste('Código;Indicador;2021\n09;Porcentaje de otra;1,5');
    expect(element.report?.indicators).to.have.length(1);
    await element.updateComplete;
    findButton(element, 'Deshacer').click();
    expect(element.report?.indicators).to.have.length(3);
    expect(element.report?.indicators[0]?.observations[0]?.value).to.equal(null);
    await element.updateComplete;
    findButton(element, 'Deshacer').click();
    expect(element.report?.indicators[0]?.observations[0]?.value).to.equal(14.7);
  });

  it('shows only the rows with problems when the filter is on', async () => {
    const element = await renderEditor(tableWithProblems);
    queryShadow(element, 'input[type=checkbox]').click();
    await element.updateComplete;
    expect(queryAllShadow(element, 'th[scope=row]').map(({textContent}) => textContent)).to.deep.equal([
      '1',
      '3',
      '4',
    ]);
  });

  it('uses the title and the decimal separator of the toolbar', async () => {
    const element = await renderEditor('Código;Indicador;Unidad;2021\n01;Número de a;número;1,234');
    expect(visibleText(element, '[part=status]')).to.contain('1 error,');
    const separator = queryShadow(element, 'select') as HTMLSelectElement;
    separator.value = '.';
    separator.dispatchEvent(new Event('change'));
    expect(element.report?.indicators[0]?.observations[0]?.value).to.equal(1234);
    await element.updateComplete;
    const title = queryAllShadow(element, '.wide input')[0] as HTMLInputElement;
    title.value = 'Mi informe';
    title.dispatchEvent(new Event('change'));
    expect(element.report?.title.get('es')).to.equal('Mi informe');
  });

  it('saves JSON, CSV and XLSX, and warns about unsaved work', async () => {
    expect(hasUnloadWarning()).to.equal(false);
    const element = await renderEditor(tableWithProblems);
    expect(hasUnloadWarning()).to.equal(true);
    const files = await filesSavedDuring(4, () => {
      for (const label of ['Reporte (JSON)', 'Tabla (CSV)', 'Tabla para Excel (CSV)', 'Libro (XLSX)'])
        findButton(element, label).click();
    });
    expect([...files.keys()]).to.deep.equal([
      'reporte.json',
      'reporte.csv',
      'reporte-excel.csv',
      'reporte.xlsx',
    ]);
    const {report} = readReport(JSON.parse(new TextDecoder().decode(files.get('reporte.json'))));
    expect(report).to.deep.equal(element.report);
    expect(isWorkbook(files.get('reporte.xlsx') ?? new Uint8Array())).to.equal(true);
    expect(hasUnloadWarning()).to.equal(false);
    await element.updateComplete;
    expect(visibleText(element, '[part=save]')).to.contain('Guardado: reporte.xlsx');
    element.paste('Código;Indicador;2021\n09;Porcentaje de otra;1,5');
    expect(hasUnloadWarning()).to.equal(true);
    element.remove();
    expect(hasUnloadWarning(), 'a page without the editor').to.equal(false);
  });

  it('opens a dropped workbook or report', async () => {
    const {report} = readReport(pnmnna);
    if (!report) throw new Error('no report');
    const files = {'a.xlsx': workbook(report), 'a.json': JSON.stringify(pnmnna)};
    for (const [name, content] of Object.entries(files)) {
      const element = await renderEditor();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content as BlobPart], name));
      element.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
      for (let round = 0; !element.report && round < 200; round++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(
        element.report?.indicators.map(({code}) => code),
        name,
      ).to.deep.equal(pnmnna.indicators.map(({code}) => code));
      element.remove();
    }
  }).timeout(60_000);

  it('shows the problem of a text that cannot be read, and no preview', async () => {
    const element = await renderEditor('Buenos días');
    expect(visibleText(element, '.file-problems')).to.contain('No se encontró');
    expect(queryAllShadow(element, 'policy-report')).to.deep.equal([]);
    expect(findButton(element, 'Reporte (JSON)').disabled).to.equal(true);
  });

  it('shows 100 of thousands of rows and previews the first 200 indicators', async () => {
    const rows = Array.from({length: 3000}, (_, index) => `${index};Porcentaje ${index};${index % 100},5`);
    const element = await renderEditor(['Código;Indicador;2021', ...rows].join('\n'));
    expect(queryAllShadow(element, 'th[scope=row]')).to.have.length(100);
    findButton(element, 'Siguientes').click();
    await element.updateComplete;
    expect(visibleText(element, '.pages span')).to.equal('Filas 101 a 200 de 3001');
    expect(element.report?.indicators).to.have.length(3000);
    expect((queryShadow(element, 'policy-report') as PolicyReport).data)
      .to.have.property('indicators')
      .with.length(200);
  }).timeout(60_000);

  it('with locale="en" has English texts', async () => {
    const element = await renderEditor(tableWithProblems, 'en');
    expect(visibleText(element, '[part=status]')).to.equal('3 indicators, 2 errors, 0 warnings.');
    expect(visibleText(element, '.row-problems')).to.contain('Not a number: 1x,5.');
  });

  for (const theme of ['light', 'dark'] as const)
    it(`has no axe violations in ${theme}: empty, with problems and while a cell is edited`, async () => {
      const container = await fixture<HTMLElement>(html`<div><h1>Página</h1></div>`);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `div {background: ${theme === 'light' ? '#fff' : '#12161c'}; color: ${theme === 'light' ? '#1b1f24' : '#eef1f4'}}`,
      );
      document.adoptedStyleSheets = [sheet];
      const element = Object.assign(document.createElement('report-editor'), {theme, locale: 'es-PE'});
      container.append(element);
      await element.updateComplete;
      expect(await axeViolations(container)).to.deep.equal([]);
      element.paste(tableWithProblems);
      await element.updateComplete;
      await loadedPreview(element);
      expect(await axeViolations(container)).to.deep.equal([]);
      cell(element, 3, 6).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
      await element.updateComplete;
      expect(await axeViolations(container)).to.deep.equal([]);
    }).timeout(60_000);
});
