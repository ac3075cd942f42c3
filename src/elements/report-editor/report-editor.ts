import type {PropertyValues, TemplateResult} from 'lit';
import {property} from '../base/property.ts';
import {reportToCsv, reportToExcelCsv} from '../../formats/table/write/to-csv.ts';
import {serializeReport, reportJson} from '../../model/report/serialize.ts';
import {schemaUrl} from '../../model/report/serialize.ts';
import {tableFromFile, tableFromText, type WorkbookReader} from '../../formats/editable-table.ts';
import type {Report} from '../../model/report/report.ts';
import type {Pack} from '../../text/i18n/messages.ts';
import {esPEEditor} from '../../text/i18n/messages/es-PE/editor.ts';
import {esPEProblem} from '../../text/i18n/messages/es-PE/problem.ts';
import {AvanceElement} from '../base/avance-element.ts';
import {reportEditor as editorStyle} from './styles.ts';
import {
  previewLimit,
  reportEditor,
  savedFormats,
  type EditorActions,
  type EditorModel,
  type SavedFormat,
} from './view.ts';
import {EditorState} from './editor-state.ts';
import {gridKeyboard} from './keyboard.ts';
import {downloadFile} from '../shared/download.ts';

/** What a page loaded to read and write workbooks. */
export interface WorkbookTools extends WorkbookReader {
  readonly workbook: (report: Report) => Uint8Array;
}

/**
 * Makes a report from a table that is pasted or dropped: problems beside the rows, cells mended in place, the real
 * elements as a preview, files to save. Needs no server; keeps the work in the page and warns before it is lost.
 *
 * @summary From a pasted or dropped table to a published report: problems, mending, preview, files. A script of its own.
 * @csspart editor - The whole editor.
 * @csspart intake - Where a file is opened or a table pasted.
 * @csspart status - How many indicators, errors and warnings there are.
 * @csspart table - The cells and their problems.
 * @csspart preview - The report as a page will show it.
 * @csspart save - The files to keep.
 */
export class ReportEditor extends AvanceElement {
  static override readonly messages: readonly Pack[] = [esPEEditor, esPEProblem];
  static override styles = [...AvanceElement.styles, editorStyle];
  /** Brought by the script that registers the element; without them workbooks are no format. */
  static workbookReader: WorkbookTools | null = null;

  /** Level of the editor's heading, 2 to 4; 0 for text that is no heading. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  readonly #state = new EditorState(this);
  #preview: {readonly of: Report; readonly document: object} | null = null;
  #wantsFocus = false;

  /** The report as it stands; `null` while there is none. */
  get report(): Report | null {
    return this.#state.imported?.report ?? null;
  }

  /** Opens a file, whatever of the kinds that are imported it is. */
  async open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.#state.open(tableFromFile(bytes, file.name, ReportEditor.workbookReader));
    await this.updateComplete;
  }

  /** Opens a table as it was copied. */
  paste(text: string): void {
    this.#state.open(tableFromText(text));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('dragover', this.#handleDrag);
    this.addEventListener('drop', this.#handleDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('dragover', this.#handleDrag);
    this.removeEventListener('drop', this.#handleDrop);
  }

  protected override render(): TemplateResult {
    const words = this.resolveLocale();
    return reportEditor(this.#model(), words, this.#actions);
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    const {line, column} = this.#state.active;
    const find = (place: string): HTMLElement | null =>
      this.renderRoot.querySelector(`[data-line="${line}"]${place}`);
    const cell = find(`[data-column="${column}"]`) ?? find('');
    const field = cell?.querySelector('textarea');
    (field ?? cell)?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }

  #model(): EditorModel {
    const {current, imported, rows, width, active, editing, problemsOnly, page, canUndo, isUnsaved, savedAs} =
      this.#state;
    const {report} = this;
    return {
      grid:
        current && current.draft.rows.length > 0
          ? {rows, width, count: current.draft.rows.length, active, editing}
          : null,
      imported,
      preview: report && this.#cachedPreview(report),
      isTruncated: (report?.indicators.length ?? 0) > previewLimit,
      title: current?.title ?? '',
      placeholder: [...(report?.title.values() ?? [])][0] ?? '',
      mark: current?.mark ?? null,
      headingLevel: this.headingLevel,
      theme: this.theme,
      formats: savedFormats.filter((format) => format !== 'xlsx' || ReportEditor.workbookReader),
      ...{problemsOnly: problemsOnly, page, canUndo, isUnsaved, savedAs},
    };
  }

  /** The same object for the same report: the elements draw it once. */
  #cachedPreview(report: Report): object {
    const indicators = report.indicators.slice(0, previewLimit);
    if (this.#preview?.of !== report)
      this.#preview = {of: report, document: serializeReport({...report, indicators})};
    return this.#preview.document;
  }

  readonly #actions: EditorActions = {
    ...gridKeyboard(this.#state, () => (this.#wantsFocus = true)),
    openFile: ({currentTarget}) => {
      const [file] = (currentTarget as HTMLInputElement).files ?? [];
      if (file) void this.open(file);
    },
    readPasted: (event) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      this.paste(String(new FormData(form).get('pasted') ?? ''));
      form.reset();
    },
    undo: () => this.#state.undo(),
    setTitle: ({currentTarget}) => this.#state.update({title: (currentTarget as HTMLInputElement).value}),
    setDecimalSeparator: ({currentTarget}) => {
      const {value} = currentTarget as HTMLSelectElement;
      this.#state.update({mark: value === ',' || value === '.' ? value : null});
    },
    filter: ({currentTarget}) => this.#state.setProblemsOnly((currentTarget as HTMLInputElement).checked),
    goToPage: (page) => this.#state.goToPage(page),
    next: () => (this.#wantsFocus = this.#state.selectNextProblem()),
    save: (format) => this.#save(format),
  };

  #save(format: SavedFormat): void {
    const {report} = this;
    if (!report) return;
    const make: Readonly<Record<SavedFormat, () => readonly [string | Uint8Array, string, string]>> = {
      'json': () => [reportJson(report, schemaUrl), 'application/json', '.json'],
      'csv': () => [reportToCsv(report), 'text/csv', '.csv'],
      'csv-excel': () => [reportToExcelCsv(report), 'text/csv', '-excel.csv'],
      'xlsx': () => [
        ReportEditor.workbookReader?.workbook(report) ?? '',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        '.xlsx',
      ],
    };
    const [content, type, ending] = make[format]();
    downloadFile(report.id + ending, new Blob([content as BlobPart], {type}));
    this.#state.markSaved(report.id + ending);
  }

  readonly #handleDrag = (event: DragEvent): void => event.preventDefault();

  readonly #handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData('text/plain');
    if (file) void this.open(file);
    else if (text) this.paste(text);
  };
}
