import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {defaultMaxBytes} from '../../load/settings.ts';
import type {Report} from '../../model/report/report.ts';
import {documentUrl, followLocation, idleSource} from '../base/followed-source.ts';
import type {SourceState} from '../base/source-state.ts';

const idle: SourceState = {status: 'idle'};
const noop = (): void => undefined;

/** Loads the earlier edition from the page-wide report store, so that each URL is requested once. */
export class EarlierEdition implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #url = '';
  #state = idle;
  #source = idleSource;
  #settle = noop;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Null while there is none: no address, a malformed one, or a document that cannot be loaded. */
  get report(): Report | null {
    return this.#state.status === 'ready' ? this.#state.report : null;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Follows the document of a URL. Returns a promise while it is loading; null when it is loaded or has failed. */
  follow(url: string): Promise<void> | null {
    if (url !== this.#url) this.#start(url);
    return this.#state.status === 'loading' ? new Promise((resolve) => (this.#settle = resolve)) : null;
  }

  #start(url: string): void {
    this.#stop();
    this.#url = url;
    const location = url ? documentUrl(url, this.#host.baseURI) : null;
    if (!location) return;
    const address = {url: location.href, integrity: '', maxBytes: defaultMaxBytes};
    this.#source = followLocation(address, (state) => {
      this.#state = state;
      this.#host.requestUpdate();
      if (state.status !== 'loading') this.#settle();
    });
  }

  #stop(): void {
    this.#source.stop();
    this.#settle();
    this.#url = '';
    this.#state = idle;
    this.#source = idleSource;
  }
}
