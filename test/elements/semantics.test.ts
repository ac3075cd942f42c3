import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import tenYears from '../../data/ten-years.json' with {type: 'json'};
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import '../../src/define/all.ts';
import '../../src/define/indicator-trend.ts';
import '../../src/define/report-editor.ts';
import '../../src/define/variation-chart.ts';
import {readAccessibilityTree, resizePage} from '../support/browser.ts';
import {fixture} from '../support/fixture.ts';
import {semanticsOf, semanticsOfTree} from '../support/semantics.ts';

interface Expectation {
  readonly name: string;
  readonly content: TemplateResult;
  /** What the content exposes, in order: `role "name"`. */
  readonly exposes: readonly string[];
}

const expectations: readonly Expectation[] = [
  {
    name: 'card',
    content: html`<indicator-card .data=${pnmnna} code="03.07.02" actions="why"></indicator-card>`,
    exposes: [
      'article "Porcentaje de DEMUNA acreditadas."',
      'heading "Porcentaje de DEMUNA acreditadas."',
      'button "¿Por qué? Porcentaje de DEMUNA acreditadas."',
    ],
  },
  {
    name: 'summary',
    content: html`<objective-summary .data=${pnmnna} code="03.07"></objective-summary>`,
    exposes: [
      'article "Incrementar el acceso oportuno a servicios orientados a la prevención y atención del riesgo y desprotección familiar de niñas, niños y adolescentes."',
      'heading "Incrementar el acceso oportuno a servicios orientados a la prevención y atención del riesgo y desprotección familiar de niñas, niños y adolescentes."',
      'link "03.07.02 DEMUNA acreditadas: Mejora"',
      'link "03.07.03 NNA en 15 o más sesiones de «Juguemos en tu DEMUNA»: Mejora"',
      'link "03.07.05 Centros de acogida acreditados: Mejora"',
      'link "03.07.06 Acogidos con informe evolutivo en plazo: Mejora"',
      'link "03.07.07 NNA en riesgo con plan aprobado en plazo: Mejora"',
      'link "03.07.09 NNA adoptados oportunamente: Empeora"',
      'link "03.07.01 NNA que culminan la atención en CEDIF: Sin cambio"',
      'link "03.07.04 NNA en 3 o más sesiones de «Juguemos» en las PIAS: Sin dato en 2021"',
      'link "03.07.08 Familias acogedoras con competencias fortalecidas: Sin dato en 2021"',
    ],
  },
  {name: 'legend', content: html`<indicator-legend .data=${pnmnna}></indicator-legend>`, exposes: []},
  {
    name: 'table',
    content: html`<indicator-table .data=${pnmnna} code="03.01" search filters></indicator-table>`,
    exposes: [
      'searchbox "Buscar"',
      'combobox "Movimiento"',
      'combobox "Valoración"',
      'table "Mejorar las competencias parentales, fortaleciendo pautas de crianza positiva con enfoques de ciclo de vida, género, perspectiva de discapacidad e interculturalidad en las madres, padres y cuidadores."',
      'heading "Mejorar las competencias parentales, fortaleciendo pautas de crianza positiva con enfoques de ciclo de vida, género, perspectiva de discapacidad e interculturalidad en las madres, padres y cuidadores."',
      'button "Indicador"',
      'button "2021 a 2022"',
      'button "Cambio"',
      'button "Valoración"',
      'checkbox "Mostrar nombres y servicios completos"',
    ],
  },
  {
    name: 'chart',
    content: html`<variation-chart .data=${pnmnna} code="03.07"></variation-chart>`,
    exposes: [
      'heading "Incrementar el acceso oportuno a servicios orientados a la prevención y atención del riesgo y desprotección familiar de niñas, niños y adolescentes."',
    ],
  },
  {
    name: 'selectable chart',
    content: html`<variation-chart .data=${pnmnna} code="03.07" selectable></variation-chart>`,
    exposes: [
      'heading "Incrementar el acceso oportuno a servicios orientados a la prevención y atención del riesgo y desprotección familiar de niñas, niños y adolescentes."',
      'listbox "Incrementar el acceso oportuno a servicios orientados a la prevención y atención del riesgo y desprotección familiar de niñas, niños y adolescentes."',
    ],
  },
  {
    name: 'trend',
    content: html`<indicator-trend .data=${tenYears} code="01"></indicator-trend>`,
    exposes: [
      'article "Porcentaje de hogares con conexión a internet."',
      'heading "01 Porcentaje de hogares con conexión a internet."',
      'table "Porcentaje de hogares con conexión a internet."',
    ],
  },
  {
    name: 'report',
    content: html`<policy-report .data=${tenYears} no-address></policy-report>`,
    exposes: [
      'heading "Ejemplo: diez años con vacíos, un cambio de método y un dato provisional"',
      'link "01 Porcentaje de hogares con conexión a internet: Mejora"',
      'link "03 Porcentaje de hogares con conexión a internet, con su intervalo de confianza: Mejora"',
      'link "04 Porcentaje de atenciones resueltas en el trimestre: Mejora"',
      'link "02 Porcentaje de hogares con conexión a internet, comparado a través del cambio de método: No comparable"',
      'link "05 Porcentaje de adolescentes que concluyen la secundaria a tiempo, con metas al 2030: No comparable"',
      'combobox "Comparar desde"',
      'combobox "Comparar hasta"',
      'table "Resultados por indicador"',
      'heading "Resultados por indicador"',
      'heading "Método"',
    ],
  },
  {
    name: 'presentation',
    content: html`<policy-report .data=${tenYears} view="slides" no-address></policy-report>`,
    exposes: [
      'region "Presentación"',
      'article "Diapositiva 1 de 6: Ejemplo: diez años con vacíos, un cambio de método y un dato provisional"',
      'heading "Ejemplo: diez años con vacíos, un cambio de método y un dato provisional"',
      'button "Anterior"',
      'button "Siguiente"',
      'button "Ver todas"',
      'button "Teclas"',
      'button "Pantalla completa"',
    ],
  },
  {
    name: 'editor',
    content: html`<report-editor></report-editor>`,
    exposes: [
      'navigation "Pasos"',
      'button "Paso 1: Pegue Aquí empieza"',
      'button "Paso 2: Revise Qué es cada columna"',
      'button "Paso 3: Diga qué se busca Si conviene que suba o baje"',
      'button "Paso 4: Publique Código y archivos"',
      'heading "Paso 1 de 4. Pegue su tabla"',
      'textbox "Pegue aquí la tabla"',
      'button "Leer lo escrito"',
      'button "Pegar lo copiado"',
      'button "Elegir un archivo"',
      'region "¿Solo quiere ver cómo es?"',
      'button "Probar con un ejemplo: Un año por columna"',
      'button "Probar con un ejemplo: Una fila por dato"',
      'button "Probar con un ejemplo: Texto de una diapositiva"',
      'button "Continuar: Revise"',
    ],
  },
];

describe('What is exposed to assistive technology', () => {
  // Wide, because an area that scrolls is a region of its own.
  before(() => resizePage(1400, 900));
  after(() => resizePage(1024, 768));

  for (const {name, content, exposes} of expectations)
    it(`${name}: the roles and names of the table`, async () => {
      const page = await fixture(html`<div lang="es-PE">${content}</div>`);
      const element = page.firstElementChild as Element & {readonly ready?: Promise<unknown>};
      await element.ready;
      expect(semanticsOf(element)).to.deep.equal(exposes);
      const tree = await readAccessibilityTree();
      if (tree) expect(semanticsOfTree(tree)).to.deep.equal(exposes);
    });
});
