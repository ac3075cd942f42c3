import type {LitElement, ReactiveController} from 'lit';
import {locationHash} from '../base/dom.ts';

/** A section is current when it crosses 20 % of the viewport height. */
const readingLine = {rootMargin: '-20% 0px -79%'};

/** Scrolls to the section that the page's address names, also after a reload, and tracks the current section. */
export class SectionTracker implements ReactiveController {
  readonly #host: LitElement;
  readonly #elementIdFor: (key: string) => string;
  readonly #visible = new Set<Element>();
  #observer: IntersectionObserver | null = null;
  #lastHash = '';
  #current = '';

  /** `elementIdFor` returns the id in the shadow root for a code or id of the address; empty when unknown. */
  constructor(host: LitElement, elementIdFor: (key: string) => string) {
    this.#host = host;
    this.#elementIdFor = elementIdFor;
    host.addController(this);
  }

  /** Id of the innermost current section. */
  get current(): string {
    return this.#current;
  }

  /** Sets the address by script: with a `<base>` element a link would leave the page. */
  readonly goTo = (key: string): void => {
    this.#show(key, true);
    location.hash = encodeURIComponent(key);
  };

  hostConnected(): void {
    if ('IntersectionObserver' in globalThis)
      this.#observer = new IntersectionObserver((entries) => this.#note(entries), readingLine);
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    for (const place of this.#places) this.#observer?.observe(place);
    // Same as a browser does for a fragment on loading: scrolls without moving the focus.
    if (this.#lastHash !== locationHash()) this.#show(locationHash(), false);
  }

  get #places(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-place]')];
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

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting} of entries) this.#visible[isIntersecting ? 'add' : 'delete'](target);
    const current = this.#places.findLast((place) => this.#visible.has(place))?.dataset['place'] ?? '';
    if (current === this.#current) return;
    this.#current = current;
    this.#host.requestUpdate();
  }
}
