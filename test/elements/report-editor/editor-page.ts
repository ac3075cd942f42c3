import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';
import {fixture} from '../../support/fixture.ts';
import {queryAllShadow, queryShadow} from '../../support/shadow-text.ts';

/** One cell that is not a number and one change that does not agree. */
export const faultyTable = [
  'Código;Servicio;Indicador;Unidad;Sentido esperado;Resultado 2021;Resultado 2022;Variación 2021-2022',
  '01.01;01.01 Visitas;Porcentaje de visitas;%;aumentar;14,7;10,8;-3,9 p. p.',
  '01.02;01.02 Talleres;Porcentaje de talleres;%;aumentar;12,5;1x,5;-',
  '01.03;01.03 Casas;Porcentaje de casas;%;aumentar;10,0;12,0;+3,0 p. p.',
].join('\n');

/** Two indicators without problems and without directions. */
export const validTable = [
  'Código;Servicio;Indicador;Unidad;Resultado 2021;Resultado 2022;Responsable',
  '01.01;01.01 Visitas;Porcentaje de familias visitadas;%;14,7;18,2;MIMP',
  '01.02;01.02 Talleres;Porcentaje de talleres que se cumplen;%;62,5;60,0;MIMP',
].join('\n');

export async function renderEditor(text = '', locale = 'es-PE'): Promise<ReportEditor> {
  const editor = await fixture<ReportEditor>(html`<report-editor locale=${locale}></report-editor>`);
  if (text) await editor.paste(text);
  await editor.updateComplete;
  return editor;
}

/** Opens a step with its button in the rail. */
export async function goTo(editor: ReportEditor, step: string): Promise<void> {
  queryShadow(editor, `[data-step=${step}].rail-step`).click();
  await editor.updateComplete;
}

export function button(editor: ReportEditor, label: string): HTMLButtonElement {
  const match = queryAllShadow(editor, 'button').find(({textContent}) => textContent?.trim() === label);
  if (!match) throw new Error(`no button ${label}`);
  return match as HTMLButtonElement;
}

export async function clickButton(editor: ReportEditor, label: string): Promise<void> {
  button(editor, label).click();
  await editor.updateComplete;
}

/** The files that `act` saves, by name, when there are `count`. */
export async function filesSavedDuring(
  count: number,
  act: () => void,
): Promise<ReadonlyMap<string, Uint8Array>> {
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

/** Whether the page requires a confirmation before it is unloaded. */
export function hasUnloadWarning(): boolean {
  return !dispatchEvent(new Event('beforeunload', {cancelable: true}));
}

/** The element with the focus in the shadow root. Throws when nothing has it. */
export function focused(editor: ReportEditor): HTMLElement {
  const element = editor.shadowRoot?.activeElement;
  if (!(element instanceof HTMLElement)) throw new Error('nothing in the editor has the focus');
  return element;
}

/** Presses a key, or keys such as `Shift+Tab`, on the element with the focus. */
export async function press(editor: ReportEditor, key: string): Promise<void> {
  await sendKeys({press: key});
  await editor.updateComplete;
  await editor.ready;
}

/** Presses a key until the focus is on an element that matches. */
export async function pressUntil(editor: ReportEditor, key: string, selector: string): Promise<void> {
  for (let count = 0; count < 400; count++) {
    if (editor.shadowRoot?.activeElement?.matches(selector)) return;
    await press(editor, key);
  }
  throw new Error(`${key} does not reach ${selector}`);
}

/** Pastes into the element with the focus. A test has no clipboard, so the event of the key is dispatched. */
export async function pasteInto(editor: ReportEditor, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox has init fields of its own: https://bugzilla.mozilla.org/show_bug.cgi?id=1407037
  const firefoxInit = {dataType: 'text/plain', data: text};
  const init = {clipboardData, ...firefoxInit, bubbles: true, composed: true, cancelable: true};
  const event = new ClipboardEvent('paste', init);
  focused(editor).dispatchEvent(event);
  await editor.updateComplete;
}

/** Writes into the field with the focus as an input method does, and ends with Enter. */
export async function typeInto(editor: ReportEditor, text: string): Promise<void> {
  document.execCommand('insertText', false, text);
  await press(editor, 'Enter');
}
