import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Grouping} from '../../model/table/arrange.ts';
import {parseSort} from '../../model/table/sort.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {tableStyles} from './styles.ts';
import {indicatorTable} from './view.ts';
import {tableColumnNames} from './columns.ts';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {ScopeCache} from '../shared/scope-rows.ts';
import {FocusableScrollAreas} from '../shared/scroll-regions.ts';
import {TableState} from './state.ts';
import {FigureElement} from '../base/figure-element.ts';

/**
 * The table of a report: one row per indicator with its service, a column per period, the change with its bar on a
 * shared scale, and the verdict. Readers sort it by the headings; rows without a value come last. Of more than 200 rows,
 * the rest is drawn as the reader scrolls.
 *
 * @summary The table of a report or of one objective: sorts, searches, filters, groups, stacks when narrow.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart controls - The search box and the filters.
 * @csspart status - Status line of sorting, searching and filtering.
 * @csspart table - The table itself.
 * @csspart caption - Title, counts and the scale of the bars.
 * @csspart heading - The title in the caption.
 * @csspart axis - The sentence about the scale of the bars.
 * @csspart header - A column heading.
 * @csspart section - Row with the title of a guideline.
 * @csspart row - The row of an indicator.
 * @csspart cell - A cell of a row.
 * @csspart change - The signed change.
 * @csspart bar - The variation bar.
 * @csspart note - Note on inferred directions, below the table.
 * @cssprop [--indicator-sticky-top=0px] - Distance of the sticky headings from the top of the viewport: the height of a fixed header of the page.
 * @fires {IndicatorLoadEvent} indicator-load - The table shows its indicators.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or has invalid records.
 * @fires {IndicatorSortEvent} indicator-sort - The reader sorts by a column heading.
 * @fires {IndicatorFilterEvent} indicator-filter - The reader searches or filters.
 */
export class IndicatorTable extends FigureElement {
  static override readonly kind = 'indicator-table';
  static override readonly messages = [...FigureElement.messages, esPESeries, esPEReport, esPEExplanation];
  static override styles = [...FigureElement.styles, variationBarStyles, tableStyles];

  /** Code (`03`) or id of an objective, guideline or service; without it, the whole report. */
  @property() code = '';
  /** Columns to show, separated by spaces: `service indicator trend periods change verdict`; without it, all. */
  @property() columns = '';
  /** Initial order: `service`, `indicator`, `change`, `verdict` or a period, then `ascending` (default) or `descending`, as in `change descending`. */
  @property() sort = '';
  /** Shows a search box for codes, services and names. */
  @property({type: Boolean}) search = false;
  /** Shows select fields for guideline, movement and verdict. */
  @property({type: Boolean}) filters = false;
  /** `guideline`: rows below headings of the level above the services. `none`: one list. */
  @property({attribute: 'group-by'}) groupBy: Grouping = 'guideline';
  /** Below this width of the element, in px at a text size of 16 px, each row is a card: 480, 640 or 800; 0 for never. Other values are rounded down to the next of these. */
  @property({type: Number, attribute: 'stack-at'}) stackAt = 640;

  readonly #state = new TableState(this);
  readonly #reader = new ScopeCache();

  constructor() {
    super();
    new FocusableScrollAreas(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sort')) this.#state.setSort(parseSort(this.sort));
  }

  protected override renderReport(
    {report, origin}: LoadedReport,
    locale: Locale,
  ): TemplateResult | FailedLoad {
    const scopeRows = this.#reader.get(report, this.code, this.periods);
    if (!scopeRows) return loadFailure('unknown-code', origin, this.code);
    const {search, filters, groupBy, stackAt, headingLevel} = this;
    const columns = tableColumnNames.filter((name) => this.columns.split(/\s+/).includes(name));
    const shown = columns.length > 0 ? columns : tableColumnNames;
    const options = {
      search,
      filters,
      groupBy,
      stackAt,
      columns: shown,
      isLiveRegion: this.source.isOutermost,
      hasExternalTitle: false,
    };
    return indicatorTable({...scopeRows, ...options}, {report, locale, headingLevel}, this.#state);
  }
}
