import {html, nothing, type TemplateResult} from 'lit';
import type {Imported} from '../../formats/base/import-result.ts';
import {problemLevel, type ProblemLevel} from '../../model/report/problem-level.ts';
import type {DecimalSeparator} from '../../formats/base/parse-number.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {editorGrid, problemItem, type EditorGrid, type GridActions} from './grid.ts';
import {heading} from '../shared/heading.ts';

export const savedFormats = ['json', 'csv', 'csv-excel', 'xlsx'] as const;
export type SavedFormat = (typeof savedFormats)[number];

/** All that the editor shows of the work on a report. */
export interface EditorModel {
  readonly headingLevel: number;
  /** `null` before anything was opened. */
  readonly grid: EditorGrid | null;
  readonly imported: Imported | null;
  /** What the preview shows; `null` while there is no report. */
  readonly preview: object | null;
  /** Indicators that the preview leaves out. */
  readonly isTruncated: boolean;
  readonly title: string;
  /** The title that the file itself gives. */
  readonly placeholder: string;
  readonly mark: DecimalSeparator | null;
  readonly problemsOnly: boolean;
  readonly page: {readonly at: number; readonly count: number; readonly size: number};
  readonly canUndo: boolean;
  readonly isUnsaved: boolean;
  readonly savedAs: string;
  readonly formats: readonly SavedFormat[];
  readonly theme: string;
}

export interface EditorActions extends GridActions {
  readonly openFile: (event: Event) => void;
  readonly readPasted: (event: Event) => void;
  readonly undo: () => void;
  readonly setTitle: (event: Event) => void;
  readonly setDecimalSeparator: (event: Event) => void;
  readonly filter: (event: Event) => void;
  readonly goToPage: (page: number) => void;
  readonly next: () => void;
  readonly save: (format: SavedFormat) => void;
}

/** Most indicators that a preview draws at each change. */
export const previewLimit = 200;

/** From the table to the report: what to open, what is odd, how it will look, and what to save. */
export function reportEditor(model: EditorModel, language: Locale, actions: EditorActions): TemplateResult {
  const {t} = language;
  const {imported, headingLevel} = model;
  return html`<div class="editor" part="editor">
    <header>
      ${heading(headingLevel, t('editor.title'))}
      <p class="muted">${t('editor.intro')}</p>
    </header>
    ${filePicker(imported !== null, language, actions)}
    <p class="status" role="status" part="status">${imported ? status(imported, language) : nothing}</p>
    ${imported ? [table(model, imported, language, actions), preview(model, language), save(model, language, actions)] : nothing}
  </div>`;
}

function filePicker(isOpen: boolean, {t}: Locale, actions: EditorActions): TemplateResult {
  return html`<div class="intake" part="intake">
    <label class="file">
      <b>${t(isOpen ? 'editor.open-another' : 'editor.choose-file')}</b>
      <input
        class="visually-hidden"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.json"
        aria-describedby="kinds"
        @change=${actions.openFile}
      />
      <span id="kinds" class="small muted">${t('editor.file-types')}</span>
    </label>
    <form @submit=${actions.readPasted}>
      <label class="control">
        <span>${t('editor.paste')}</span>
        <textarea name="pasted" rows=${isOpen ? 1 : 4} spellcheck="false" required></textarea>
      </label>
      <button>${t('editor.read-pasted')}</button>
    </form>
  </div>`;
}

/** How many indicators there are, and what is odd about them. */
function status({report, problems}: Imported, {t}: Locale): string {
  const countLevel = (wanted: ProblemLevel): number =>
    problems.filter((one) => problemLevel(one) === wanted).length;
  return t('editor.status', {
    indicators: t('editor.indicator-count', {count: report?.indicators.length ?? 0}),
    errors: t('editor.error-count', {count: countLevel('error')}),
    warnings: t('editor.warning-count', {count: countLevel('warning')}),
  });
}

