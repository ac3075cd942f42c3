import type {LitElement, ReactiveController} from 'lit';
import {locationHash} from '../base/dom.ts';

/** What an element with places to go to tells of them. */
export interface SectionHost extends LitElement {
  /** The id, in the element's shadow root, of what an address names; empty where it names nothing. */
  elementIdFor(key: string): string;
}

/** What is read is what crosses this line, a fifth below the upper edge of the screen. */
const readingLine = {rootMargin: '-20% 0px -79%'};

/**
 * Where a reader is in a long element: goes to what the page's address names, which survives a reload, and knows
 * which of the places is being read.
 */
export class SectionTracker implements ReactiveController {
  readonly #host: SectionHost;
  readonly #visible = new Set<Element>();
  #observer: IntersectionObserver | null = null;
  #lastHash = '';
  #current = '';

  constructor(host: SectionHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Id of the innermost place that is being read. */
  get current(): string {
    return this.#current;
  }

  /** The address follows; not as a link does it, which a page with a `base` would leave. */
  readonly goTo = (key: string): void => {
    this.#show(key, true);
    location.hash = encodeURIComponent(key);
  };

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), readingLine);
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    for (const place of this.#places) this.#observer?.observe(place);
    // As a browser does with a fragment of its own on loading: it scrolls, and the focus stays.
    if (this.#lastHash !== locationHash()) this.#show(locationHash(), false);
  }

  get #places(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-place]')];
  }

  readonly #follow = (): void => this.#show(locationHash(), true);

  #show(key: string, moves: boolean): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const place = root.getElementById(this.#host.elementIdFor(key));
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
