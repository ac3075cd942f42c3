import type {ReactiveController, TemplateResult} from 'lit';
import {tableFromFile, tableFromText} from '../../formats/editable-table.ts';
import type * as workbooks from '../../formats/xlsx/workbook.ts';
import type {Report} from '../../model/report/report.ts';
import {enEditor} from '../../text/i18n/messages/en/editor.ts';
import {enProblem} from '../../text/i18n/messages/en/problem.ts';
import {esPEEditor} from '../../text/i18n/messages/es-PE/editor.ts';
import {esPEProblem} from '../../text/i18n/messages/es-PE/problem.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {AvanceElement} from '../base/avance-element.ts';
import type {AnyDrawing} from '../base/drawing/drawing.ts';
import {downloadFile} from '../shared/download.ts';
import {EditorState} from './editor-state.ts';
import {gridStyles} from './grid.styles.ts';
import {gridKeyboard} from './keyboard.ts';
import {savedFile, workbookFile, type SavedFormat} from './save.ts';
import {editorStyles} from './styles.ts';
import {reportEditor, type EditorActions, type EditorModel} from './view.ts';

type WorkbookLibrary = Pick<typeof workbooks, 'isWorkbook' | 'sheetRows' | 'workbook'>;

/** What the drawing reads of its element. */
interface EditorHost extends AvanceElement {
  readonly headingLevel: number;
}

/** Draws a `<report-editor>`, with its state. */
export class EditorDrawing implements ReactiveController, AnyDrawing {
  static readonly styles = [editorStyles, gridStyles];
  /** Both languages: the editor is large, and few pages have it. */
  static readonly messages = [esPEEditor, esPEProblem, enEditor, enProblem];

  readonly #host: EditorHost;
  readonly #state: EditorState;
  readonly #actions: EditorActions;
  #needsFocus = false;

  constructor(host: EditorHost) {
    this.#host = host;
    this.#state = new EditorState(host);
    this.#actions = this.#createActions();
    host.addController(this);
  }

  get controllers(): readonly ReactiveController[] {
    return [this];
  }

  get report(): Report | null {
    return this.#state.imported?.report ?? null;
  }

  async open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await this.#withWorkbooks(({isWorkbook, sheetRows}) =>
      this.#state.open(tableFromFile(bytes, file.name, {isWorkbook, sheetRows})),
    );
  }

  paste(text: string): void {
    this.#state.open(tableFromText(text));
  }

  render(locale: Locale): TemplateResult {
    return reportEditor(this.#model, locale, this.#actions);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#handleDragOver);
    this.#host.addEventListener('drop', this.#handleDrop);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#handleDragOver);
    this.#host.removeEventListener('drop', this.#handleDrop);
  }

  hostUpdated(): void {
    if (this.#needsFocus) this.#focusActiveCell();
    this.#needsFocus = false;
  }

  get #model(): EditorModel {
    const {history, grid, imported, editing, savedAs} = this.#state;
    const {current, canUndo, isUnsaved} = history;
    const rowCount = current?.draft.rows.length ?? 0;
    const {pageRows: rows, width, active, problemsOnly, page} = grid;
    return {
      headingLevel: this.#host.headingLevel,
      hasFailedToLoad: this.#state.hasFailedToLoad,
      theme: this.#host.theme,
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

  #createActions(): EditorActions {
    return {
      ...gridKeyboard(this.#state, () => (this.#needsFocus = true)),
      openFile: (file) => void this.open(file),
      paste: (text) => this.paste(text),
      undo: () => this.#state.undo(),
      setTitle: (title) => this.#state.update({title}),
      setDecimalSeparator: (decimalSeparator) => this.#state.update({decimalSeparator}),
      setProblemsOnly: (problemsOnly) => this.#state.setProblemsOnly(problemsOnly),
      selectNextProblem: () => (this.#needsFocus = this.#state.selectNextProblem()),
      goToPage: (index) => this.#state.goToPage(index),
      save: (format) => void this.#save(format),
    };
  }

  /** Focuses the input of the active cell while it is edited, else the cell. */
  #focusActiveCell(): void {
    const {line, column} = this.#state.grid.active;
    const find = (selector: string): HTMLElement | null =>
      this.#host.renderRoot.querySelector(`[data-line="${line}"]${selector}`);
    const cell = find(`[data-column="${column}"]`) ?? find('');
    const input = cell?.querySelector('textarea');
    (input ?? cell)?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }

  async #save(format: SavedFormat): Promise<void> {
    const {report} = this;
    if (!report) return;
    if (format === 'xlsx')
      return this.#withWorkbooks(({workbook}) => this.#download(workbookFile(report, workbook)));
    this.#download(savedFile(report, format));
  }

  #download(file: File): void {
    downloadFile(file.name, file);
    this.#state.markSaved(file.name);
  }

  /** Most of the editor's code reads and writes workbooks. It is loaded with the first file. */
  async #withWorkbooks(use: (library: WorkbookLibrary) => void): Promise<void> {
    try {
      use(await import('../../formats/xlsx/workbook.ts'));
    } catch {
      this.#state.failToLoad();
    }
    await this.#host.updateComplete;
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
