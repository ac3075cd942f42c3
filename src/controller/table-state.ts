import type {ReactiveControllerHost} from 'lit';
import type {Chosen, Facet} from '../model/facet.ts';
import {nextSort, type Sort} from '../model/sort.ts';
import type {TableControls} from '../view/table-controls.ts';

/** What a reader has asked of one table; an element with several tables holds one of these for each. */
export class TableState implements TableControls {
  readonly #host: ReactiveControllerHost;
  #sort: Sort | null;
  #query = '';
  #chosen: Chosen = {};
  #isTouched = false;

  constructor(host: ReactiveControllerHost, sort: Sort | null = null) {
    this.#host = host;
    this.#sort = sort;
  }

  get sort(): Sort | null {
    return this.#sort;
  }

  get query(): string {
    return this.#query;
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  get isTouched(): boolean {
    return this.#isTouched;
  }

  /** The order that the page asks for: it is no doing of the reader's, so nothing is said of it. Called before an update. */
  start(sort: Sort | null): void {
    this.#sort = sort;
  }

  readonly sortBy = (column: string): void => {
    this.#sort = nextSort(this.#sort, column);
    this.#touched();
  };

  readonly search = (query: string): void => {
    this.#query = query;
    this.#touched();
  };

  readonly choose = (facet: Facet, value: string): void => {
    this.#chosen = {...this.#chosen, [facet]: value};
    this.#touched();
  };

  #touched(): void {
    this.#isTouched = true;
    this.#host.requestUpdate();
  }
}
