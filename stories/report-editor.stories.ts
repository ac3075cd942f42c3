import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import '../src/define/report-editor.ts';
import type {ReportEditor} from '../src/elements/report-editor/report-editor.ts';

const faultyTable = [
  'Código;Servicio;Indicador;Unidad;Sentido esperado;Resultado 2021;Resultado 2022;Variación 2021-2022',
  '01.01;01.01 Visitas;Porcentaje de familias visitadas;%;aumentar;14,7;10,8;-3,9 p. p.',
  '01.02;01.02 Talleres;Porcentaje de talleres;%;más;12,5;1x,5;+1,0 p. p.',
  '01.03;01.03 Casas;Porcentaje de casas;%;aumentar;10,0;12,0;+3,0 p. p.',
  'Total;;;;;37,2;22,8;',
].join('\n');

const validTable = [
  'Código;Servicio;Indicador;Unidad;Sentido esperado;Resultado 2021;Resultado 2022',
  '01.01;01.01 Visitas;Porcentaje de familias visitadas;%;aumentar;14,7;18,2',
  '01.02;01.02 Talleres;Porcentaje de talleres que se cumplen;%;aumentar;62,5;60,0',
].join('\n');

/** An editor with `text` pasted into it, at a step. */
function editorWith(text: string, step = 'paste'): TemplateResult {
  const openStep = async (element: Element | undefined): Promise<void> => {
    const editor = element as ReportEditor | undefined;
    if (!editor || editor.report) return;
    await editor.paste(text);
    editor.shadowRoot?.querySelector<HTMLElement>(`.rail-step[data-step=${step}]`)?.click();
  };
  return html`<report-editor ${ref((element) => void openStep(element))}></report-editor>`;
}

export default {title: 'Elements/report-editor', component: 'report-editor'} satisfies Meta;

type Story = StoryObj;

/** The initial state. */
export const Empty: Story = {render: () => html`<report-editor></report-editor>`};

/** Step 2: a typical spreadsheet export without problems. */
export const Table: Story = {render: () => editorWith(validTable, 'review')};

/** Step 2: an invalid value, an unknown direction, a wrong change and a row of totals. */
export const Problems: Story = {render: () => editorWith(faultyTable, 'review')};

/** Step 3: a line per indicator. */
export const Directions: Story = {render: () => editorWith(validTable, 'directions')};

/** Step 4: previews, files and code. */
export const Publish: Story = {render: () => editorWith(validTable, 'publish')};

/** Text that is not a table. */
export const NoTable: Story = {render: () => editorWith('Buenos días', 'review')};
