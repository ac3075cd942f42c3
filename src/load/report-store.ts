import type {Address} from './settings.ts';
import {limits as pageLimits, type Limits} from './settings.ts';
import {idle, loader, type Effect, type Loader, type LoadEvent, type LoadState} from './load-state.ts';
import {page as thisPage, type Page} from './environment.ts';
import {failed} from './parse.ts';
import {request} from './request.ts';
import {shared} from './page-global.ts';
import {turns} from './concurrency.ts';

interface Entry {
  readonly address: Address;
  readonly listeners: Set<() => void>;
  loader: Loader;
  /** Ends what goes on: a request, or the pause before the next. */
  end: (why: string) => void;
  cancelGrace: () => void;
}

const nothing = (): void => undefined;

/**
 * The reports of one page: however many elements name a URL, it is fetched once and read once.
 * An entry outlives its elements, so that one that is moved or made anew finds its data at once.
 */
export class ReportStore {
  readonly #page: Page;
  readonly #limits: Limits;
  readonly #inTurn: (task: () => Promise<void>) => void;
  readonly #entries = new Map<string, Entry>();
  readonly #warned = new Set<string>();

  constructor(page: Page = thisPage, limits: Limits = pageLimits) {
    this.#page = page;
    this.#limits = limits;
    this.#inTurn = turns(limits.inFlight);
  }

  /** Asks the network the first time; calls `listener` at each later change, until the returned function is called. */
  subscribe(address: Address, listener: () => void): () => void {
    const entry = this.#entry(address);
    // One function may listen for several elements.
    const own = (): void => listener();
    entry.listeners.add(own);
    this.#send(entry, 'join');
    return () => {
      if (entry.listeners.delete(own)) this.#send(entry, 'leave');
    };
  }

  state(address: Address): LoadState {
    return this.#entry(address).loader.shown;
  }

  /** Asks once more, past the HTTP cache, for what failed or is stale; cuts a pause short. Else does nothing. */
  retry(address: Address): void {
    this.#send(this.#entry(address), 'retry');
  }

  /** Asks for a newer state of what is shown, past the HTTP cache. While there is nothing to show, does nothing. */
  refresh(address: Address): void {
    this.#send(this.#entry(address), 'refresh');
  }

  get #isPaused(): boolean {
    return this.#page.isHidden() || !this.#page.isOnline();
  }

  #entry(address: Address): Entry {
    const key = `${address.integrity} ${address.maxBytes} ${address.url}`;
    let entry = this.#entries.get(key);
    if (entry) return entry;
    if (this.#entries.size === 0)
      this.#page.listen(
        () => this.#wake(),
        () => this.#leave(),
      );
    entry = {address, listeners: new Set(), loader: idle, end: nothing, cancelGrace: nothing};
    this.#entries.set(key, entry);
    return entry;
  }

  #wake(): void {
    if (!this.#isPaused) for (const entry of this.#entries.values()) this.#send(entry, 'wake');
  }

  /** A request in flight may keep the page out of the back/forward cache: it is made anew if the reader comes back. */
  #leave(): void {
    for (const {loader, end} of this.#entries.values()) if (loader.phase === 'asking') end('pagehide');
  }

  #send(entry: Entry, event: LoadEvent): void {
    const {shown} = entry.loader;
    const [next, effect] = loader(entry.loader, event);
    entry.loader = next;
    if (effect === 'grace') this.#grace(entry);
    else if (effect) this.#run(entry, effect);
    if (next.shown === shown) return;
    this.#warn(entry);
    for (const listener of [...entry.listeners]) listener();
  }

  #grace(entry: Entry): void {
    entry.cancelGrace();
    entry.cancelGrace = this.#page.later(this.#limits.grace, () => this.#send(entry, 'abandon'));
  }

  #run(entry: Entry, effect: Effect): void {
    entry.end('abandoned');
    entry.end = nothing;
    if (effect === 'request') this.#request(entry);
    if (effect === 'wait') this.#wait(entry);
  }

  #request(entry: Entry): void {
    const {address, loader} = entry;
    const {attempt, fresh} = loader;
    const controller = new AbortController();
    entry.end = (why) => controller.abort(failed('network', {url: address.url, attempt}, why));
    this.#inTurn(async () => {
      const order = {address, attempt, fresh, controller, limits: this.#limits};
      this.#send(entry, {attempt, ...(await request(order, this.#page))});
    });
  }

  /** Give or take a quarter, lest all the pages of a land come back at once. */
  #wait(entry: Entry): void {
    const {after, left} = entry.loader;
    const pause = this.#limits.pauses[left > 1 ? 0 : 1];
    const ms = after + pause * (0.75 + this.#page.random() / 2);
    entry.end = this.#page.later(ms, () => this.#send(entry, this.#isPaused ? 'hold' : 'elapse'));
  }

  #warn({address: {url}, loader: {shown}}: Entry): void {
    const failure = shown.status === 'ready' ? shown.stale : shown.status === 'failed' && shown.failure;
    if (!failure || this.#warned.has(url)) return;
    this.#warned.add(url);
    this.#page.warn(`[avance] ${failure.code} ${failure.detail ?? ''} ${url}`);
  }
}

/** The one store of the page. */
export const reportStore = shared('store', () => new ReportStore());
