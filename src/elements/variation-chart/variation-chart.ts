import {property} from 'lit/decorators.js';
import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import type {ChartView} from './panel.ts';
import type {ChartVariant} from './view.ts';

/**
 * Comparable indicators of a scope, ranked on one axis: rises to the right, falls to the left, in the colour of the
 * verdict. Incomparable indicators are listed below, each with the reason.
 *
 * @summary The indicators of a scope, ranked on one diverging axis; incomparable indicators below, each with the reason.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart chart - The whole chart.
 * @csspart header - Title and facts.
 * @csspart heading - The title.
 * @csspart options - Listbox of a selectable chart.
 * @csspart axis - The numbers of the axis.
 * @csspart row - The row of an indicator.
 * @csspart bar - The bar of a row.
 * @csspart change - The signed change, or why there is none.
 * @csspart note - The note on inferred directions.
 * @csspart source - The source line.
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
  /** `bars`: the changes from zero. `dumbbell`: from the previous value to the current one, on the unit's own scale. `slope`: lines between the two periods. */
  @property() view: ChartView = 'bars';
  /** Draws every bar in full length. By default the bar of an outlier is clipped and marked, so that the others stay readable. */
  @property({type: Boolean, attribute: 'no-clip'}) noClip = false;
  /** `compact` for small spaces: names in two lines at most. */
  @property({reflect: true, useDefault: true}) variant: ChartVariant = 'standard';
  /** Rows can be selected with keyboard and pointer; dispatches `indicator-select`. */
  @property({type: Boolean}) selectable = false;

  protected override get drawingLoader(): DrawingLoader {
    return chartDrawing;
  }
}

const chartDrawing: DrawingLoader<VariationChart> = async () => (await import('./drawing.ts')).ChartDrawing;
