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

const odd = [
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

const cell = (of: ReportEditor, line: number, column: number): HTMLElement =>
  inside(of, `[data-line="${line}"][data-column="${column}"]`);

async function press(of: ReportEditor, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const target = of.shadowRoot?.activeElement ?? of;
    target.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
    );
    await of.updateComplete;
  }
}

/** Types into the cell that is being mended. */
function type(of: ReportEditor, text: string): void {
  (of.shadowRoot?.activeElement as HTMLTextAreaElement).value = text;
}

async function preview(of: ReportEditor): Promise<PolicyReport> {
  const report = inside(of, 'policy-report') as PolicyReport;
  await report.ready;
  return report;
}

/** The files that are saved while `act` runs, by name. */
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

const button = (of: ReportEditor, words: string): HTMLButtonElement => {
  const found = all(of, 'button').find(({textContent}) => textContent?.trim() === words);
  if (!found) throw new Error(`no button ${words}`);
  return found as HTMLButtonElement;
};

/** Whether the page would warn before it goes. */
function warns(): boolean {
  return !dispatchEvent(new Event('beforeunload', {cancelable: true}));
}

describe('<report-editor>', () => {
  it('says how many indicators, errors and warnings there are', async () => {
    const one = await editor(odd);
    expect(shown(one, '[part=status]')).to.equal('3 indicadores, 2 errores, 0 advertencias.');
  });

  it('has each problem right below its row, and marks its cell', async () => {
    const one = await editor(odd);
    expect(cell(one, 3, 6).getAttribute('aria-invalid')).to.equal('true');
    const described = inside(one, `#${cell(one, 3, 6).getAttribute('aria-describedby') ?? ''}`);
    expect(described.textContent).to.contain('1x,5');
    expect(described.closest('tr')?.previousElementSibling).to.equal(cell(one, 3, 6).closest('tr'));
    expect(all(one, '[aria-invalid]').length).to.be.at.most(2);
  });

  it('mends a cell by keyboard alone, and the preview follows', async () => {
    const one = await editor(odd);
    cell(one, 1, 0).focus();
    button(one, 'Siguiente problema').click();
    await one.updateComplete;
    expect(one.shadowRoot?.activeElement).to.equal(cell(one, 3, 6));
    await press(one, 'Enter');
    type(one, '13,5');
    await press(one, 'Enter');
    expect(one.shadowRoot?.activeElement).to.equal(cell(one, 3, 6));
    expect(cell(one, 3, 6).textContent?.trim()).to.equal('13,5');
    expect(one.report?.indicators[1]?.observations[1]?.value).to.equal(13.5);
    const report = await preview(one);
    await report.updateComplete;
    expect(report.shadowRoot?.textContent).to.contain('13.5');
  });

  it('the arrows move between cells, Escape leaves a cell as it was, a letter begins anew, Delete empties', async () => {
    const one = await editor(odd);
    cell(one, 1, 0).focus();
    await press(one, 'ArrowDown', 'ArrowRight', 'End', 'Home', 'ArrowRight');
    expect(one.shadowRoot?.activeElement).to.equal(cell(one, 2, 1));
    await press(one, 'F2');
    type(one, 'otro');
    await press(one, 'Escape');
    expect(cell(one, 2, 1).textContent?.trim()).to.equal('01.01 Visitas');
    await press(one, 'x');
    expect((one.shadowRoot?.activeElement as HTMLTextAreaElement).value).to.equal('x');
    await press(one, 'Escape', 'Delete');
    expect(cell(one, 2, 1).textContent?.trim()).to.equal('');
    expect(all(one, 'td[tabindex="0"]'), 'one tab stop').to.have.length(1);
  });

  it('a click into a cell and out of it keeps what was typed', async () => {
    const one = await editor(odd);
    cell(one, 4, 7).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
    await one.updateComplete;
    type(one, '+2,0 p. p.');
    (one.shadowRoot?.activeElement as HTMLElement).blur();
    await one.updateComplete;
    expect(cell(one, 4, 7).textContent?.trim()).to.equal('+2,0 p. p.');
    expect(shown(one, '[part=status]')).to.contain('1 error,');
  });

  it('undoes step by step, back to what was opened before', async () => {
    const one = await editor(odd);
    cell(one, 2, 5).focus();
    cell(one, 2, 5).click();
    await one.updateComplete;
    await press(one, 'Delete');
    one.paste('Código;Indicador;2021\n09;Porcentaje de otra;1,5');
    expect(one.report?.indicators).to.have.length(1);
    await one.updateComplete;
    button(one, 'Deshacer').click();
    expect(one.report?.indicators).to.have.length(3);
    expect(one.report?.indicators[0]?.observations[0]?.value).to.equal(null);
    await one.updateComplete;
    button(one, 'Deshacer').click();
    expect(one.report?.indicators[0]?.observations[0]?.value).to.equal(14.7);
  });

  it('shows only the rows with problems where asked to', async () => {
    const one = await editor(odd);
    inside(one, 'input[type=checkbox]').click();
    await one.updateComplete;
    expect(all(one, 'th[scope=row]').map(({textContent}) => textContent)).to.deep.equal(['1', '3', '4']);
  });

  it('takes the title and the decimal mark that the file does not have', async () => {
    const one = await editor('Código;Indicador;Unidad;2021\n01;Número de a;número;1,234');
    expect(shown(one, '[part=status]')).to.contain('1 error,');
    const mark = inside(one, 'select') as HTMLSelectElement;
    mark.value = '.';
    mark.dispatchEvent(new Event('change'));
    expect(one.report?.indicators[0]?.observations[0]?.value).to.equal(1234);
    await one.updateComplete;
    const title = all(one, '.wide input')[0] as HTMLInputElement;
    title.value = 'Mi informe';
    title.dispatchEvent(new Event('change'));
    expect(one.report?.title.get('es')).to.equal('Mi informe');
  });

  it('saves JSON, CSV and XLSX, and warns until it has', async () => {
    expect(warns()).to.equal(false);
    const one = await editor(odd);
    expect(warns()).to.equal(true);
    const files = await saved(() => {
      for (const words of ['Reporte (JSON)', 'Tabla (CSV)', 'Tabla para Excel (CSV)', 'Libro (XLSX)'])
        button(one, words).click();
    });
    expect([...files.keys()]).to.deep.equal([
      'reporte.json',
      'reporte.csv',
      'reporte-excel.csv',
      'reporte.xlsx',
    ]);
    const {report} = readReport(JSON.parse(new TextDecoder().decode(files.get('reporte.json'))));
    expect(report).to.deep.equal(one.report);
    expect(isWorkbook(files.get('reporte.xlsx') ?? new Uint8Array())).to.equal(true);
    expect(warns()).to.equal(false);
    await one.updateComplete;
    expect(shown(one, '[part=save]')).to.contain('Guardado: reporte.xlsx');
    one.paste('Código;Indicador;2021\n09;Porcentaje de otra;1,5');
    expect(warns()).to.equal(true);
    one.remove();
    expect(warns(), 'a page without the editor').to.equal(false);
  });

  it('opens a workbook and a report that are dropped on it', async () => {
    const {report} = readReport(pnmnna);
    if (!report) throw new Error('no report');
    const kinds = {'a.xlsx': workbook(report), 'a.json': JSON.stringify(pnmnna)};
    for (const [name, content] of Object.entries(kinds)) {
      const one = await editor();
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content as BlobPart], name));
      one.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
      for (let turn = 0; !one.report && turn < 200; turn++) await new Promise((done) => setTimeout(done, 10));
      expect(
        one.report?.indicators.map(({code}) => code),
        name,
      ).to.deep.equal(pnmnna.indicators.map(({code}) => code));
      one.remove();
    }
  }).timeout(60_000);

  it('says what it cannot read, and shows no table', async () => {
    const one = await editor('Buenos días');
    expect(shown(one, '.file-problems')).to.contain('No se encontró');
    expect(all(one, 'policy-report')).to.deep.equal([]);
    expect(button(one, 'Reporte (JSON)').disabled).to.equal(true);
  });

  it('draws a hundred rows of thousands, and the first indicators as a preview', async () => {
    const rows = Array.from({length: 3000}, (_, at) => `${at};Porcentaje ${at};${at % 100},5`);
    const one = await editor(['Código;Indicador;2021', ...rows].join('\n'));
    expect(all(one, 'th[scope=row]')).to.have.length(100);
    button(one, 'Siguientes').click();
    await one.updateComplete;
    expect(shown(one, '.pages span')).to.equal('Filas 101 a 200 de 3001');
    expect(one.report?.indicators).to.have.length(3000);
    expect((inside(one, 'policy-report') as PolicyReport).data)
      .to.have.property('indicators')
      .with.length(200);
  }).timeout(60_000);

  it('speaks English', async () => {
    const one = await editor(odd, 'en');
    expect(shown(one, '[part=status]')).to.equal('3 indicators, 2 errors, 0 warnings.');
    expect(shown(one, '.row-problems')).to.contain('Not a number: 1x,5.');
  });

  for (const theme of ['light', 'dark'] as const)
    it(`axe finds nothing in ${theme}, empty, with problems and while a cell is mended`, async () => {
      const place = await fixture<HTMLElement>(html`<div><h1>Página</h1></div>`);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `div {background: ${theme === 'light' ? '#fff' : '#12161c'}; color: ${theme === 'light' ? '#1b1f24' : '#eef1f4'}}`,
      );
      document.adoptedStyleSheets = [sheet];
      const one = Object.assign(document.createElement('report-editor'), {theme, locale: 'es-PE'});
      place.append(one);
      await one.updateComplete;
      expect(await violations(place)).to.deep.equal([]);
      one.paste(odd);
      await one.updateComplete;
      await preview(one);
      expect(await violations(place)).to.deep.equal([]);
      cell(one, 3, 6).dispatchEvent(new MouseEvent('dblclick', {bubbles: true}));
      await one.updateComplete;
      expect(await violations(place)).to.deep.equal([]);
    }).timeout(60_000);
});
