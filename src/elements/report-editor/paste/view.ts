import {html, nothing, type TemplateResult} from 'lit';
import type {EditorContext} from '../context.ts';
import {icon} from '../frame/icons.ts';
import {stepHeading} from '../frame/step-heading.ts';
import {formatDateTime} from './draft-time.ts';
import type {ScreenState} from '../screen-state.ts';
import {examples} from './example-list.ts';
import {readWords} from './read-words.ts';
import {refusal} from './refusal.ts';
import {sheetChooser} from './sheet-chooser.ts';

/** The first step: paste, drop or choose a table, or try an example. */
export function pasteStep(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {t} = locale;
  const {sheets, refused} = state.screen;
  return html`${stepHeading(context, html`<p class="muted">${t('editor.intro')}</p>`)} ${draftNotice(context)}
    ${mappingNotice(context)}
    <div role="alert">${refused ? refusal(refused, context) : nothing}</div>
    ${
      sheets
        ? sheetChooser(sheets, context)
        : html`<div class="paste-columns">
            <div>${intake(context)}</div>
            ${examples(context)}
          </div>`
    }`;
}

function draftNotice({state, commands, locale}: EditorContext): TemplateResult | typeof nothing {
  const {draftTime} = state.screen;
  if (!draftTime || state.document) return nothing;
  const {t} = locale;
  return html`<div class="notice">
    <p>${t('editor.draft-found', {time: formatDateTime(draftTime, locale)})}</p>
    <button type="button" @click=${() => commands.intake.loadDraft()}>${t('editor.draft-continue')}</button>
    <button type="button" @click=${() => commands.intake.clearDraft()}>${t('editor.draft-delete')}</button>
  </div>`;
}

function mappingNotice({state, commands, locale: {t}}: EditorContext): TemplateResult | typeof nothing {
  const {mapping} = state.screen;
  if (!mapping) return nothing;
  return html`<div class="notice" data-mapping>
    <p>${icon('check')} ${t('editor.mapping-waits', {file: mapping.name})}</p>
    <button type="button" @click=${() => commands.intake.forgetMapping()}>
      ${t('editor.mapping-forget')}
    </button>
  </div>`;
}

function intake(context: EditorContext): TemplateResult {
  const {state, locale} = context;
  const {t} = locale;
  const {isDragging, reading} = state.screen;
  return html`<div class="intake" part="intake">
      ${
        isDragging
          ? html`<p class="intake-title">${t('editor.drop-now')}</p>`
          : reading
            ? readingProgress(reading, context)
            : [pasteForm(context), filePicker(context)]
      }
    </div>
    <p class="small privacy">${icon('check')} <span>${t('editor.privacy')}</span></p>
    ${state.document ? readNotice(context) : nothing}`;
}

/** How much of a file is read; without a figure while its content is understood. */
function readingProgress(
  {name, done, total}: NonNullable<ScreenState['reading']>,
  {commands, locale: {t}}: EditorContext,
): TemplateResult {
  const label = t('editor.reading', {file: name});
  return html`<p class="intake-title">${label}</p>
    <progress max=${total} value=${done < total ? done : nothing} aria-label=${label}></progress>
    <p class="small muted">
      ${t('editor.read-of', {done: (done / 1e6).toFixed(1), total: (total / 1e6).toFixed(1)})}
    </p>
    <button type="button" data-cancel-reading @click=${() => commands.intake.cancelReading()}>
      ${t('editor.cancel')}
    </button>`;
}

/** Absent on a page without TLS. */
function canReadClipboard(): boolean {
  return typeof (navigator.clipboard as Clipboard | undefined)?.readText === 'function';
}

function pasteForm({commands, locale: {t}}: EditorContext): TemplateResult {
  const handleSubmit = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const text = String(new FormData(form).get('pasted') ?? '');
    form.reset();
    commands.intake.paste(text);
  };
  return html`<form @submit=${handleSubmit}>
    <label class="intake-label" for="pasted">
      <span class="intake-title">${t('editor.paste-here')}</span>
      <span class="keys" aria-hidden="true"><kbd>Ctrl</kbd> + <kbd>V</kbd></span>
    </label>
    <textarea
      class="field"
      id="pasted"
      name="pasted"
      rows="4"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="pasted-help"
    ></textarea>
    <p id="pasted-help" class="small muted">${t('editor.paste-help')}</p>
    <div class="paste-buttons">
      <button type="submit">${t('editor.read-pasted')}</button>
      ${
        canReadClipboard()
          ? html`<button type="button" @click=${() => void commands.intake.pasteCopied()}>
              ${t('editor.paste-copied')}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

function filePicker({state, commands, locale: {t}}: EditorContext): TemplateResult {
  const handleFile = ({currentTarget}: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    if (files.length) void commands.intake.openFiles(files);
    input.value = '';
  };
  return html`<div class="picker">
    <span class="muted">${t('editor.or')}</span>
    <label class=${state.document ? 'file-button' : 'file-button filled'}>
      ${icon('file')} <span>${t(state.document ? 'editor.open-another' : 'editor.choose-file')}</span>
      <input
        class="visually-hidden"
        id="file"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.json,.md,.yml,.yaml"
        multiple
        aria-describedby="file-types"
        @change=${handleFile}
      />
    </label>
    <span id="file-types" class="small muted">${t('editor.file-types')}</span>
  </div>`;
}

/** What was read: the work that stays while something else is tried. */
function readNotice({state, locale: {t}}: EditorContext): TemplateResult {
  return html`<p class="read-notice">${icon('check')} <span>${readWords(state.derived, t)}</span></p>`;
}
