import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import '../../../src/define/report-editor.ts';
import type {PolicyReport} from '../../../src/elements/policy-report/policy-report.ts';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {readReport} from '../../../src/model/report/read/report.ts';
import {isWorkbook, workbook} from '../../../src/formats/xlsx/workbook.ts';
import {violations} from '../../support/axe.ts';
import {fixture} from '../../support/fixture.ts';
import {all, inside, shown} from '../../support/shadow-text.ts';

const tableWithProblems = [
  'Código;Servicio;Indicador;Unidad;Sentido esperado;2021;2022;Variación 2021-2022',
  '01.01;01.01 Visitas;Porcentaje de visitas;%;aumentar;14,7;10,8;-3,9 p. p.',
  '01.02;01.02 Talleres;Porcentaje de talleres;%;aumentar;12,5;1x,5;-',
  '01.03;01.03 Casas;Porcentaje de casas;%;aumentar;10,0;12,0;+3,0 p. p.',
].join('\n');

async function editor(text = '', locale = 'es-PE'): Promise<ReportEditor> {
  const element = await fixture<ReportEditor>(html`<report-editor locale=${locale}></report-editor>`);
  if (text) element.paste(text);
  await element.updateComplete;
  return element;
}

const cell = (element: ReportEditor, line: number, column: number): HTMLElement =>
  inside(element, `[data-line="${line}"][data-column="${column}"]`);

async function press(element: ReportEditor, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const target = element.shadowRoot?.activeElement ?? element;
    target.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
    );
    await element.updateComplete;
  }
}

/** Replaces the text of the cell that is being edited. */
function type(element: ReportEditor, text: string): void {
  (element.shadowRoot?.activeElement as HTMLTextAreaElement).value = text;
}

async function preview(element: ReportEditor): Promise<PolicyReport> {
  const report = inside(element, 'policy-report') as PolicyReport;
  await report.ready;
  return report;
}

/** Files that are saved while `act` runs, by name. */
async function saved(act: () => void): Promise<ReadonlyMap<string, Uint8Array>> {
  const files: Promise<readonly [string, Uint8Array]>[] = [];
  const catchLink = (event: Event): void => {
    const link = event.composedPath()[0] as HTMLAnchorElement;
    event.preventDefault();
    const read = async () =>
      [link.download, new Uint8Array(await (await fetch(link.href)).arrayBuffer())] as const;
    files.push(read());
  };
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    this.addEventListener('click', catchLink, {once: true});
    this.dispatchEvent(new MouseEvent('click', {cancelable: true}));
  };
  act();
  HTMLAnchorElement.prototype.click = click;
  return new Map(await Promise.all(files));
}

const button = (element: ReportEditor, words: string): HTMLButtonElement => {
  const found = all(element, 'button').find(({textContent}) => textContent?.trim() === words);
  if (!found) throw new Error(`no button ${words}`);
  return found as HTMLButtonElement;
};

/** True when the page warns before it is left. */
function warns(): boolean {
  return !dispatchEvent(new Event('beforeunload', {cancelable: true}));
}

