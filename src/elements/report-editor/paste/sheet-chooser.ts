import {html, nothing, type TemplateResult} from 'lit';
import type {ListedSheet} from '../../../formats/xlsx/list-sheets.ts';
import type {EditorContext} from '../context.ts';
import {issueIcon} from '../frame/icons.ts';
import type {SheetChoice} from './sheet-choice.ts';

/** The sheets of a workbook as checkboxes, each with a look inside; a hidden sheet has a warning. */
export function sheetChooser(choice: SheetChoice, context: EditorContext): TemplateResult {
  const {commands, locale} = context;
  const {t} = locale;
  return html`<section class="sheets" data-sheets aria-labelledby="sheets-title">
    <p id="sheets-title" class="strong">
      ${t('editor.sheets-of', {file: choice.name, count: choice.sheets.length})}
    </p>
    <p class="small muted">${t('editor.sheets-help')}</p>
    <ul role="list">
      ${choice.sheets.map((sheet) => html`<li>${sheetRow(sheet, choice, context)}</li>`)}
    </ul>
    <p class="sheet-buttons">
      <button type="button" class="filled" @click=${() => void commands.intake.useSheets()}>
        ${t('editor.use-sheets', {count: choice.chosen.size})}
      </button>
      <button type="button" class="plain" @click=${() => commands.intake.cancelSheets()}>
        ${t('editor.cancel')}
      </button>
    </p>
  </section>`;
}

function sheetRow(
  sheet: ListedSheet,
  {chosen}: SheetChoice,
  {commands, locale}: EditorContext,
): TemplateResult {
  const {t} = locale;
  const {name, isHidden, recordCount, hiddenRowCount, preview} = sheet;
  return html`<label class="sheet">
      <input
        type="checkbox"
        .checked=${chosen.has(name)}
        @change=${() => commands.intake.toggleSheet(name)}
      />
      <strong>${name}</strong>
      <span class="small">
        ${recordCount ? t('editor.row-count', {count: recordCount}) : t('editor.no-table-in-sheet')}
        ${hiddenRowCount ? html`<br />${t('editor.hidden-rows', {count: hiddenRowCount})}` : nothing}
        ${isHidden ? html`<br />${issueIcon('warning')} ${t('editor.hidden-sheet')}` : nothing}
      </span>
    </label>
    ${
      recordCount
        ? html`<table class="mini" aria-hidden="true">
            ${preview.map(
              ({cells}) =>
                html`<tr>
                  ${cells.slice(0, 4).map(({text}) => html`<td>${text}</td>`)}
                </tr>`,
            )}
          </table>`
        : nothing
    }`;
}
