import type {LitElement, ReactiveController} from 'lit';
import type {FilterValues, FilterField} from '../../model/table/filter.ts';
import {formatSort, toggleSort, type Sort} from '../../model/table/sort.ts';
import {IndicatorFilterEvent, IndicatorSortEvent} from '../base/reader-events.ts';
import type {TableAction, TableControls} from './controls.ts';
import {announce} from '../base/page/announcer.ts';
import {RowLimit} from '../base/page/row-limit.ts';

/** Order, search, filters and row limit that the reader selected. */
export class TableState implements TableControls, ReactiveController {
  readonly #host: LitElement;
  readonly limit: RowLimit;
  #sort: Sort | null;
  #query = '';
  #chosen: FilterValues = {};
  #lastAction: TableAction | null = null;
  #isAnnounced = true;

  constructor(host: LitElement, sort: Sort | null = null) {
    this.#host = host;
    host.addController(this);
    this.limit = new RowLimit(host, '.show-more');
    this.#sort = sort;
  }

  get sort(): Sort | null {
    return this.#sort;
  }

  get query(): string {
    return this.#query;
  }

  get filters(): FilterValues {
    return this.#chosen;
  }

  get lastAction(): TableAction | null {
    return this.#lastAction;
  }

  hostUpdated(): void {
    this.#announceResult();
  }

  /** Order from the `sort` attribute; not announced. Called before an update. */
  setSort(sort: Sort | null): void {
    this.#sort = sort;
  }

  readonly sortBy = (column: string): void => {
    this.#sort = toggleSort(this.#sort, column);
    this.#handleChange('sort', new IndicatorSortEvent(this.#sort ? formatSort(this.#sort) : ''));
  };

  readonly search = (query: string): void => {
    this.#query = query;
    this.#handleChange('filter', this.#filterEvent());
  };

  readonly setFilter = (facet: FilterField, value: string): void => {
    this.#chosen = {...this.#chosen, [facet]: value};
    this.#handleChange('filter', this.#filterEvent());
  };

  readonly showMore = (): void => this.limit.grow();

  /** Announces the part of the status line that the reader has changed, or that nothing matches. */
  #announceResult(): void {
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    const root = this.#host.renderRoot;
    const parts = [root.querySelector('.no-rows'), root.querySelector(`[data-action=${this.#lastAction}]`)];
    const words = parts.map((part) => part?.textContent?.trim() ?? '').filter(Boolean);
    announce(this.#host, words.join(' '));
  }

  #filterEvent(): IndicatorFilterEvent {
    return new IndicatorFilterEvent(this.#query, {...this.#chosen});
  }

  #handleChange(action: TableAction, event: Event): void {
    this.#lastAction = action;
    this.#isAnnounced = false;
    this.limit.reset();
    this.#host.dispatchEvent(event);
  }
}
