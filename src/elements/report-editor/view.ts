import {html, nothing, type TemplateResult} from 'lit';
import type {ImportResult} from '../../formats/base/import-result.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {heading} from '../shared/heading.ts';
import {filePicker, type FilePickerActions} from './file-picker.ts';
import {preview} from './preview.ts';
import {countLevel} from './problems.ts';
import {save, type SaveModel, type SavedFormat} from './save.ts';
import {tableSection, type TableSectionActions, type TableSectionModel} from './table.ts';

export interface EditorModel {
  /** Level of the editor's heading; 0 for a paragraph. */
  readonly headingLevel: number;
  readonly theme: string;
  readonly hasFailedToLoad: boolean;
  /** Null before a file is opened. */
  readonly imported: ImportResult | null;
  readonly table: Omit<TableSectionModel, 'level' | 'problems'>;
  readonly save: Omit<SaveModel, 'level' | 'isReady'>;
}

export interface EditorActions extends FilePickerActions, TableSectionActions {
  readonly save: (format: SavedFormat) => void;
}

/** File picker, and for an open file its table, the preview and the files to save. */
export function reportEditor(model: EditorModel, locale: Locale, actions: EditorActions): TemplateResult {
  const {t} = locale;
  const {imported, headingLevel} = model;
  return html`<div class="editor" part="editor">
    <header>
      ${heading(headingLevel, t('editor.title'))}
      <p class="muted">${t('editor.intro')}</p>
    </header>
    ${filePicker(imported !== null, locale, actions)}
    <p class="status" role="status" part="status">
      ${model.hasFailedToLoad ? t('error.script') : imported ? status(imported, locale) : nothing}
    </p>
    ${imported ? sections(model, imported, locale, actions) : nothing}
  </div>`;
}

function sections(
  model: EditorModel,
  {report, problems}: ImportResult,
  locale: Locale,
  actions: EditorActions,
): readonly TemplateResult[] {
  const level = model.headingLevel && model.headingLevel + 1;
  return [
    tableSection({...model.table, level, problems}, locale, actions),
    preview({level, report, theme: model.theme}, locale),
    save({...model.save, level, isReady: report !== null}, locale, actions.save),
  ];
}

/** Number of indicators, errors and warnings. */
function status({report, problems}: ImportResult, {t}: Locale): string {
  return t('editor.status', {
    indicators: t('editor.indicator-count', {count: report?.indicators.length ?? 0}),
    errors: t('editor.error-count', {count: countLevel(problems, 'error')}),
    warnings: t('editor.warning-count', {count: countLevel(problems, 'warning')}),
  });
}
