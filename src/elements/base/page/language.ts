import type {ReactiveController, ReactiveControllerHost} from 'lit';

const hosts = new Set<ReactiveControllerHost>();
/** One for all elements. Created with the first, because the module also runs in Node. */
let observer: MutationObserver | null = null;

/** Updates an element when a `lang` attribute of the page changes. */
export class LanguageFollower implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A moved element may have an ancestor with another language. */
  hostConnected(): void {
    this.#host.requestUpdate();
    hosts.add(this.#host);
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    if (hosts.size === 1) observer.observe(document, {attributeFilter: ['lang'], subtree: true});
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) observer?.disconnect();
  }
}
