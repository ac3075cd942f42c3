import type {LitElement, ReactiveController} from 'lit';
import type {FilterValues, FilterField} from '../../model/table/filter.ts';
import {formatSort, toggleSort, type Sort} from '../../model/table/sort.ts';
import {IndicatorFilterEvent, IndicatorSortEvent} from '../base/reader-events.ts';
import type {TableAction, TableControls} from './controls.ts';
import {announce} from '../base/page/announcer.ts';
import {whenAtRest} from '../base/page/at-rest.ts';
import {isPrinting, whenNearViewport} from '../base/page/near-viewport.ts';

/** Initial number of rows of a long table, and number of rows that are added for the reader. */
const [initialRows, rowStep] = [50, 200];
/** Rows that are added at a time while the page is at rest: as many as one task has time for. */
const restStep = 50;
/** Rows that are drawn when the page is at rest, for the search of the browser. The others wait for the reader. */
const maxRestRows = 2000;

/** Order, search, filters and row limit that the reader selected. */
export class TableState implements TableControls, ReactiveController {
  readonly #host: LitElement;
  #sort: Sort | null;
  #query = '';
  #chosen: FilterValues = {};
  #lastAction: TableAction | null = null;
  #isAnnounced = true;
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

  get lastAction(): TableAction | null {
    return this.#lastAction;
  }

  get limit(): number {
    return this.#limit;
  }

  hostUpdated(): void {
    this.#announceResult();
    this.#unobserve();
    this.#unobserve = () => undefined;
    const showMore = this.#host.renderRoot.querySelector('.show-more');
    if (!showMore) return;
    const cancels = [whenNearViewport(showMore, this.showMore)];
    if (this.#limit < maxRestRows) cancels.push(whenAtRest(() => this.#grow(restStep)));
    this.#unobserve = () => cancels.forEach((cancel) => cancel());
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

  readonly showMore = (): void => this.#grow(isPrinting() ? Infinity : rowStep);

  /** Announces the part of the status line that the reader has changed, or that nothing matches. */
  #announceResult(): void {
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    const root = this.#host.renderRoot;
    const parts = [root.querySelector('.no-rows'), root.querySelector(`[data-action=${this.#lastAction}]`)];
    const words = parts.map((part) => part?.textContent?.trim() ?? '').filter(Boolean);
    announce(this.#host, words.join(' '));
  }

  #grow(step: number): void {
    this.#limit += step;
    this.#host.requestUpdate();
  }

  #filterEvent(): IndicatorFilterEvent {
    return new IndicatorFilterEvent(this.#query, {...this.#chosen});
  }

  #handleChange(action: TableAction, event: Event): void {
    this.#lastAction = action;
    this.#isAnnounced = false;
    this.#limit = initialRows;
    // The button of the old rows may be near the viewport and must not raise the new limit.
    this.#unobserve();
    this.#host.requestUpdate();
    this.#host.dispatchEvent(event);
  }
}
