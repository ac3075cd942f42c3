import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';
import type {ChartView} from '../../scale/chart-panel.ts';
import type {ChartVariant} from './view.ts';

/**
 * Comparable indicators of a scope, ranked by change: an arrow from the earlier to the current value, in the colour and
 * texture of the verdict. Incomparable indicators are in a note below, with the reason.
 *
 * @summary The indicators of a scope as arrows on one axis, ranked by change; incomparable indicators in a note.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart chart - The whole chart.
 * @csspart header - Title and facts.
 * @csspart heading - The title.
 * @csspart options - Listbox of a selectable chart.
 * @csspart axis - The numbers of the axis.
 * @csspart row - The row of an indicator.
 * @csspart bar - The arrow or bar of a row.
 * @csspart change - The signed change.
 * @csspart note - A note on incomparable indicators or inferred directions.
 * @csspart source - The source line.
 * @csspart gap - The distance of a place from the whole.
 * @cssprop [--indicator-sticky-top=0px] - Distance of the sticky axis from the top of the viewport: the height of a fixed header of the page.
 * @fires {IndicatorLoadEvent} indicator-load - The chart shows its indicators.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or has invalid records.
 * @fires {IndicatorSelectEvent} indicator-select - The reader selects an indicator.
 */
export class VariationChart extends FigureElement {
  static override readonly kind = 'variation-chart';

  /** Code (`03`) or id of an objective, guideline or service; without it, the whole report. */
  @property() code = '';
  /** Order of the rows: `change`, `verdict` or `code`, then `ascending` (default) or `descending`. `change descending`: the largest rise first. */
  @property() sort = 'change descending';
  /** `arrows`: from the earlier value to the current one, on the unit's own scale. `change`: the changes from zero. `slope`: lines between the two periods. */
  @property({word: 'arrows change slope'}) view: ChartView = 'arrows';
  /** With `view="change"`: clips and marks the bar of an outlier, so that the others are longer. A sentence below the title states it. */
  @property({type: Boolean}) clip = false;
  /** `compact` for small spaces: names in two lines at most. */
  @property({word: 'compact standard', reflect: true, useDefault: true}) variant: ChartVariant = 'standard';
  /** Rows can be selected with keyboard and pointer; dispatches `indicator-select`. */
  @property({type: Boolean}) selectable = false;

  protected override get drawingLoader(): DrawingLoader {
    return chartDrawing;
  }
}

const chartDrawing: DrawingLoader<VariationChart> = async () => (await import('./drawing.ts')).ChartDrawing;
