import type {LitElement, ReactiveController} from 'lit';
import type {FilterValues, FilterField} from '../../model/table/filter.ts';
import {formatSort, toggleSort, type Sort} from '../../model/table/sort.ts';
import {IndicatorFilterEvent, IndicatorSortEvent} from '../base/events.ts';
import type {TableControls} from './controls.ts';
import {isPrinting, whenNearViewport} from '../base/near-viewport.ts';

/** Rows that a long table begins with, and how many come at a time. */
const [initialRows, rowStep] = [50, 200];

/** What a reader has asked of one table; an element with several tables holds one of these for each. */
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

  /** The order that the page asks for: it is no doing of the reader's, so nothing is said of it. Called before an update. */
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
    this.#limit += isPrinting ? Infinity : rowStep;
    this.#host.requestUpdate();
  };

  #filterEvent(): IndicatorFilterEvent {
    return new IndicatorFilterEvent(this.#query, {...this.#chosen});
  }

  #handleChange(event: Event): void {
    this.#isTouched = true;
    this.#limit = initialRows;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(event);
  }
}
