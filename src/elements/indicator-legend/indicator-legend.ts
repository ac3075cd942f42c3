import type {DrawingLoader} from '../base/drawing/drawing.ts';
import type {Loading} from '../base/options.ts';
import {property} from '../base/property.ts';
import {ReportElement, type RenderSettings} from '../base/report-element.ts';

/**
 * Meaning of the arrows, colours, patterns and labels that occur in the data.
 *
 * @summary The meaning of the arrows, colours and patterns that occur in the data.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart legend - The list.
 * @csspart item - One sign and its meaning.
 * @fires {IndicatorLoadEvent} indicator-load - The legend is shown.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded or does not have the code.
 */
export class IndicatorLegend extends ReportElement {
  static override readonly kind = 'indicator-legend';

  /** Code or id of a group; without it, the legend covers the whole report. */
  @property() code = '';
  /** Period to compare from, instead of the report's own. */
  @property({attribute: 'from-period'}) fromPeriod = '';
  /** Period to compare to, instead of the report's own. */
  @property({attribute: 'to-period'}) toPeriod = '';
  /** `lazy` waits until the element is near the viewport. */
  @property({word: 'lazy eager'}) loading: Loading = 'lazy';
  /** Draws bars without hatches and dots. The page must then distinguish verdicts by more than colour. */
  @property({type: Boolean, attribute: 'no-patterns'}) noPatterns = false;

  protected override get renderSettings(): RenderSettings {
    return {isEager: this.loading === 'eager', hasPatterns: !this.noPatterns};
  }

  protected override get drawingLoader(): DrawingLoader {
    return legendDrawing;
  }
}

const legendDrawing: DrawingLoader<IndicatorLegend> = async () =>
  (await import('./drawing.ts')).LegendDrawing;
