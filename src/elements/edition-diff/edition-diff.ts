import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';

/**
 * What a later edition of a report changed: figures that are revised, new or withdrawn, with their earlier values, reason
 * and date; indicators with another name or unit. The report of the element is the later edition.
 *
 * @summary What changed between two editions of a report: revised, new and withdrawn figures, with reason and date.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart heading - The finding as a headline.
 * @csspart changes - The table of what changed.
 * @csspart section - The heading of a kind of change.
 * @fires {IndicatorLoadEvent} indicator-load - The later edition is loaded.
 * @fires {IndicatorErrorEvent} indicator-error - The later edition cannot be loaded or read, or has invalid records.
 */
export class EditionDiff extends FigureElement {
  static override readonly kind = 'edition-diff';

  /** URL of the earlier edition. */
  @property() from = '';

  protected override get drawingLoader(): DrawingLoader {
    return diffDrawing;
  }
}

const diffDrawing: DrawingLoader<EditionDiff> = async () => (await import('./drawing.ts')).DiffDrawing;
