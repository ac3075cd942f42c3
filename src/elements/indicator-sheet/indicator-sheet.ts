import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';

/**
 * The method sheet of an indicator: what it measures, how it is computed, where the figure comes from, who is responsible,
 * results and targets, licence. A field that the source does not answer stays in its place, marked as not stated.
 *
 * @summary The method sheet of one indicator in the order of CEPLAN, with the fields that the source leaves out; prints on A4.
 * @slot - Fallback content, shown until there is data to show.
 * @slot eyebrow - Replaces the words above the name.
 * @slot actions - Links and buttons below the sheet.
 * @csspart sheet - The whole sheet.
 * @csspart header - Name, result and completeness.
 * @csspart heading - The headings.
 * @csspart tag - A remark on who states something: the short name, the direction, a date.
 * @csspart result - Current value, mark, change and verdict.
 * @csspart value - The current value.
 * @csspart axis - The ends of the scale, and the periods.
 * @csspart verdict - The verdict.
 * @csspart sentence - Value, change and verdict as one sentence for screen readers.
 * @csspart completeness - How many fields the source gives.
 * @csspart section - A section with its heading.
 * @csspart field - A field, or consecutive fields that the source does not answer.
 * @csspart figures - The table of results and targets.
 * @csspart gap - The distance of a place from the whole.
 * @fires {IndicatorLoadEvent} indicator-load - The sheet shows its indicator.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or has invalid records.
 */
export class IndicatorSheet extends FigureElement {
  static override readonly kind = 'indicator-sheet';

  /** Code (`03.04.01`) or id of the indicator; without it, the first of the report. */
  @property() code = '';

  protected override get drawingLoader(): DrawingLoader {
    return sheetDrawing;
  }
}

const sheetDrawing: DrawingLoader<IndicatorSheet> = async () => (await import('./drawing.ts')).SheetDrawing;