describe('<report-editor>', () => {
  it('shows the number of indicators, errors and warnings', async () => {
    const element = await editor(tableWithProblems);
    expect(shown(element, '[part=status]')).to.equal('3 indicadores, 2 errores, 0 advertencias.');
  });

  it('lists the problems of a row below it and marks their cells', async () => {
    const element = await editor(tableWithProblems);
    expect(cell(element, 3, 6).getAttribute('aria-invalid')).to.equal('true');
    const described = inside(element, `#${cell(element, 3, 6).getAttribute('aria-describedby') ?? ''}`);
    expect(described.textContent).to.contain('1x,5');
    expect(described.closest('tr')?.previousElementSibling).to.equal(cell(element, 3, 6).closest('tr'));
    expect(all(element, '[aria-invalid]').length).to.be.at.most(2);
  });

  it('edits a cell with the keyboard and updates the preview', async () => {
    const element = await editor(tableWithProblems);
    cell(element, 1, 0).focus();
    button(element, 'Siguiente problema').click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(cell(element, 3, 6));
    await press(element, 'Enter');
    type(element, '13,5');
    await press(element, 'Enter');
    expect(element.shadowRoot?.activeElement).to.equal(cell(element, 3, 6));
    expect(cell(element, 3, 6).textContent?.trim()).to.equal('13,5');
    expect(element.report?.indicators[1]?.observations[1]?.value).to.equal(13.5);
    const report = await preview(element);
    await report.updateComplete;
    expect(report.shadowRoot?.textContent).to.contain('13.5');
  });

  it('moves with the arrows, cancels with Escape, replaces with a letter, clears with Delete', async () => {
    const element = await editor(tableWithProblems);
    cell(element, 1, 0).focus();
    await press(element, 'ArrowDown', 'ArrowRight', 'End', 'Home', 'ArrowRight');
    expect(element.shadowRoot?.activeElement).to.equal(cell(element, 2, 1));
    await press(element, 'F2');
    type(element, 'otro');
    await press(element, 'Escape');
    expect(cell(element, 2, 1).textContent?.trim()).to.equal('01.01 Visitas');
    await press(element, 'x');
    expect((element.shadowRoot?.activeElement as HTMLTextAreaElement).value).to.equal('x');
    await press(element, 'Escape', 'Delete');
    expect(cell(element, 2, 1).textContent?.trim()).to.equal('');
    expect(all(element, 'td[tabindex="0"]'), 'one tab stop').to.have.length(1);
  });

  it('keeps the typed text when the cell loses the focus', async () => {
    const element = await editor(tableWithProblems);
    cell(element, 4, 7).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    await element.updateComplete;
    type(element, '+2,0 p. p.');
    (element.shadowRoot?.activeElement as HTMLElement).blur();
    await element.updateComplete;
    expect(cell(element, 4, 7).textContent?.trim()).to.equal('+2,0 p. p.');
    expect(shown(element, '[part=status]')).to.contain('1 error,');
  });

  it('undoes step by step, back to the file that was open before', async () => {
    const element = await editor(tableWithProblems);
    cell(element, 2, 5).focus();
    cell(element, 2, 5).click();
    await element.updateComplete;
    await press(element, 'Delete');
    element.paste('Código;Indicador;2021\n09;Porcentaje de otra;1,5');
    expect(element.report?.indicators).to.have.length(1);
    await element.updateComplete;
    button(element, 'Deshacer').click();
    expect(element.report?.indicators).to.have.length(3);
    expect(element.report?.indicators[0]?.observations[0]?.value).to.equal(null);
    await element.updateComplete;
    button(element, 'Deshacer').click();
    expect(element.report?.indicators[0]?.observations[0]?.value).to.equal(14.7);
  });

  it('shows only the rows with problems when the filter is on', async () => {
    const element = await editor(tableWithProblems);
    inside(element, 'input[type=checkbox]').click();
    await element.updateComplete;
    expect(all(element, 'th[scope=row]').map(({textContent}) => textContent)).to.deep.equal(['1', '3', '4']);
  });

  it('uses the title and the decimal separator of the toolbar', async () => {
    const element = await editor('Código;Indicador;Unidad;2021\n01;Número de a;número;1,234');
    expect(shown(element, '[part=status]')).to.contain('1 error,');
    const mark = inside(element, 'select') as HTMLSelectElement;
    mark.value = '.';
    mark.dispatchEvent(new Event('change'));
    expect(element.report?.indicators[0]?.observations[0]?.value).to.equal(1234);
    await element.updateComplete;
    const title = all(element, '.wide input')[0] as HTMLInputElement;
    title.value = 'Mi informe';
    title.dispatchEvent(new Event('change'));
    expect(element.report?.title.get('es')).to.equal('Mi informe');
  });

  it('saves JSON, CSV and XLSX, and warns about unsaved work', async () => {
    expect(warns()).to.equal(false);
    const element = await editor(tableWithProblems);
    expect(warns()).to.equal(true);
    const files = await saved(() => {
      for (const words of ['Reporte (JSON)', 'Tabla (CSV)', 'Tabla para Excel (CSV)', 'Libro (XLSX)'])
        button(element, words).click();
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
    expect(warns()).to.equal(false);
    await element.updateComplete;
    expect(shown(element, '[part=save]')).to.contain('Guardado: reporte.xlsx');
    element.paste('Código;Indicador;2021\n09;Porcentaje de otra;1,5');
    expect(warns()).to.equal(true);
    element.remove();
    expect(warns(), 'a page without the editor').to.equal(false);
  });

  it('opens a dropped workbook and a dropped report', async () => {
    const {report} = readReport(pnmnna);
    if (!report) throw new Error('no report');
    const kinds = {'a.xlsx': workbook(report), 'a.json': JSON.stringify(pnmnna)};
    for (const [name, content] of Object.entries(kinds)) {
      const element = await editor();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content as BlobPart], name));
      element.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
      for (let turn = 0; !element.report && turn < 200; turn++)
        await new Promise((done) => setTimeout(done, 10));
      expect(
        element.report?.indicators.map(({code}) => code),
        name,
      ).to.deep.equal(pnmnna.indicators.map(({code}) => code));
      element.remove();
    }
  }).timeout(60_000);

  it('shows why a text cannot be read, and no preview', async () => {
    const element = await editor('Buenos días');
    expect(shown(element, '.file-problems')).to.contain('No se encontró');
    expect(all(element, 'policy-report')).to.deep.equal([]);
    expect(button(element, 'Reporte (JSON)').disabled).to.equal(true);
  });

  it('shows 100 of thousands of rows and previews the first 200 indicators', async () => {
    const rows = Array.from({length: 3000}, (_, at) => `${at};Porcentaje ${at};${at % 100},5`);
    const element = await editor(['Código;Indicador;2021', ...rows].join('\n'));
    expect(all(element, 'th[scope=row]')).to.have.length(100);
    button(element, 'Siguientes').click();
    await element.updateComplete;
    expect(shown(element, '.pages span')).to.equal('Filas 101 a 200 de 3001');
    expect(element.report?.indicators).to.have.length(3000);
    expect((inside(element, 'policy-report') as PolicyReport).data)
      .to.have.property('indicators')
      .with.length(200);
  }).timeout(60_000);

  it('is in English with locale="en"', async () => {
    const element = await editor(tableWithProblems, 'en');
    expect(shown(element, '[part=status]')).to.equal('3 indicators, 2 errors, 0 warnings.');
    expect(shown(element, '.row-problems')).to.contain('Not a number: 1x,5.');
  });

  for (const theme of ['light', 'dark'] as const)
    it(`has no axe violations in ${theme}: empty, with problems and while a cell is edited`, async () => {
      const place = await fixture<HTMLElement>(html`<div><h1>Página</h1></div>`);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `div {background: ${theme === 'light' ? '#fff' : '#12161c'}; color: ${theme === 'light' ? '#1b1f24' : '#eef1f4'}}`,
      );
      document.adoptedStyleSheets = [sheet];
      const element = Object.assign(document.createElement('report-editor'), {theme, locale: 'es-PE'});
      place.append(element);
      await element.updateComplete;
      expect(await violations(place)).to.deep.equal([]);
      element.paste(tableWithProblems);
      await element.updateComplete;
      await preview(element);
      expect(await violations(place)).to.deep.equal([]);
      cell(element, 3, 6).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
      await element.updateComplete;
      expect(await violations(place)).to.deep.equal([]);
    }).timeout(60_000);
});
