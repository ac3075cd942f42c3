import {sendKeys} from '@web/test-runner-commands';
import type {ReportEditor} from '../../../src/elements/report-editor/report-editor.ts';

/** The element with the focus in the shadow root. Throws when nothing has it. */
export function focused(editor: ReportEditor): HTMLElement {
  const element = editor.shadowRoot?.activeElement;
  if (!(element instanceof HTMLElement)) throw new Error('nothing in the editor has the focus');
  return element;
}

/** Presses a key, or keys such as `Shift+Tab`, on the element with the focus. */
export async function press(editor: ReportEditor, key: string): Promise<void> {
  await sendKeys({press: key === ' ' ? 'Space' : key});
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
  const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, composed: true, cancelable: true});
  focused(editor).dispatchEvent(event);
  await editor.updateComplete;
}

/** Types into the field with the focus and leaves its text behind, as a key does that moves the focus. */
export async function typeInto(editor: ReportEditor, text: string): Promise<void> {
  await sendKeys({type: text});
  await sendKeys({press: 'Enter'});
  await editor.updateComplete;
}
