import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {ReportElement} from '../base/report-element.ts';

/**
 * Title of a report.
 *
 * @summary The title of a report.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart title - The title.
 * @fires {IndicatorLoadEvent} indicator-load - The element shows its data.
 * @fires {IndicatorErrorEvent} indicator-error - The data cannot be loaded.
 */
export class IndicatorMap extends ReportElement {
  static override readonly kind = 'indicator-map';

  protected override get drawingLoader(): DrawingLoader {
    return indicatorMapDrawing;
  }
}

const indicatorMapDrawing: DrawingLoader<IndicatorMap> = async () =>
  (await import('./drawing.ts')).IndicatorMapDrawing;
