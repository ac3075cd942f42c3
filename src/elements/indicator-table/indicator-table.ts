import type {Grouping} from '../../model/table/arrange.ts';
import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';

/**
 * The table of a report: one row per indicator with the arrow from its earlier to its current value on a
 * shared scale, the change and the verdict. Readers sort it by the headings; rows without a value come last. Of more than 200 rows,
 * the rest is drawn when the page is at rest, and beyond 2000 as the reader scrolls.
 *
 * @summary The table of a report or of one objective: sorts, searches, filters, groups, stacks when narrow.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart controls - The search box and the filters.
 * @csspart status - Status line of sorting, searching and filtering.
 * @csspart table - The table itself.
 * @csspart caption - Title and counts.
 * @csspart heading - The title in the caption.
 * @csspart axis - The numbers of the axis.
 * @csspart header - A column heading.
 * @csspart section - Row with the title of a guideline.
 * @csspart row - The row of an indicator.
 * @csspart cell - A cell of a row.
 * @csspart change - The signed change.
 * @csspart bar - The labelled arrow.
 * @csspart note - Note on inferred directions, below the table.
 * @csspart gap - The distance of a place from the whole.
 * @cssprop [--indicator-sticky-top=0px] - Distance of the sticky headings from the top of the viewport: the height of a fixed header of the page.
 * @fires {IndicatorLoadEvent} indicator-load - The table shows its indicators.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or has invalid records.
 * @fires {IndicatorSortEvent} indicator-sort - The reader sorts by a column heading.
 * @fires {IndicatorFilterEvent} indicator-filter - The reader searches or filters.
 */
export class IndicatorTable extends FigureElement {
  static override readonly kind = 'indicator-table';

  /** Code (`03`) or id of an objective, guideline or service; without it, the whole report. */
  @property() code = '';
  /** Columns to show, separated by spaces: `service indicator trend periods values target distance change verdict`; without it all but `service` and `periods`. `values`: the arrows; `trend`, `target` and `distance` only where the data have them, `trend` where half of the rows have three values. */
  @property({words: 'service indicator trend periods values target distance change verdict'})
  columns = '';
  /** Initial order: `service`, `indicator`, `change`, `verdict` or a period, then `ascending` (default) or `descending`, as in `change descending`. */
  @property() sort = '';
  /** Shows a search box for codes, services and names. */
  @property({type: Boolean}) search = false;
  /** Shows select fields for guideline, movement and verdict. */
  @property({type: Boolean}) filters = false;
  /** `guideline`: rows below headings of the level above the services. `none`: one list. */
  @property({word: 'guideline none', attribute: 'group-by'}) groupBy: Grouping = 'guideline';
  /** Below this width of the element, in px at a text size of 16 px, each row is a card: 480, 640 or 960; 0 for never. Other values are rounded down to the next of these. Tables of many columns or units are cards below 960 px. */
  @property({type: Number, attribute: 'stack-at'}) stackAt = 640;

  protected override get drawingLoader(): DrawingLoader {
    return tableDrawing;
  }
}

const tableDrawing: DrawingLoader<IndicatorTable> = async () => (await import('./drawing.ts')).TableDrawing;
