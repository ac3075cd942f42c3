import {ownOptions} from '../../../model/own.ts';
import type {ReactiveController, ReactiveElement} from 'lit';
import {findSlide} from './deck.ts';
import type {Slide} from './slide.ts';
import type {SlideControls} from './view.ts';
import {locationHash} from '../../base/dom.ts';
import {announce} from '../../base/page/announcer.ts';
import {announceAddress, replaceFragment} from '../../base/page/page-address.ts';

/** Time in ms after which the controls of the full screen are hidden. */
const idleDelay = 2000;

/** Minimum length of a swipe in px. */
const swipeThreshold = 48;

/** Index of the slide that a key opens. */
const keyTargets: Readonly<Record<string, (index: number, total: number) => number>> = {
  'ArrowRight': (index) => index + 1,
  'ArrowDown': (index) => index + 1,
  'PageDown': (index) => index + 1,
  ' ': (index) => index + 1,
  'ArrowLeft': (index) => index - 1,
  'ArrowUp': (index) => index - 1,
  'PageUp': (index) => index - 1,
  'Home': () => 0,
  'End': (_, total) => total - 1,
};

type SlideHost = ReactiveElement & {readonly noAddress: boolean};

/**
 * Current slide of an element. Changes it with buttons, keys (while the focus is inside), swipes and the URL fragment,
 * which keeps the slide across reloads.
 */
export class SlideController implements ReactiveController, SlideControls {
  readonly #host: SlideHost;
  #slides: readonly Slide[] = [];
  #index = 0;
  #isOverview = false;
  #isIdle = false;
  #hasKeys = false;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #touchStart: Touch | undefined;

  constructor(host: SlideHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Slides of the next render. */
  setSlides(slides: readonly Slide[]): void {
    this.#slides = slides;
  }

  get index(): number {
    return Math.max(0, Math.min(this.#index, this.#slides.length - 1));
  }

  get isOverview(): boolean {
    return this.#isOverview;
  }

  /** Whether the controls of the full screen are hidden, because nothing moved for a while. */
  get isIdle(): boolean {
    return this.#isIdle;
  }

  /** Whether the list of keys is shown. */
  get hasKeys(): boolean {
    return this.#hasKeys;
  }

  get isFullscreen(): boolean {
    return Boolean(this.#host.shadowRoot?.fullscreenElement);
  }

  get canFullscreen(): boolean {
    return document.fullscreenEnabled;
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#handleKey);
    this.#host.addEventListener('keydown', this.#wake);
    this.#host.addEventListener('pointermove', this.#wake);
    this.#host.addEventListener('touchstart', this.#handleTouch, ownOptions({passive: true}));
    this.#host.addEventListener('touchend', this.#handleSwipe, ownOptions({passive: true}));
    addEventListener('hashchange', this.followHash);
    document.addEventListener('fullscreenchange', this.#handleFullscreen);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#handleKey);
    this.#host.removeEventListener('keydown', this.#wake);
    this.#host.removeEventListener('pointermove', this.#wake);
    clearTimeout(this.#idleTimer);
    this.#host.removeEventListener('touchstart', this.#handleTouch);
    this.#host.removeEventListener('touchend', this.#handleSwipe);
    removeEventListener('hashchange', this.followHash);
    document.removeEventListener('fullscreenchange', this.#handleFullscreen);
  }

  /** Opens the slide of the URL fragment, if there is one. */
  readonly followHash = (): void => {
    const index = findSlide(this.#slides, locationHash());
    if (index >= 0) this.#show(index, false);
  };

  readonly go = (index: number): void => {
    const slide = this.#slides[index];
    if (!slide) return;
    this.#show(index, false);
    const isOwn = (fragment: string): boolean => findSlide(this.#slides, fragment) >= 0;
    if (announceAddress(this.#host, slide.key, isOwn)) replaceFragment(slide.key);
  };

  readonly toggleOverview = (): void => this.#show(this.index, !this.#isOverview);

  readonly toggleKeys = (): void => {
    this.#hasKeys = !this.#hasKeys;
    this.#host.requestUpdate();
  };

  readonly toggleFullscreen = (): void => {
    const deck = this.#host.shadowRoot?.querySelector('.deck');
    const request = this.isFullscreen ? document.exitFullscreen() : deck?.requestFullscreen();
    // Rejected when the permissions policy of the page forbids it.
    request?.catch(() => undefined);
  };

  #show(index: number, isOverview: boolean): void {
    const focused = this.#host.shadowRoot?.activeElement;
    const isOnButton = !focused || focused.closest('.controls') !== null;
    this.#index = index;
    this.#isOverview = isOverview;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (!isOnButton || isOverview) this.#focus(isOverview ? '[aria-current]' : '.stage');
      // The link of a slide in the overview has its name.
      const place = this.#host.renderRoot.querySelector('.place .visually-hidden');
      if (!isOverview) announce(this.#host, place?.textContent ?? '');
    });
  }

  /** The focused element may have been hidden with its slide. */
  #focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (event.defaultPrevented) return;
    // A question mark needs Shift on most keyboards.
    if (key === '?') return this.toggleKeys();
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const isOnControl = key === ' ' && this.#host.shadowRoot?.activeElement?.matches('button, a');
    const next = isOnControl ? undefined : keyTargets[key]?.(this.index, this.#slides.length);
    if (next !== undefined) {
      event.preventDefault();
      this.#moveTo(next);
    } else if (key === 'Escape' && this.#hasKeys) this.toggleKeys();
    else if (key === 'Escape' && this.#isOverview) this.#show(this.index, false);
    else if (key === 'o') this.toggleOverview();
    else if (key === 'f' && this.canFullscreen) this.toggleFullscreen();
  };

  /** In the overview only the selection moves. */
  #moveTo(index: number): void {
    if (!this.#isOverview) this.go(index);
    else if (this.#slides[index]) this.#show(index, true);
  }

  readonly #handleTouch = ({touches}: TouchEvent): void => {
    this.#touchStart = touches.length === 1 ? touches[0] : undefined;
  };

  readonly #handleSwipe = ({changedTouches: [end]}: TouchEvent): void => {
    const start = this.#touchStart;
    if (!start || !end || this.#isOverview) return;
    const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.abs(x) > swipeThreshold && Math.abs(x) > 2 * Math.abs(y)) this.go(this.index - Math.sign(x));
  };

  readonly #handleFullscreen = (): void => {
    this.#wake();
    this.#host.requestUpdate();
  };

  /** Shows the controls of the full screen, and hides them again when nothing moves. */
  readonly #wake = (): void => {
    clearTimeout(this.#idleTimer);
    if (this.#isIdle) this.#setIdle(false);
    if (this.isFullscreen) this.#idleTimer = setTimeout(() => this.#setIdle(true), idleDelay);
  };

  #setIdle(isIdle: boolean): void {
    this.#isIdle = isIdle;
    this.#host.requestUpdate();
  }
}