function table(
  model: EditorModel,
  imported: Imported,
  language: Locale,
  actions: EditorActions,
): TemplateResult {
  const {t} = language;
  const all = imported.problems.map((problem) => ({problem, level: problemLevel(problem)}));
  const fileProblems = all.filter(({problem, level}) => problem.row === null && level !== 'info');
  const infos = all.filter(({level}) => level === 'info');
  return html`<section part="table">
    ${heading(model.headingLevel && model.headingLevel + 1, t('editor.table'), 'table')}
    ${toolbar(model, language, actions)}
    ${
      fileProblems.length > 0
        ? html`<ul class="file-problems">
            ${fileProblems.map(({problem, level}) => html`<li>${problemItem(problem, level, language)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      model.grid
        ? html`<p class="small muted" id="keys">${t('editor.keyboard-help')}</p>
            ${editorGrid(model.grid, language, actions)} ${pages(model.page, language, actions)}`
        : nothing
    }
    ${
      infos.length > 0
        ? html`<details>
            <summary>${t('editor.info-count', {count: infos.length})}</summary>
            <ul>
              ${infos.map(
                ({problem, level}) =>
                  html`<li>
                    ${problem.row === null ? nothing : `${t('editor.row', {row: problem.row})} · `}${problemItem(problem, level, language)}
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}

function toolbar(
  {title, placeholder, mark, problemsOnly, canUndo}: EditorModel,
  {t}: Locale,
  actions: EditorActions,
): TemplateResult {
  const option = (value: string, words: string): TemplateResult =>
    html`<option value=${value} ?selected=${value === (mark ?? '')}>${words}</option>`;
  return html`<div class="tools">
    <label class="control wide">
      <span>${t('editor.report-title')}</span>
      <input .value=${title} placeholder=${placeholder} autocomplete="off" @change=${actions.setTitle} />
    </label>
    <label class="control">
      <span>${t('editor.decimal-separator')}</span>
      <select @change=${actions.setDecimalSeparator}>
        ${option('', t('editor.decimal-auto'))} ${option(',', t('editor.decimal-comma'))}
        ${option('.', t('editor.decimal-point'))}
      </select>
    </label>
    <label class="check">
      <input type="checkbox" .checked=${problemsOnly} @change=${actions.filter} />
      <span>${t('editor.problems-only')}</span>
    </label>
    <button type="button" @click=${actions.next}>${t('editor.next-problem')}</button>
    <button type="button" ?disabled=${!canUndo} @click=${actions.undo}>${t('editor.undo')}</button>
  </div>`;
}

function pages(
  {at, count, size}: EditorModel['page'],
  {t}: Locale,
  {goToPage}: EditorActions,
): TemplateResult | typeof nothing {
  if (count <= size) return nothing;
  const last = Math.ceil(count / size) - 1;
  return html`<p class="pages">
    <button type="button" ?disabled=${at === 0} @click=${() => goToPage(at - 1)}>
      ${t('editor.previous-page')}
    </button>
    <span>${t('editor.rows-shown', {from: at * size + 1, to: Math.min(count, (at + 1) * size), count})}</span>
    <button type="button" ?disabled=${at === last} @click=${() => goToPage(at + 1)}>
      ${t('editor.next-page')}
    </button>
  </p>`;
}

/** The very elements that a page will show. */
function preview({headingLevel, preview, isTruncated, theme}: EditorModel, {t, tag}: Locale): TemplateResult {
  const below = headingLevel && headingLevel + 1;
  return html`<section part="preview">
    ${heading(below, t('editor.preview'))}
    ${isTruncated ? html`<p class="small muted">${t('editor.preview-limit', {count: previewLimit})}</p>` : nothing}
    ${
      preview
        ? html`<policy-report
            .data=${preview}
            locale=${tag}
            theme=${theme}
            heading-level=${below && Math.min(6, below + 1)}
          ></policy-report>`
        : html`<p>${t('editor.nothing-to-preview')}</p>`
    }
  </section>`;
}

function save(
  {headingLevel, imported, isUnsaved, savedAs, formats}: EditorModel,
  {t}: Locale,
  actions: EditorActions,
): TemplateResult {
  const isReady = Boolean(imported?.report);
  return html`<section class="save" part="save">
    ${heading(headingLevel && headingLevel + 1, t('editor.save'))}
    <div class="tools">
      ${formats.map(
        (format) =>
          html`<button type="button" ?disabled=${!isReady} @click=${() => actions.save(format)}>
            ${t(`editor-save.${format}`)}
          </button>`,
      )}
    </div>
    <p role="status">
      ${savedAs ? t('editor.saved', {file: savedAs}) : isUnsaved ? t('editor.unsaved') : nothing}
    </p>
  </section>`;
}
