import type {LitElement, ReactiveController} from 'lit';
import type {Chosen, Facet} from '../../model/table/filter.ts';
import {nextSort, type Sort} from '../../model/table/sort.ts';
import type {TableControls} from './controls.ts';
import {isPrinting, whenNearScreen} from '../base/near-viewport.ts';

/** Rows that a long table begins with, and how many come at a time. */
const [few, step] = [50, 200];

/** What a reader has asked of one table; an element with several tables holds one of these for each. */
export class TableState implements TableControls, ReactiveController {
  readonly #host: LitElement;
  #sort: Sort | null;
  #query = '';
  #chosen: Chosen = {};
  #isTouched = false;
  #limit = few;
  #leave: () => void = () => undefined;

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

  get chosen(): Chosen {
    return this.#chosen;
  }

  get isTouched(): boolean {
    return this.#isTouched;
  }

  get limit(): number {
    return this.#limit;
  }

  hostUpdated(): void {
    this.#leave();
    const more = this.#host.renderRoot.querySelector('.more');
    this.#leave = more ? whenNearScreen(more, this.more) : () => undefined;
  }

  hostDisconnected(): void {
    this.#leave();
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

  readonly more = (): void => {
    this.#limit += isPrinting ? Infinity : step;
    this.#host.requestUpdate();
  };

  #touched(): void {
    this.#isTouched = true;
    this.#limit = few;
    this.#host.requestUpdate();
  }
}
