import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';

/**
 * The places of one indicator in the order of their values: position, values with the labelled arrow, verdict, distance to
 * the whole, position before. Places without a value stand last, with the reason.
 *
 * @summary The regions of one indicator in order: position now and before, arrow, verdict, distance to the country.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart header - The name of the indicator and what is ranked.
 * @csspart heading - The name of the indicator.
 * @csspart row - A place, or the whole.
 * @csspart axis - The values of the scale.
 * @csspart bar - The labelled arrow.
 * @csspart gap - The distance of a place from the whole.
 * @csspart source - The source line.
 * @fires {IndicatorLoadEvent} indicator-load - The ranking is shown.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded or does not have the code.
 */
export class IndicatorRanking extends FigureElement {
  static override readonly kind = 'indicator-ranking';

  /** Code (`03.07.02`) or id of the indicator; without it, the first of the data. */
  @property() code = '';
  /** Number of places that are drawn until the button for all is pressed, the shown place always among them; 0 for all. */
  @property({type: Number}) limit = 100;

  protected override get drawingLoader(): DrawingLoader {
    return rankingDrawing;
  }
}

const rankingDrawing: DrawingLoader<IndicatorRanking> = async () =>
  (await import('./drawing.ts')).RankingDrawing;
