import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {reportStore} from '../../load/report-store.ts';
import {defaultMaxBytes} from '../../load/settings.ts';
import type {Report} from '../../model/report/report.ts';
import {documentUrl} from '../base/followed-source.ts';

/** The earlier edition, or why it is not there. */
export type EarlierState = Report | 'loading' | 'failed';

const nothing = (): void => undefined;

/** Loads the earlier edition from the page-wide report store, so that each URL is requested once. */
export class EarlierEdition implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #url = '';
  #state: EarlierState = 'failed';
  #release = nothing;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.watch('');
  }

  /** Follows the document of an address. An empty or malformed address, or one of another scheme, is a failure. */
  watch(url: string): EarlierState {
    if (url === this.#url) return this.#state;
    this.#release();
    this.#release = nothing;
    this.#url = url;
    this.#state = 'failed';
    const address = url ? documentUrl(url, this.#host.baseURI) : null;
    if (address) this.#subscribe(address.href);
    return this.#state;
  }

  #subscribe(url: string): void {
    const address = {url, integrity: '', maxBytes: defaultMaxBytes};
    const look = (): void => {
      const state = reportStore.state(address);
      this.#state =
        state.status === 'ready' ? state.report : state.status === 'failed' ? 'failed' : 'loading';
    };
    this.#release = reportStore.subscribe(address, () => {
      look();
      this.#host.requestUpdate();
    });
    look();
  }
}
