import {hasOwn} from '../../model/own.ts';
import type {LitElement} from 'lit';
import {markVisible, scheduleDraw} from './render-queue.ts';
import type {RenderResult} from './render-result.ts';
import type {SourceState} from './source-state.ts';

/** Delay before the loading text is shown, in ms: avoids a text that only flashes. */
const loadingDelayMs = 400;

/**
 * State of an element before it has content. Postpones the first render while the report loads, and sets the custom state
 * `waiting` for style sheets. It ends with the content or, while the engine skips the element by `content-visibility`, when
 * it comes near the screen: before, it would cost a layout of the page, 19 ms a frame with 10,000 cards.
 */
export class PendingRender {
  readonly #host: LitElement;
  readonly #prerendered = new PrerenderedContent();
  /** Undefined in Safari before 17.4, and in jsdom, which then reserve no space for a card. */
  readonly #states: Set<string> | undefined;
  /** The timer of the loading text; 0 when its delay is over. */
  #delay: ReturnType<typeof setTimeout> | 0 | undefined;
  #isDrawn = false;
  #isSkipped = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#states = 'attachInternals' in host ? host.attachInternals().states : undefined;
    host.addEventListener('contentvisibilityautostatechange', this);
  }

  /** For the shell: whether a declarative shadow root has content that is still shown. */
  get options(): {readonly isPrerendered: boolean} {
    return {isPrerendered: this.#prerendered.isPresent};
  }

  /** Called before the first render with the declarative shadow root, if any. */
  capture(root: ShadowRoot | null): void {
    this.#prerendered.capture(root);
    // Existing content must stay visible and needs no reserved space.
    if (this.#isEmptyHost) this.#states?.add('waiting');
  }

  /** Runs an update: at once while nothing is visible, else in the queue of the page. */
  schedule(state: SourceState, update: () => void): Promise<void> | undefined {
    if (this.#isDeferred(state)) return void update();
    return scheduleDraw(this.#host, update, this.#isDrawn);
  }

  /**
   * Whether the render would produce nothing visible: the report loads, there is no fallback content, and the loading
   * text is not due. While the document is parsed, fallback content may still arrive.
   */
  #isDeferred({status}: SourceState): boolean {
    return (
      status === 'loading' &&
      !this.#isDrawn &&
      Boolean(this.#states?.has('waiting')) &&
      this.#delay !== 0 &&
      this.#isEmptyHost &&
      this.#host.ownerDocument.readyState !== 'loading'
    );
  }

  /** Whether nothing is drawn yet. Starts the delay of the loading text once the report is requested. */
  defer(state: SourceState): boolean {
    if (!this.#isDeferred(state)) return false;
    if (!hasOwn(state, 'isFar'))
      this.#delay ??= setTimeout(() => {
        this.#delay = 0;
        if (this.#states?.has('waiting')) this.#host.requestUpdate();
      }, loadingDelayMs);
    return true;
  }

  /** Called after each render. */
  settle({status}: RenderResult): void {
    if (status === 'drawn') this.#prerendered.remove();
    this.#isDrawn = status !== 'loading';
    this.#endWaiting();
  }

  /** Of `contentvisibilityautostatechange`, which bubbles. */
  handleEvent({target, skipped}: ContentVisibilityAutoStateChangeEvent): void {
    if (target !== this.#host) return;
    this.#isSkipped = skipped;
    if (!skipped) markVisible(this.#host);
    this.#endWaiting();
  }

  #endWaiting(): void {
    if (this.#isDrawn && !this.#isSkipped) this.#states?.delete('waiting');
  }

  get #isEmptyHost(): boolean {
    return (
      !this.#prerendered.isPresent && ![...this.#host.children].some(({localName}) => localName !== 'script')
    );
  }
}

/**
 * Content of a declarative shadow root. Stays visible until the element renders the same from its data, and is removed
 * within the same frame.
 */
class PrerenderedContent {
  #nodes: readonly ChildNode[] = [];

  get isPresent(): boolean {
    return this.#nodes.length > 0;
  }

  capture(root: ShadowRoot | null): void {
    this.#nodes = [...(root?.childNodes ?? [])];
  }

  remove(): void {
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
  }
}
