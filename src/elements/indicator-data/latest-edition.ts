import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isLater} from '../../model/report/edition.ts';
import type {Report} from '../../model/report/report.ts';
import {defaultMaxBytes} from '../../load/settings.ts';
import {reportStore} from '../../load/report-store.ts';
import {IndicatorEditionEvent} from '../base/events.ts';

const nothing = (): void => undefined;

/**
 * Looks at the address where a report says that its newest edition is, and knows of a later one. Shares the page's
 * one request for that address; that there is none, or none to be had, is no failure: what is shown never depends on it.
 */
export class LatestEdition implements ReactiveController {
  /** An edition after the one that is followed. */
  later: Report | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #own: Report | null = null;
  #release = nothing;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  /** Watches for an edition after `own`; `null` for none. */
  follow(own: Report | null): void {
    if (own === this.#own) return;
    this.#release();
    this.#release = nothing;
    this.#own = own;
    this.#tell(null);
    if (own?.latest) this.#release = this.#ask(own, own.latest);
  }

  #ask(own: Report, latest: string): () => void {
    const address = {url: new URL(latest).href, integrity: '', maxBytes: defaultMaxBytes};
    const look = (): void => {
      const state = reportStore.state(address);
      if (state.status === 'ready' && isLater(state.report, own)) this.#tell(state.report);
    };
    const release = reportStore.subscribe(address, look);
    look();
    return release;
  }

  #tell(later: Report | null): void {
    if (later === this.later) return;
    this.later = later;
    this.#host.requestUpdate();
    if (later) this.#host.dispatchEvent(new IndicatorEditionEvent(later, this.#own?.latest ?? ''));
  }
}
