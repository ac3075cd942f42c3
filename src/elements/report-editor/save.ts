import {html, nothing, type TemplateResult} from 'lit';
import {reportToCsv, reportToExcelCsv} from '../../formats/table/write/to-csv.ts';
import {reportJson, schemaUrl} from '../../model/report/serialize.ts';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {heading} from '../shared/heading.ts';

const savedFormats = ['json', 'csv', 'csv-excel', 'xlsx'] as const;
export type SavedFormat = (typeof savedFormats)[number];

export interface SaveModel {
  /** Level of the section's heading. */
  readonly level: number;
  /** False when there is no report to save. */
  readonly isReady: boolean;
  readonly isUnsaved: boolean;
  /** Name of the file that was saved last; empty after a change. */
  readonly savedAs: string;
}

/** A button per format, and whether the report is saved. */
export function save(model: SaveModel, {t}: Locale, onSave: (format: SavedFormat) => void): TemplateResult {
  const {level, isReady, isUnsaved, savedAs} = model;
  return html`<section class="save" part="save">
    ${heading(level, t('editor.save'))}
    <div class="tools">
      ${savedFormats.map(
        (format) =>
          html`<button type="button" ?disabled=${!isReady} @click=${() => onSave(format)}>
            ${t(`editor-save.${format}`)}
          </button>`,
      )}
    </div>
    <p role="status">
      ${savedAs ? t('editor.saved', {file: savedAs}) : isUnsaved ? t('editor.unsaved') : nothing}
    </p>
  </section>`;
}

/** A report as a file, named after its id. */
export function savedFile(report: Report, format: Exclude<SavedFormat, 'xlsx'>): File {
  switch (format) {
    case 'json':
      return new File([reportJson(report, schemaUrl)], `${report.id}.json`, {type: 'application/json'});
    case 'csv':
      return new File([reportToCsv(report) as BlobPart], `${report.id}.csv`, {type: 'text/csv'});
    case 'csv-excel':
      return new File([reportToExcelCsv(report) as BlobPart], `${report.id}-excel.csv`, {type: 'text/csv'});
  }
}

/** A report as a workbook. `write` returns its bytes. */
export function workbookFile(report: Report, write: (report: Report) => Uint8Array): File {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new File([write(report) as BlobPart], `${report.id}.xlsx`, {type});
}
