import type {TemplateResult} from 'lit';
import type {Report} from '../../model/report/report.ts';
import {esPEStatus} from '../../text/i18n/messages/es-PE/status.ts';
import type {Translation} from '../../text/i18n/messages/translation.ts';
import {AvanceElement} from '../base/avance-element.ts';
import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {LazyDrawing} from '../base/drawing/lazy-drawing.ts';
import {property} from '../base/property.ts';
import {shell} from '../base/shell.ts';
import type {EditorDrawing} from './drawing.ts';

const shellSource = {hasFallback: false, childrenChanged: () => undefined};

/**
 * Makes a report from any table in four steps: paste it, review what was understood, state what is meant to happen to each
 * indicator, publish. Uses the import of the command line. Works without a server; the data stay in the page, which warns
 * before unsaved work is lost. A draft is kept in the browser only on request.
 *
 * @summary Table editor in four steps that checks the data, previews the report and saves it.
 * @csspart editor - The whole editor.
 * @csspart rail - The four steps with their states.
 * @csspart step - The current step.
 * @csspart intake - Fields that open a file or a pasted table.
 * @csspart table - Cells, the roles of their columns and their problems.
 * @csspart lines - The indicators and their desired directions.
 * @csspart preview - The report as a page shows it.
 * @csspart save - Files and code.
 * @csspart foot - Bar with the previous and the next step.
 */
export class ReportEditor extends AvanceElement {
  static override readonly kind = 'report-editor';
  static override readonly messages: readonly Translation[] = [esPEStatus];

  /** Level of the editor's heading, 2 to 4; 0 for a paragraph in place of a heading. */
  @property({type: Number, word: '0 2 3 4', attribute: 'heading-level'}) headingLevel = 2;

  readonly #drawing = new LazyDrawing<EditorDrawing>(this);

  /** Resolves when the editor is shown, or the reason why it cannot be. */
  get ready(): Promise<this> {
    return this.#drawing.whenDrawn().then(async () => (await this.#drawing.current?.whenTextsLoaded, this));
  }

  /** The report as it is now; null before a file is opened or when it has no indicator. */
  get report(): Report | null {
    return this.#drawing.current?.report ?? null;
  }

  /** The text of the JSON file; that of the opened file while nothing is edited. Null without a report. */
  get json(): string | null {
    return this.#drawing.current?.json ?? null;
  }

  /** Opens a file of any format that can be imported. */
  async open(file: File): Promise<void> {
    if (!this.#drawing.current) await this.ready;
    await this.#drawing.current?.open(file);
  }

  /** Opens a table from the text of the clipboard: CSV, or cells of a spreadsheet. */
  async paste(text: string): Promise<void> {
    if (!this.#drawing.current) await this.ready;
    this.#drawing.current?.paste(text);
    await this.updateComplete;
  }

  protected override render(): TemplateResult {
    const language = this.loadLanguage();
    this.#drawing.request({loader: editorDrawing, words: language, ready: null});
    const {current} = this.#drawing;
    const missing = this.#drawing.missing ?? this.drawFailure;
    const locale = this.resolveLocale();
    if (current && !missing) return current.render(locale);
    return shell(missing ?? {status: 'loading'}, locale, {
      source: shellSource,
      hasPatterns: false,
      isPrerendered: false,
      hasLanguage: language === null,
      isRetrying: false,
      retry: () => this.#drawing.retry(),
    });
  }
}

const editorDrawing: DrawingLoader<ReportEditor, EditorDrawing> = async () =>
  (await import('./drawing.ts')).EditorDrawing;
