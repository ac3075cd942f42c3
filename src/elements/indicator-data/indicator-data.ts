import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {property} from '../base/property.ts';
import {ReportElement} from '../base/report-element.ts';
import {shellStyles} from '../base/shell.ts';
import {baseStyles} from '../base/styles.ts';
import {DataDrawing} from './drawing.ts';
import {providerStyles} from './styles.ts';

/**
 * Loads a report once for every Avance element inside it. Has no box of its own.
 *
 * @summary Loads a report once for all the elements inside it; announces a newer edition than a pinned one.
 * @slot - Content of the page, with Avance elements at any depth.
 * @csspart newer - Announcement of a newer edition, after the content.
 * @fires {IndicatorLoadEvent} indicator-load - The report is loaded.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded or read, or has invalid records.
 * @fires {IndicatorEditionEvent} indicator-edition - A newer edition than the shown one exists.
 */
export class IndicatorData extends ReportElement {
  static override readonly kind = 'indicator-data';
  static override styles = [baseStyles, shellStyles, providerStyles];

  /** Checks the report's own `latest` URL and announces a newer edition. The shown report does not change. */
  @property({type: Boolean, attribute: 'follow-latest'}) followLatest = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.source.provide(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.source.provide(false);
  }

  protected override get drawingLoader(): DrawingLoader {
    return this.followLatest ? editionDrawing : dataDrawing;
  }
}

const dataDrawing = (): typeof DataDrawing => DataDrawing;
const editionDrawing: DrawingLoader<IndicatorData> = async () =>
  (await import('./edition-drawing.ts')).EditionDrawing;
