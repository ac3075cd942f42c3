import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';

/**
 * One indicator over all its periods: line with gaps, breaks and provisional points, baseline, expected values, desired
 * range, and each disaggregation on the same scale.
 *
 * @summary One indicator over time: line, gaps, breaks, baseline, targets, disaggregations, and every number in a table.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart card - The whole figure.
 * @csspart header - Code, name and unit.
 * @csspart heading - The name of the indicator.
 * @csspart key - Meaning of the signs in the plot.
 * @csspart sentence - The series in one sentence.
 * @csspart drawn - How many values the line shows, when its width cannot show all.
 * @csspart plan - Status against the plan, and notes on breaks.
 * @csspart parts - Small plots of the disaggregations.
 * @csspart group-gaps - The gap between the groups of each dimension, in sentences.
 * @csspart gap - The distance of a place from the whole.
 * @csspart figures - The table of all numbers.
 * @csspart sound - The button that plays the series, and what its tones mean.
 * @csspart source - The source line.
 * @fires {IndicatorLoadEvent} indicator-load - The figure shows its indicator.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or the record of the indicator is invalid.
 */
export class IndicatorTrend extends FigureElement {
  static override readonly kind = 'indicator-trend';

  /** Code (`03.07.02`) or id of the indicator; without it, the first of the data. */
  @property() code = '';
  /** Shows a button that plays the series as sound: a tone per period, higher for a higher value. */
  @property({type: Boolean}) sound = false;

  protected override get drawingLoader(): DrawingLoader {
    return trendDrawing;
  }
}

const trendDrawing: DrawingLoader<IndicatorTrend> = async () => (await import('./drawing.ts')).TrendDrawing;
