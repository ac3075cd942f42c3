import {ownOptions} from '../../../model/own.ts';
import type {LitElement, ReactiveController} from 'lit';
import {shadowHostOf} from '../dom.ts';

const hosts = new Set<LitElement>();
/** One for all elements. Created with the first, because the module also runs in Node. */
let observer: MutationObserver | null = null;

/** Updates an element when a `lang` attribute of the page changes. */
export class LanguageFollower implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A moved element may have an ancestor with another language. */
  hostConnected(): void {
    this.#host.requestUpdate();
    hosts.add(this.#host);
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    // The document, and each shadow root around the element; to observe one again has no effect.
    for (let root: Node | null | undefined = this.#host; root; root = shadowHostOf(root))
      observer.observe((root = root.getRootNode()), ownOptions({attributeFilter: ['lang'], subtree: true}));
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) observer?.disconnect();
  }
}
