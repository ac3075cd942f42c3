import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isNewerEdition} from '../../model/report/edition.ts';
import type {Report} from '../../model/report/report.ts';
import {defaultMaxBytes} from '../../load/settings.ts';
import {reportStore} from '../../load/report-store.ts';
import {IndicatorEditionEvent} from '../base/reader-events.ts';

const nothing = (): void => undefined;

/**
 * Loads the `latest` URL of a report and compares the editions. Uses the page-wide report store, so each URL is requested
 * once. A missing URL or a failed request is ignored.
 */
export class LatestEdition implements ReactiveController {
  /** Newer edition than the watched report; null when there is none. */
  newerReport: Report | null = null;
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
    this.watch(null);
  }

  /** Starts to watch for an edition newer than `current`; null stops. */
  watch(current: Report | null): void {
    if (current === this.#own) return;
    this.#release();
    this.#release = nothing;
    this.#own = current;
    this.#setNewer(null);
    if (current?.latest) this.#release = this.#subscribe(current, current.latest);
  }

  #subscribe(current: Report, latest: string): () => void {
    const address = {url: new URL(latest).href, integrity: '', maxBytes: defaultMaxBytes};
    const look = (): void => {
      const state = reportStore.state(address);
      if (state.status === 'ready' && isNewerEdition(state.report, current)) this.#setNewer(state.report);
    };
    const release = reportStore.subscribe(address, look);
    look();
    return release;
  }

  #setNewer(newerReport: Report | null): void {
    if (newerReport === this.newerReport) return;
    this.newerReport = newerReport;
    this.#host.requestUpdate();
    if (newerReport)
      this.#host.dispatchEvent(new IndicatorEditionEvent(newerReport, this.#own?.latest ?? ''));
  }
}
