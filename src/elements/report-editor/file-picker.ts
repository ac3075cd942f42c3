import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../text/i18n/locale.ts';

export interface FilePickerActions {
  readonly openFile: (file: File) => void;
  readonly paste: (text: string) => void;
}

/** Field for a file and field for a pasted table. `isOpen` when a table is open already. */
export function filePicker(isOpen: boolean, {t}: Locale, actions: FilePickerActions): TemplateResult {
  return html`<div class="intake" part="intake">
    <label class="file">
      <b>${t(isOpen ? 'editor.open-another' : 'editor.choose-file')}</b>
      <input
        class="visually-hidden"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.json"
        aria-describedby="kinds"
        @change=${(event: Event) => handleFile(event, actions)}
      />
      <span id="kinds" class="small muted">${t('editor.file-types')}</span>
    </label>
    <form @submit=${(event: Event) => handlePasted(event, actions)}>
      <label class="control">
        <span>${t('editor.paste')}</span>
        <textarea name="pasted" rows=${isOpen ? 1 : 4} spellcheck="false" required></textarea>
      </label>
      <button>${t('editor.read-pasted')}</button>
    </form>
  </div>`;
}

function handleFile({currentTarget}: Event, {openFile}: FilePickerActions): void {
  const [file] = (currentTarget as HTMLInputElement).files ?? [];
  if (file) openFile(file);
}

function handlePasted(event: Event, {paste}: FilePickerActions): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  paste(String(new FormData(form).get('pasted') ?? ''));
  form.reset();
}
