import type {LitElement, ReactiveController} from 'lit';
import type {FilterValues, FilterField} from '../../model/table/filter.ts';
import {formatSort, toggleSort, type Sort} from '../../model/table/sort.ts';
import {IndicatorFilterEvent, IndicatorSortEvent} from '../base/reader-events.ts';
import type {TableControls} from './controls.ts';
import {isPrinting, whenNearViewport} from '../base/page/near-viewport.ts';

/** Initial number of rows of a long table, and number of rows that are added at a time. */
const [initialRows, rowStep] = [50, 200];

/** Order, search, filters and row limit that the reader selected. */
export class TableState implements TableControls, ReactiveController {
  readonly #host: LitElement;
  #sort: Sort | null;
  #query = '';
  #chosen: FilterValues = {};
  #isTouched = false;
  #limit = initialRows;
  #unobserve: () => void = () => undefined;

  constructor(host: LitElement, sort: Sort | null = null) {
    this.#host = host;
    host.addController(this);
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

  get hasInteracted(): boolean {
    return this.#isTouched;
  }

  get limit(): number {
    return this.#limit;
  }

  hostUpdated(): void {
    this.#unobserve();
    const showMore = this.#host.renderRoot.querySelector('.show-more');
    this.#unobserve = showMore ? whenNearViewport(showMore, this.showMore) : () => undefined;
  }

  hostDisconnected(): void {
    this.#unobserve();
  }

  /** Order from the `sort` attribute; not announced. Called before an update. */
  setSort(sort: Sort | null): void {
    this.#sort = sort;
  }

  readonly sortBy = (column: string): void => {
    this.#sort = toggleSort(this.#sort, column);
    this.#handleChange(new IndicatorSortEvent(this.#sort ? formatSort(this.#sort) : ''));
  };

  readonly search = (query: string): void => {
    this.#query = query;
    this.#handleChange(this.#filterEvent());
  };

  readonly setFilter = (facet: FilterField, value: string): void => {
    this.#chosen = {...this.#chosen, [facet]: value};
    this.#handleChange(this.#filterEvent());
  };

  readonly showMore = (): void => {
    this.#limit += isPrinting() ? Infinity : rowStep;
    this.#host.requestUpdate();
  };

  #filterEvent(): IndicatorFilterEvent {
    return new IndicatorFilterEvent(this.#query, {...this.#chosen});
  }

  #handleChange(event: Event): void {
    this.#isTouched = true;
    this.#limit = initialRows;
    // The button of the old rows may be near the viewport and must not raise the new limit.
    this.#unobserve();
    this.#host.requestUpdate();
    this.#host.dispatchEvent(event);
  }
}
