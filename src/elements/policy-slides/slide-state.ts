import type {ReactiveController, ReactiveElement} from 'lit';
import {findSlide} from './deck.ts';
import type {Slide} from './slide.ts';
import type {Show} from './view.ts';
import {locationHash} from '../base/dom.ts';

/** An element that shows slides. */
export interface SlideHost extends ReactiveElement {
  readonly slides: readonly Slide[];
}

/** How far a finger must go, in px, to turn the page. */
const swipeThreshold = 48;

/** Where a key leads, from slide `at` of `total`. */
const keyTargets: Readonly<Record<string, (at: number, total: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  PageDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 0,
  End: (_, total) => total - 1,
};

/**
 * Where a reader is in the slides of an element: by its buttons, by keys while the focus is inside, by swipes, and by
 * the page's address, which names the slide and so survives a reload.
 */
export class SlideController implements ReactiveController, Show {
  readonly #host: SlideHost;
  #index = 0;
  #isOverview = false;
  #touched: Touch | undefined;

  constructor(host: SlideHost) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('keydown', this.#handleKey);
    host.addEventListener('touchstart', this.#handleTouch, {passive: true});
    host.addEventListener('touchend', this.#handleSwipe, {passive: true});
  }

  get index(): number {
    return Math.max(0, Math.min(this.#index, this.#host.slides.length - 1));
  }

  get isOverview(): boolean {
    return this.#isOverview;
  }

  get isFullscreen(): boolean {
    return Boolean(this.#host.shadowRoot?.fullscreenElement);
  }

  get canFullscreen(): boolean {
    return document.fullscreenEnabled;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
    document.addEventListener('fullscreenchange', this.#handleFull);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
    document.removeEventListener('fullscreenchange', this.#handleFull);
  }

  /** Goes to the slide that the page's address names, if it names one. */
  readonly follow = (): void => {
    const index = findSlide(this.#host.slides, locationHash());
    if (index >= 0) this.#show(index, false);
  };

  readonly go = (index: number): void => {
    const slide = this.#host.slides[index];
    if (!slide) return;
    this.#show(index, false);
    updateHash(slide.key);
  };

  readonly toggleOverview = (): void => this.#show(this.index, !this.#isOverview);

  readonly toggleFull = (): void => {
    const deck = this.#host.shadowRoot?.querySelector('.deck');
    const turned = this.isFullscreen ? document.exitFullscreen() : deck?.requestFullscreen();
    // Refused where the page may not: then everything stays as it is.
    turned?.catch(() => undefined);
  };

  #show(index: number, isOverview: boolean): void {
    const focused = this.#host.shadowRoot?.activeElement;
    const isOnButton = !focused || focused.closest('.controls') !== null;
    this.#index = index;
    this.#isOverview = isOverview;
    this.#host.requestUpdate();
    if (isOnButton && !isOverview) return;
    void this.#host.updateComplete.then(() => this.#focus(isOverview ? '[aria-current]' : '.stage'));
  }

  /** What had the focus may be gone with its slide. */
  #focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    const next = keyTargets[key]?.(this.index, this.#host.slides.length);
    if (next !== undefined) {
      event.preventDefault();
      this.#moveTo(next);
    } else if (key === 'Escape' && this.#isOverview) this.#show(this.index, false);
  };

  /** In the overview the choice moves; its slide opens when it is taken. */
  #moveTo(index: number): void {
    if (!this.#isOverview) this.go(index);
    else if (this.#host.slides[index]) this.#show(index, true);
  }

  readonly #handleTouch = ({touches}: TouchEvent): void => {
    this.#touched = touches.length === 1 ? touches[0] : undefined;
  };

  readonly #handleSwipe = ({changedTouches: [end]}: TouchEvent): void => {
    const start = this.#touched;
    if (!start || !end || this.#isOverview) return;
    const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.abs(x) > swipeThreshold && Math.abs(x) > 2 * Math.abs(y)) this.go(this.index - Math.sign(x));
  };

  readonly #handleFull = (): void => this.#host.requestUpdate();
}

/** The slide joins the address, not the history: Back leaves the presentation. */
function updateHash(key: string): void {
  try {
    history.replaceState(history.state, '', `${location.href.replace(/#.*/, '')}#${encodeURIComponent(key)}`);
  } catch {
    // A page without an address of its own, as in `srcdoc`.
  }
}
