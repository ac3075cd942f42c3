import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import '../src/define/report-editor.ts';
import type {ReportEditor} from '../src/elements/report-editor/report-editor.ts';

const odd = [
  'Código;Servicio;Indicador;Unidad;Sentido esperado;Resultado 2021;Resultado 2022;Variación 2021-2022',
  '01.01;01.01 Visitas;Porcentaje de familias visitadas;%;aumentar;14,7;10,8;-3,9 p. p.',
  '01.02;01.02 Talleres;Porcentaje de talleres;%;más;12,5;1x,5;+1,0 p. p.',
  '01.03;01.03 Casas;Porcentaje de casas;%;aumentar;10,0;12,0;+3,0 p. p.',
  'Total;;;;;37,2;22,8;',
].join('\n');

const good = [
  'Código;Servicio;Indicador;Unidad;Sentido esperado;Resultado 2021;Resultado 2022',
  '01.01;01.01 Visitas;Porcentaje de familias visitadas;%;aumentar;14,7;18,2',
  '01.02;01.02 Talleres;Porcentaje de talleres que se cumplen;%;aumentar;62,5;60,0',
].join('\n');

/** An editor into which `text` was pasted already. */
function pasted(text: string): TemplateResult {
  const fill = (element: Element | undefined): void => {
    const editor = element as ReportEditor | undefined;
    if (editor && !editor.report) editor.paste(text);
  };
  return html`<report-editor ${ref(fill)}></report-editor>`;
}

export default {title: 'Elements/report-editor', component: 'report-editor'} satisfies Meta;

type Story = StoryObj;

/** Before anything was opened. */
export const Empty: Story = {render: () => html`<report-editor></report-editor>`};

/** A table as staff export it, without a fault. */
export const Table: Story = {render: () => pasted(good)};

/** A figure that is none, a direction that is unknown, a change that does not add up, a row of totals. */
export const Problems: Story = {render: () => pasted(odd)};

/** Something that is no table. */
export const NoTable: Story = {render: () => pasted('Buenos días')};
