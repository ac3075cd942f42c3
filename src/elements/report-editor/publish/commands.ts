import {reportToCsv, reportToExcelCsv} from '../../../formats/table/write/to-csv.ts';
import {downloadFile} from '../../shared/files/download.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import type {FocusRequest} from '../focus-request.ts';
import {mappingText} from '../document/mapping-text.ts';
import type {EditorState} from '../editor-state.ts';
import type {ScreenState} from '../screen-state.ts';
import {loadWorkbooks} from '../document/load-workbooks.ts';
import {publishBarrier} from './barrier.ts';

export type SavedFormat = 'zip' | 'json' | 'mapping' | 'xlsx' | 'csv' | 'csv-excel';

export const mappingFileName = 'mapa.yml';

/** Downloads files, copies the code and shows the previews. */
export class PublishCommands {
  readonly #state: EditorState;
  readonly #focus: FocusRequest;

  constructor(state: EditorState, focus: FocusRequest) {
    this.#state = state;
    this.#focus = focus;
  }

  /** Downloads the report; announces why not while errors stop it. */
  async save(format: SavedFormat): Promise<void> {
    const barrier = publishBarrier(this.#state);
    if (barrier && format !== 'mapping') return this.#state.announce(barrier);
    const file = await this.#file(format);
    if (!file) return;
    downloadFile(file.name, file);
    if (format !== 'mapping') this.#state.markSaved(file.name);
    this.#state.announce((t) => t('editor.saved', {file: file.name}));
  }

  async copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.#state.show({hasCopied: true});
      this.#state.announce((t) => t('editor.copied'));
    } catch {
      this.#state.announce((t) => t('editor.copy-failed'));
    }
  }

  /** Downloads the card in the preview as PNG; announces when the page blocks the image. */
  async saveImage(code: string, locale: Locale): Promise<void> {
    const barrier = publishBarrier(this.#state);
    if (barrier) return this.#state.announce(barrier);
    const {report} = this.#state.derived;
    const library = await import('./card-image.ts').catch(() => null);
    const file = (report && (await library?.cardImage(report, code, locale))) ?? null;
    if (!file) return this.#state.announce((t) => t('editor.image-failed'));
    downloadFile(file.name, file);
    this.#state.announce((t) => t('editor.saved', {file: file.name}));
  }

  /** Opens the printing of the browser, in which only the preview is left of the editor. */
  printPreview(): void {
    const barrier = publishBarrier(this.#state);
    if (barrier) this.#state.announce(barrier);
    else print();
  }

  showTab(tab: ScreenState['tab']): void {
    this.#state.show({tab, hasCopied: false});
  }

  showCard(cardCode: string): void {
    this.#state.show({cardCode, hasCopied: false});
  }

  /** Publishes without the figures that could not be read; the report has a note about it. */
  setPartial(isPartial: boolean): void {
    const {document} = this.#state;
    if (!document) return;
    this.#state.push({...document, isPartial}, (t) => t('editor.partial-chosen'));
    this.#focus('#step-heading');
  }

  startAnother(): void {
    this.#state.clear();
    this.#focus('#step-heading');
  }

  async #file(format: SavedFormat): Promise<File | null> {
    const {document, derived} = this.#state;
    const {report, json} = derived;
    if (!document || !report || json === null) return null;
    const name = report.id;
    switch (format) {
      case 'zip': {
        const {zipFile} = await loadWorkbooks();
        return fileOf(
          zipFile({[`${name}.json`]: json, [mappingFileName]: mappingText(document)}),
          `${name}.zip`,
          'application/zip',
        );
      }
      case 'json':
        return fileOf(json, `${name}.json`, 'application/json');
      case 'mapping':
        return fileOf(mappingText(document), mappingFileName, 'application/yaml');
      case 'csv':
        return fileOf(reportToCsv(report), `${name}.csv`, 'text/csv');
      case 'csv-excel':
        return fileOf(reportToExcelCsv(report), `${name}-excel.csv`, 'text/csv');
      case 'xlsx': {
        const {workbook} = await loadWorkbooks();
        const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        return fileOf(workbook(report), `${name}.xlsx`, type);
      }
    }
  }
}

function fileOf(content: string | Uint8Array, name: string, type: string): File {
  return new File([content as BlobPart], name, {type});
}
