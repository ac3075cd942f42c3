import type {LitElement, ReactiveController} from 'lit';
import {locationHash} from '../base/dom.ts';

/** Scrolls to the section or row that the page's address names, also after a reload. */
export class SectionNavigation implements ReactiveController {
  readonly #host: LitElement;
  readonly #elementIdFor: (key: string) => string;
  #lastHash = '';

  /** `elementIdFor` returns the id in the shadow root for a code or id of the address; empty when unknown. */
  constructor(host: LitElement, elementIdFor: (key: string) => string) {
    this.#host = host;
    this.#elementIdFor = elementIdFor;
    host.addController(this);
  }

  /** Sets the address by script: with a `<base>` element a link would leave the page. */
  readonly goTo = (key: string): void => {
    this.#show(key, true);
    location.hash = encodeURIComponent(key);
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
  }

  readonly #follow = (): void => this.#show(locationHash(), true);

  #show(key: string, moves: boolean): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const place = root.getElementById(this.#elementIdFor(key));
    if (!place) return;
    this.#lastHash = key;
    root.querySelector('[data-target]')?.removeAttribute('data-target');
    place.setAttribute('data-target', '');
    place.scrollIntoView();
    if (moves) place.focus({preventScroll: true});
  }
}
