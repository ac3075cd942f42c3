import {property} from 'lit/decorators.js';
import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import type {SummaryVariant} from './view.ts';

/**
 * One objective, or another group of a report: declared counts, comparable indicators and their verdicts.
 *
 * @summary One objective with its declared counts, coverage, roll-up, largest rise and fall.
 * @slot - Fallback content, shown until there is data to show.
 * @slot eyebrow - Replaces the label above the title.
 * @csspart card - The whole summary.
 * @csspart header - Label and title.
 * @csspart heading - The title of the objective.
 * @csspart coverage - Declared, listed and comparable counts.
 * @csspart bar - The stacked bar of the roll-up.
 * @csspart key - The counts of the stacked bar in words.
 * @csspart sentence - The roll-up in one sentence.
 * @csspart plans - Number of indicators on plan, when the report has targets.
 * @csspart extremes - The largest rise and the largest fall.
 * @fires {IndicatorLoadEvent} indicator-load - The summary shows its objective.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or has invalid records.
 */
export class ObjectiveSummary extends FigureElement {
  static override readonly kind = 'objective-summary';

  /** Code (`03`) or id of the group; without it, the whole report. */
  @property() code = '';
  /** `compact` leaves out the steps of coverage and the extremes. */
  @property({reflect: true}) variant: SummaryVariant = 'standard';

  protected override get drawingLoader(): DrawingLoader {
    return summaryDrawing;
  }
}

const summaryDrawing: DrawingLoader<ObjectiveSummary> = async () =>
  (await import('./drawing.ts')).SummaryDrawing;
