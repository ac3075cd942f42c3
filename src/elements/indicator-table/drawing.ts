import type {TemplateResult} from 'lit';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import type {Grouping} from '../../model/table/arrange.ts';
import {columnOrders, isOrder} from '../../model/table/row-order.ts';
import {parseSort} from '../../model/table/sort.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEExplanation} from '../../text/i18n/messages/es-PE/explanation.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {esPESeries} from '../../text/i18n/messages/es-PE/series.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {warnUnread} from '../base/page/author-warning.ts';
import {ScopeCache} from '../shared/scope-rows.ts';
import {FocusableScrollAreas} from '../shared/scroll-regions.ts';
import {loadStatistics} from '../shared/statistics/loaded-statistics.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {defaultColumns} from './columns.ts';
import {TableState} from './state.ts';
import {tableStyles} from './styles.ts';
import {indicatorTable} from './view.ts';

/** What the drawing reads of its element. */
interface TableHost extends FigureElement {
  readonly code: string;
  readonly columns: string;
  readonly sort: string;
  readonly search: boolean;
  readonly filters: boolean;
  readonly groupBy: Grouping;
  readonly stackAt: number;
}

/** Draws an `<indicator-table>`. */
export class TableDrawing implements Drawing {
  static readonly styles = [variationBarStyles, tableStyles];
  static readonly messages = [esPESeries, esPEReport, esPEExplanation, esPEDetails];

  readonly #host: TableHost;
  readonly #state: TableState;
  readonly #scopeCache = new ScopeCache();
  /** Value of the `sort` attribute that the order follows. The reader's own order stays until it changes. */
  #sort = '';

  constructor(host: TableHost) {
    this.#host = host;
    this.#state = new TableState(host);
    new FocusableScrollAreas(host);
  }

  prepare({report}: LoadedReport): Promise<void> | null {
    return loadStatistics(report);
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, periods, search, filters, groupBy, stackAt, headingLevel, columns, sort} = this.#host;
    const order = parseSort(sort);
    if (sort !== this.#sort) this.#state.setSort(order);
    this.#sort = sort;
    const scopeRows = this.#scopeCache.get(report, code, periods);
    if (!scopeRows) return loadFailure('unknown-code', origin, code);
    if (order && !isOrder(order.column, scopeRows.rows))
      warnUnread(this.#host, 'sort', sort, `${columnOrders.join(' ')}, or a period with values`);
    const options = {
      search,
      filters,
      groupBy,
      stackAt,
      columns: columns || defaultColumns,
      hasExternalTitle: false,
      limit: this.#state.limit.of(scopeRows.rows.length),
    };
    return indicatorTable({...scopeRows, ...options}, {report, locale, headingLevel}, this.#state);
  }
}
