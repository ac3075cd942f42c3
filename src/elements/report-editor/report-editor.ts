import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {tableFromFile, tableFromText} from '../../formats/editable-table.ts';
import {isWorkbook, sheetRows} from '../../formats/xlsx/workbook.ts';
import type {Report} from '../../model/report/report.ts';
import type {Translation} from '../../text/i18n/messages/translation.ts';
import {esPEEditor} from '../../text/i18n/messages/es-PE/editor.ts';
import {esPEProblem} from '../../text/i18n/messages/es-PE/problem.ts';
import {AvanceElement} from '../base/avance-element.ts';
import {gridStyles} from './grid.styles.ts';
import {editorStyles} from './styles.ts';
import {reportEditor, type EditorActions, type EditorModel} from './view.ts';
import {EditorState} from './editor-state.ts';
import {gridKeyboard} from './keyboard.ts';
import {savedFile, type SavedFormat} from './save.ts';
import {downloadFile} from '../shared/download.ts';

/**
 * Makes a report from a table that is pasted, dropped or opened: shows the problems of each row, edits cells in place,
 * previews the report and saves it as files. Works without a server; the data stay in the page, which warns before
 * unsaved work is lost.
 *
 * @summary Table editor that checks the data, previews the report and saves it. A separate script.
 * @csspart editor - The whole editor.
 * @csspart intake - Fields that open a file or a pasted table.
 * @csspart status - Number of indicators, errors and warnings.
 * @csspart table - Cells and their problems.
 * @csspart preview - The report as a page shows it.
 * @csspart save - Buttons that save files.
 */
export class ReportEditor extends AvanceElement {
  static override readonly kind = 'report-editor';
  static override readonly messages: readonly Translation[] = [esPEEditor, esPEProblem];
  static override styles = [...AvanceElement.styles, editorStyles, gridStyles];

  /** Level of the editor's heading, 2 to 4; 0 for a paragraph in place of a heading. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  readonly #state = new EditorState(this);
  #needsFocus = false;

  /** The report as it is now; null before a file is opened or when it has no indicator. */
  get report(): Report | null {
    return this.#state.imported?.report ?? null;
  }

  /** Opens a file of any format that can be imported. */
  async open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.#state.open(tableFromFile(bytes, file.name, {isWorkbook, sheetRows}));
    await this.updateComplete;
  }

  /** Opens a table from the text of the clipboard: CSV, or cells of a spreadsheet. */
  paste(text: string): void {
    this.#state.open(tableFromText(text));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('dragover', this.#handleDragOver);
    this.addEventListener('drop', this.#handleDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('dragover', this.#handleDragOver);
    this.removeEventListener('drop', this.#handleDrop);
  }

  protected override render(): TemplateResult {
    return reportEditor(this.#model, this.resolveLocale(), this.#actions);
  }

  protected override updated(): void {
    if (this.#needsFocus) this.#focusActiveCell();
    this.#needsFocus = false;
  }

  get #model(): EditorModel {
    const {history, grid, imported, editing, savedAs} = this.#state;
    const {current, canUndo, isUnsaved} = history;
    const rowCount = current?.draft.rows.length ?? 0;
    const {pageRows: rows, width, active, problemsOnly, page} = grid;
    return {
      headingLevel: this.headingLevel,
      theme: this.theme,
      imported,
      table: {
        title: current?.title ?? '',
        placeholder: [...(this.report?.title.values() ?? [])][0] ?? '',
        decimalSeparator: current?.decimalSeparator ?? null,
        problemsOnly,
        canUndo,
        page,
        grid: rowCount > 0 ? {rows, width, rowCount, active, editing} : null,
      },
      save: {isUnsaved, savedAs},
    };
  }

  readonly #actions: EditorActions = {
    ...gridKeyboard(this.#state, () => (this.#needsFocus = true)),
    openFile: (file) => void this.open(file),
    paste: (text) => this.paste(text),
    undo: () => this.#state.undo(),
    setTitle: (title) => this.#state.update({title}),
    setDecimalSeparator: (decimalSeparator) => this.#state.update({decimalSeparator}),
    setProblemsOnly: (problemsOnly) => this.#state.setProblemsOnly(problemsOnly),
    selectNextProblem: () => (this.#needsFocus = this.#state.selectNextProblem()),
    goToPage: (index) => this.#state.goToPage(index),
    save: (format) => this.#save(format),
  };

  /** Focuses the input of the active cell while it is edited, else the cell. */
  #focusActiveCell(): void {
    const {line, column} = this.#state.grid.active;
    const find = (selector: string): HTMLElement | null =>
      this.renderRoot.querySelector(`[data-line="${line}"]${selector}`);
    const cell = find(`[data-column="${column}"]`) ?? find('');
    const input = cell?.querySelector('textarea');
    (input ?? cell)?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }

  #save(format: SavedFormat): void {
    if (!this.report) return;
    const file = savedFile(this.report, format);
    downloadFile(file.name, file);
    this.#state.markSaved(file.name);
  }

  readonly #handleDragOver = (event: DragEvent): void => event.preventDefault();

  readonly #handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain');
    if (file) void this.open(file);
    else if (text) this.paste(text);
  };
}
