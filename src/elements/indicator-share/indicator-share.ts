import {scriptFolder} from '../../load/script-folder.ts';
import {releaseFolder} from '../../model/release.ts';
import type {DrawingLoader} from '../base/drawing/drawing.ts';
import type {Loading} from '../base/options.ts';
import {property} from '../base/property.ts';
import {ReportElement, type RenderSettings} from '../base/report-element.ts';
import type {SourceState} from '../base/source-state.ts';
import type {ShareDrawing} from './drawing.ts';

/**
 * Panel to download, embed, cite and link the figures of another element. Makes no network request, except to pin an
 * edition: the figures are those of the element.
 *
 * @summary Downloads, embed codes, citation and link for the figures of another element.
 * @slot - Fallback content, shown until there are figures to share.
 * @csspart share - The disclosure.
 * @csspart toggle - Its summary.
 * @csspart panel - Its content.
 * @csspart downloads - Buttons that download files.
 * @csspart embed - Embed code.
 * @csspart citation - The citation.
 * @csspart link - Link to the page.
 * @csspart notice - Result of the last action.
 * @fires {IndicatorDownloadEvent} indicator-download - A file was downloaded; `format` is its format.
 * @fires {IndicatorShareEvent} indicator-share - A code, a citation or the link was copied or shared; `kind` is what was shared.
 */
export class IndicatorShare extends ReportElement {
  static override readonly kind = 'indicator-share';

  /** Id of the shared element. Default: the nearest report element around this one, else the element's own data. */
  @property() for = '';
  /** Offered files, separated by spaces: `csv csv-excel json svg png`. Default: all. */
  @property({words: 'csv csv-excel json svg png none'}) formats = '';
  /** Offered embed codes, separated by spaces: `module classic iframe html`, or `none`. Default: all. */
  @property({words: 'module classic iframe html none'}) shapes = '';
  /** Folder of the scripts in embed codes. Default: the folder that the running script was loaded from. */
  @property() scripts: string = releaseFolder(scriptFolder);
  /** URL of a page that shows the figures alone, for frames, citations and the link. */
  @property() page = '';

  /** `lazy` waits until the element is near the viewport. */
  @property({word: 'lazy eager'}) loading: Loading = 'lazy';

  /** Waits for the shared element too. */
  override get ready(): Promise<this> {
    return this.drawing.whenDrawn().then(async () => {
      const {target} = this.#shareDrawing ?? {};
      if (target?.sharesOwnData) return super.ready;
      await target?.whenSettled();
      await this.drawing.whenDrawn();
      return this;
    });
  }

  /** Opens the panel. Resolves when its content is there. */
  async open(): Promise<void> {
    await this.ready;
    await this.#shareDrawing?.open();
  }

  protected override get renderSettings(): RenderSettings {
    return {isEager: this.loading === 'eager', hasPatterns: false};
  }

  protected override get drawingLoader(): DrawingLoader {
    return shareDrawing;
  }

  /** The data of the shared element, which the drawing finds. */
  protected override get dataState(): SourceState {
    if (!this.#shareDrawing) return {status: 'loading'};
    return this.#shareDrawing.target.element?.loaded ?? super.dataState;
  }

  get #shareDrawing(): ShareDrawing | null {
    return this.drawing.current as ShareDrawing | null;
  }
}

const shareDrawing: DrawingLoader<IndicatorShare> = async () => (await import('./drawing.ts')).ShareDrawing;
