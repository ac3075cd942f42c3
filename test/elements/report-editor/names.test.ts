import {expect} from 'chai';
import '../../../src/define/report-editor.ts';
import {proposeShortName} from '../../../src/elements/report-editor/names/short-name.ts';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {queryAllShadow, queryShadow, visibleText} from '../../support/shadow-text.ts';
import {announcement} from '../../support/announcement.ts';
import {clickButton, focused, goTo, renderEditor} from './editor-page.ts';

describe('proposeShortName', () => {
  for (const [name, proposal] of [
    ['Porcentaje de DEMUNA acreditadas.', 'DEMUNA acreditadas'],
    ['Número de hogares con agua', 'Hogares con agua'],
    ['Percentage of the schools with internet', 'Schools with internet'],
    [
      'Porcentaje de familias de NNA con discapacidad que culminan el proceso de atención en dos (2) años o menos.',
      'Familias de NNA con discapacidad',
    ],
    ['AVANCE DE LA POLÍTICA DE VIVIENDA', 'Avance de la política de vivienda'],
    ['Tasa de mortalidad neonatal', null],
    [
      'Mejorar las competencias parentales, fortaleciendo pautas de crianza positiva',
      'Mejorar las competencias parentales',
    ],
    ['Disminuir el riesgo de desprotección de las niñas, niños y adolescentes', null],
    ['Cobertura', null],
    [`Porcentaje de ${'desinstitucionalización'.repeat(4)}`, null],
    ['', null],
  ] as const)
    it(`of "${name}" is ${proposal}`, () => {
      expect(proposeShortName(name)).to.equal(proposal);
    });
});

const table = [
  'Servicio;Código;Indicador;2021;2022',
  '01 Visitas;01.01;Porcentaje de familias visitadas;14,7;18,2',
  '01 Visitas;01.02;Porcentaje de talleres que se cumplen;62,5;60,0',
  '02 Otros;02.01;Tasa de abandono;62,5;60,0',
  '02 Otros;02.02;Tasa de retorno;62,5;60,0',
].join('\n');

async function renderDirections(text = table): Promise<ReportEditor> {
  const editor = await renderEditor(text);
  await goTo(editor, 'directions');
  return editor;
}

const shortNames = (editor: ReportEditor) =>
  editor.report?.indicators.map(({shortName}) => shortName?.get('es') ?? null);

describe('short names in <report-editor>', () => {
  it('are proposed and never taken before they are accepted', async () => {
    const editor = await renderDirections();
    expect(shortNames(editor)).to.deep.equal([null, null, null, null]);
    expect(editor.json).to.not.include('shortName');
    queryShadow(editor, '[data-line-id="in-01-01"] .line-name').click();
    await editor.updateComplete;
    expect(visibleText(editor, '.proposal')).to.contain('Propuesto Familias visitadas');
    await clickButton(editor, 'Aceptar');
    expect(shortNames(editor)).to.deep.equal(['Familias visitadas', null, null, null]);
    expect(editor.report?.indicators[0]?.shortNameBasis).to.equal('ours');
    expect(focused(editor)).to.have.property('name', 'shortName');
    await clickButton(editor, 'Deshacer');
    expect(shortNames(editor)).to.deep.equal([null, null, null, null]);
  });

  it('are listed with their official names before all are accepted', async () => {
    const editor = await renderDirections();
    await clickButton(editor, '2 nombres cortos propuestos');
    const items = queryAllShadow(editor, '[data-names] li').map(({textContent}) =>
      textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(items).to.deep.equal([
      'Familias visitadas Porcentaje de familias visitadas',
      'Talleres que se cumplen Porcentaje de talleres que se cumplen',
    ]);
    await clickButton(editor, 'Aceptar los 2');
    expect(shortNames(editor)).to.deep.equal(['Familias visitadas', 'Talleres que se cumplen', null, null]);
    expect(queryAllShadow(editor, '[data-show-names]')).to.deep.equal([]);
    expect(focused(editor).id).to.equal('lines');
    expect(await announcement(editor)).to.equal('2 nombres cortos aceptados.');
  });

  it('are not proposed where two names would be the same', async () => {
    const editor = await renderDirections(
      'Código;Indicador;2021;2022\n1;Porcentaje de hogares con agua;1;2\n2;Número de hogares con agua;3;4',
    );
    expect(queryAllShadow(editor, '[data-show-names]')).to.deep.equal([]);
  });

  it('of the title and of a group are written, with whose they are, and removed', async () => {
    const editor = await renderDirections();
    const write = async (part: string, value: string) => {
      const field = queryShadow<HTMLInputElement>(editor, `${part} [name=shortName]`);
      field.value = value;
      field.dispatchEvent(new Event('change'));
      await editor.updateComplete;
    };
    await write('.once-name', 'Servicios');
    const group = queryShadow(editor, '.lines-group');
    group.querySelector<HTMLElement>('.line-name')?.click();
    await editor.updateComplete;
    await write('.lines-group', 'Casa a casa');
    expect(editor.report?.shortName?.get('es')).to.equal('Servicios');
    expect(editor.report?.groups[0]?.shortName?.get('es')).to.equal('Casa a casa');
    expect(editor.report?.groups[0]?.title.get('es')).to.equal('Visitas');
    const basis = queryShadow<HTMLSelectElement>(editor, '.lines-group select');
    basis.value = 'declared';
    basis.dispatchEvent(new Event('change'));
    await editor.updateComplete;
    expect(editor.report?.groups[0]?.shortNameBasis).to.equal('declared');
    await write('.lines-group', '');
    expect(editor.report?.groups[0]?.shortName).to.equal(null);
  });
});
