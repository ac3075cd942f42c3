import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';
import type {SummaryVariant} from './view.ts';

/**
 * The finding of an objective or another group of a report, and what it rests on.
 *
 * @summary The finding of one objective, a square per indicator, what worsened, largest rise and fall, declared counts.
 * @slot - Fallback content, shown until there is data to show.
 * @slot eyebrow - Replaces the label above the title.
 * @csspart card - The whole summary.
 * @csspart header - Label and title.
 * @csspart heading - The title of the objective.
 * @csspart finding - The finding as a headline.
 * @csspart coverage - How many indicators can be compared, and why not all.
 * @csspart squares - One square per indicator, each a link to `#` and its code.
 * @csspart bar - Instead of squares for more than 120 indicators: the stacked bar.
 * @csspart key - The counts by verdict.
 * @csspart worsened - What worsened.
 * @csspart declared - Declared counts.
 * @csspart note - Where directions were inferred.
 * @csspart plans - Number of indicators on plan, when the report has targets.
 * @csspart extremes - The largest rise and the largest fall.
 * @fires {IndicatorLoadEvent} indicator-load - The summary shows its objective.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or has invalid records.
 * @fires {IndicatorNavigateEvent} indicator-navigate - The reader goes to an indicator; cancelled, the address of the page does not change.
 */
export class ObjectiveSummary extends FigureElement {
  static override readonly kind = 'objective-summary';

  /** Code (`03`) or id of the group; without it, the whole report. */
  @property() code = '';
  /** `compact` leaves out the extremes and the declared counts. */
  @property({word: 'compact standard', reflect: true, useDefault: true}) variant: SummaryVariant = 'standard';
  /** Leaves the address of the page alone: indicators do not become its fragment. For pages that have their routes in it. */
  @property({type: Boolean, attribute: 'no-address'}) noAddress = false;

  protected override get drawingLoader(): DrawingLoader {
    return summaryDrawing;
  }
}

const summaryDrawing: DrawingLoader<ObjectiveSummary> = async () =>
  (await import('./drawing.ts')).SummaryDrawing;
