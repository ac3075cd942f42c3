import type {LitElement, ReactiveController} from 'lit';
import {whenAtRest} from './at-rest.ts';
import {isPrinting, whenNearViewport} from './near-viewport.ts';

/** Rows of the longest list that is drawn at once, so that the content below it does not move. */
export const maxRowsAtOnce = 24;
/** Rows of a longer list that are drawn at once, and in each later task: on a phone a row takes some milliseconds. */
const rowStep = 8;
/** Rows that are drawn when the page is at rest, for the search of the browser. The others wait for the reader. */
const maxRestRows = 2000;

/**
 * The number of rows that an element draws: some at once; more in tasks of their own when the page is at rest, or the
 * reader is near them; all before printing. Tasks of a long list would else block the page.
 */
export class RowLimit implements ReactiveController {
  readonly #host: LitElement;
  readonly #marker: string;
  #value = rowStep;
  #cancel: () => void = () => undefined;

  /** `marker`: selects the element at the end of the drawn rows, which is there while others are missing. */
  constructor(host: LitElement, marker: string) {
    this.#host = host;
    this.#marker = marker;
    host.addController(this);
  }

  /** Most rows to draw of a list with `total` rows. */
  of(total: number): number {
    return total <= maxRowsAtOnce ? Infinity : this.#value;
  }

  hostUpdated(): void {
    this.#cancel();
    const marker = this.#host.renderRoot.querySelector(this.#marker);
    if (!marker) return;
    // An update that was pending when printing began has just drawn rows up to the old limit.
    if (isPrinting()) return this.grow();
    const cancels = [whenNearViewport(marker, this.grow)];
    if (this.#value < maxRestRows) cancels.push(whenAtRest(this.grow));
    this.#cancel = () => cancels.forEach((cancel) => cancel());
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  readonly grow = (): void => this.#set(isPrinting() ? Infinity : this.#value + rowStep);

  /** For a reader who goes to a row that is not drawn yet. Returns false without a limit. */
  readonly remove = (): boolean => {
    const isLimited = this.#value < Infinity;
    if (isLimited) this.#set(Infinity);
    return isLimited;
  };

  /** For other rows. The marker of the old ones may be near the viewport and must not raise the limit. */
  reset(): void {
    this.#cancel();
    this.#set(rowStep);
  }

  #set(value: number): void {
    this.#value = value;
    this.#host.requestUpdate();
    // Firefox prints what is there when the listeners have ended, before microtasks.
    if (isPrinting()) (this.#host as unknown as {performUpdate(): void}).performUpdate();
  }
}
