import type {LitElement, ReactiveController} from 'lit';
import {locationHash} from '../base/dom.ts';
import {goToAddress} from '../base/page/page-address.ts';

/** Scrolls to the section or row that the page's address names, also after a reload. */
export class SectionNavigation implements ReactiveController {
  readonly #host: LitElement & {readonly noAddress: boolean};
  readonly #elementIdFor: (key: string) => string;
  readonly #drawAll: () => boolean;
  #lastHash = '';
  /** Code or id of the marked place; empty for none. */
  #target = '';

  /**
   * `elementIdFor` returns the id in the shadow root for a code or id of the address; empty when unknown. `drawAll` draws
   * the rows of a long report that are not drawn yet; false when there are none.
   */
  constructor(
    host: LitElement & {readonly noAddress: boolean},
    elementIdFor: (key: string) => string,
    drawAll: () => boolean,
  ) {
    this.#host = host;
    this.#elementIdFor = elementIdFor;
    this.#drawAll = drawAll;
    host.addController(this);
  }

  /** Sets the address by script: with a `<base>` element a link would leave the page. */
  readonly goTo = (key: string): void => {
    this.#show(key, true);
    goToAddress(this.#host, key, (fragment) => this.#elementIdFor(fragment) !== '');
  };

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    // Same as a browser does for a fragment on loading: scrolls without moving the focus.
    if (this.#lastHash !== locationHash()) this.#show(locationHash(), false);
    this.#mark();
  }

  /** Marks the place of the last address, and no other: after an update the same row may show another indicator. */
  #mark(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const place = this.#target ? root.getElementById(this.#elementIdFor(this.#target)) : null;
    const marked = root.querySelector('[data-target]');
    if (marked === place) return;
    marked?.removeAttribute('data-target');
    place?.setAttribute('data-target', '');
  }

  /** Goes to a place that is not drawn yet. */
  async #showDrawn(key: string, movesFocus: boolean): Promise<void> {
    if (!this.#drawAll()) return;
    await this.#host.updateComplete;
    this.#show(key, movesFocus);
  }

  readonly #follow = (): void => this.#show(locationHash(), true);

  #show(key: string, movesFocus: boolean): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const id = this.#elementIdFor(key);
    const place = id ? root.getElementById(id) : null;
    if (id && !place) void this.#showDrawn(key, movesFocus);
    if (!place) return;
    this.#lastHash = key;
    this.#target = key;
    this.#mark();
    place.scrollIntoView();
    if (movesFocus) place.focus({preventScroll: true});
  }
}
