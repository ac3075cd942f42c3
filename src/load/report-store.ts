import type {ReportLocation} from './settings.ts';
import {defaultLoadLimits as pageLimits, type LoadLimits} from './settings.ts';
import {
  idleLoader,
  reduceLoader,
  type Effect,
  type LoaderState,
  type LoaderAction,
  type LoadState,
} from './load-state.ts';
import {browserEnvironment as thisPage, type Environment} from './environment.ts';
import {loadFailure} from './parse.ts';
import {requestReport} from './request.ts';
import {pageSingleton} from './page-global.ts';
import {limitConcurrency} from './concurrency.ts';

interface Entry {
  readonly address: ReportLocation;
  readonly listeners: Set<() => void>;
  loader: LoaderState;
  /** Cancels the request or the retry timer. */
  cancel: (reason: string) => void;
  cancelRelease: () => void;
  /** When the last element unsubscribed; 0 for an entry that never had one. */
  leftAt: number;
}

const noop = (): void => undefined;

function keyOf({integrity, maxBytes, url}: ReportLocation): string {
  return `${integrity} ${maxBytes} ${url}`;
}

/** Whether no element needs the document, and no request or retry is pending. */
function isUnused({phase, subscribers}: LoaderState): boolean {
  return subscribers === 0 && (phase === 'settled' || phase === 'idle');
}

/**
 * Reports of one page. A URL is fetched and read once for all its elements. The entries that elements left last are kept
 * for a while, so that an element that is moved or recreated has its data at once.
 */
export class ReportStore {
  readonly #page: Environment;
  readonly #limits: LoadLimits;
  readonly #enqueue: (task: () => Promise<void>) => void;
  readonly #entries = new Map<string, Entry>();
  readonly #warned = new Set<string>();
  #isWatching = false;

  constructor(page: Environment = thisPage, limits: LoadLimits = pageLimits) {
    this.#page = page;
    this.#limits = limits;
    this.#enqueue = limitConcurrency(limits.maxConcurrent);
  }

  /** Requests the document the first time; calls `listener` on each change until the returned function is called. */
  subscribe(address: ReportLocation, listener: () => void): () => void {
    const entry = this.#entry(address);
    // The same function may be subscribed several times.
    const wrapped = (): void => listener();
    entry.listeners.add(wrapped);
    this.#dispatch(entry, 'subscribe');
    return () => {
      if (!entry.listeners.delete(wrapped)) return;
      this.#dispatch(entry, 'unsubscribe');
      if (entry.listeners.size === 0) this.#leave(entry);
    };
  }

  state(address: ReportLocation): LoadState {
    return this.#entry(address).loader.current;
  }

  /** Requests a failed or stale document again, revalidating the HTTP cache, without the retry delay. */
  retry(address: ReportLocation): void {
    this.#dispatch(this.#entry(address), 'retry');
  }

  /** Requests a newer state of a loaded report, revalidating the HTTP cache. Does nothing without a report. */
  refresh(address: ReportLocation): void {
    this.#dispatch(this.#entry(address), 'refresh');
  }

  get #isPaused(): boolean {
    return this.#page.isHidden() || !this.#page.isOnline();
  }

  #entry(address: ReportLocation): Entry {
    const key = keyOf(address);
    let entry = this.#entries.get(key);
    if (entry) return entry;
    this.#watchPage();
    const loader = idleLoader;
    entry = {address, listeners: new Set(), loader, cancel: noop, cancelRelease: noop, leftAt: 0};
    this.#entries.set(key, entry);
    return entry;
  }

  #watchPage(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.#page.onVisibility(
      () => this.#resume(),
      () => this.#cancelRequests(),
    );
  }

  /** Drops the entries without elements that were left too long ago, and the oldest above the limit. */
  #leave(entry: Entry): void {
    const key = keyOf(entry.address);
    entry.leftAt = this.#page.now();
    // The entry that was left last is the last one of the map.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const {keptReports, keepTime} = this.#limits;
    const unused = [...this.#entries].filter(([, {loader}]) => isUnused(loader));
    for (const [index, [unusedKey, {leftAt}]] of unused.entries())
      if (index < unused.length - keptReports || leftAt < entry.leftAt - keepTime)
        this.#entries.delete(unusedKey);
  }

  #resume(): void {
    if (!this.#isPaused) for (const entry of this.#entries.values()) this.#dispatch(entry, 'resume');
  }

  /** Aborts requests on pagehide, which would block the back/forward cache. They are retried when the page returns. */
  #cancelRequests(): void {
    for (const {loader, cancel} of this.#entries.values())
      if (loader.phase === 'requesting') cancel('pagehide');
  }

  #dispatch(entry: Entry, event: LoaderAction): void {
    const {current} = entry.loader;
    const [next, effect] = reduceLoader(entry.loader, event);
    entry.loader = next;
    if (effect === 'schedule-release') this.#scheduleRelease(entry);
    else if (effect) this.#runEffect(entry, effect);
    if (next.current === current) return;
    this.#warnOnce(entry);
    for (const listener of [...entry.listeners]) listener();
  }

  #scheduleRelease(entry: Entry): void {
    entry.cancelRelease();
    entry.cancelRelease = this.#page.setTimer(this.#limits.releaseDelay, () =>
      this.#dispatch(entry, 'release'),
    );
  }

  #runEffect(entry: Entry, effect: Effect): void {
    entry.cancel('abandoned');
    entry.cancel = noop;
    if (effect === 'request') this.#request(entry);
    if (effect === 'schedule-retry') this.#scheduleRetry(entry);
  }

  #request(entry: Entry): void {
    const {address, loader} = entry;
    const {attempt, bypassCache} = loader;
    const controller = new AbortController();
    entry.cancel = (reason) => controller.abort(loadFailure('network', {url: address.url, attempt}, reason));
    this.#enqueue(async () => {
      const order = {address, attempt, bypassCache, controller, limits: this.#limits};
      this.#dispatch(entry, {attempt, ...(await requestReport(order, this.#page))});
    });
  }

  /** Adds ±25 % jitter, so that clients do not retry at the same moment. */
  #scheduleRetry(entry: Entry): void {
    const {retryAfterMs, attemptsLeft} = entry.loader;
    const pause = this.#limits.retryDelays[attemptsLeft > 1 ? 0 : 1];
    const ms = retryAfterMs + pause * (0.75 + this.#page.random() / 2);
    entry.cancel = this.#page.setTimer(ms, () =>
      this.#dispatch(entry, this.#isPaused ? 'retry-paused' : 'retry-timer'),
    );
  }

  #warnOnce({address: {url}, loader: {current}}: Entry): void {
    const failure =
      current.status === 'ready' ? current.stale : current.status === 'failed' && current.failure;
    if (!failure || this.#warned.has(url)) return;
    this.#warned.add(url);
    this.#page.warn(`[avance] ${failure.code} ${failure.detail ?? ''} ${url}`);
  }
}

/** The store of the page, shared by its scripts. */
export const reportStore = pageSingleton('store', () => new ReportStore());
