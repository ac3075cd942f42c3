import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadFailure, parseText, parseValue, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {defaultMaxBytes, type ReportLocation} from '../../load/settings.ts';
import type {LoadState} from '../../load/load-state.ts';
import {reportStore} from '../../load/report-store.ts';
import {pageSingleton} from '../../load/page-global.ts';
import {composedAncestors} from './dom.ts';
import {whenNearViewport} from './near-viewport.ts';

/** `idle`: nothing names any data (yet). `isFar`: nothing is asked for until the element is near the screen. */
export type SourceState =
  {readonly status: 'idle'} | {readonly status: 'loading'; readonly isFar: true} | LoadState;

/** What an element says of its data. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string;
  integrity: string;
  maxBytes: number | null;
  loading: 'lazy' | 'eager';
  textures: 'on' | 'off';
}

const sourceInputs = ({data, src, integrity, maxBytes, loading}: SourceHost): readonly unknown[] => [
  data,
  src,
  integrity,
  maxBytes,
  loading,
];

const idle: SourceState = {status: 'idle'};
const inline = {url: null, attempt: 1};

/** `dependants` look to an ancestor for their data: told when one comes or goes, whatever the order of upgrades. */
const {sources, consumers} = pageSingleton('sources', () => ({
  sources: new WeakMap<Node, ReportSource>(),
  consumers: new Set<ReportSource>(),
}));

/**
 * Where an element's report comes from, in this order: the `data` property, the `src` attribute, a child
 * `<script type="application/json">`, the nearest provider around it.
 */
export class ReportSource implements ReactiveController {
  /** Whether elements inside this one read from it. Not `#`: the scripts of a page each have a class of their own. */
  isProvider = false;
  readonly #host: SourceHost;
  readonly #listeners = new Set<() => void>();
  #state: SourceState = idle;
  #named: readonly unknown[] = [];
  #release: () => void = () => undefined;
  #retry: () => void = () => undefined;
  #refresh: () => void = () => undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    sources.set(host, this);
    host.addController(this);
  }

  get state(): SourceState {
    return this.#state;
  }

  /** Whether this element has the voice: of nested elements only the outermost speaks. */
  get isOutermost(): boolean {
    return ![...composedAncestors(this.#host)].some((element) => sources.has(element));
  }

  get textures(): 'on' | 'off' {
    return this.#host.textures;
  }

  get hasFallback(): boolean {
    return this.#host.querySelector(':scope > [slot=fallback]') !== null;
  }

  /** Fulfilled when there is a report, or a reason why there is none. */
  whenSettled(): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (this.#state.status !== 'ready' && this.#state.status !== 'failed') return;
        release();
        resolve();
      };
      const release = this.subscribe(check);
      check();
    });
  }

  /** Lets elements inside this one read from it, or no longer. */
  provide(isProvider: boolean): void {
    this.isProvider = isProvider;
    for (const dependant of [...consumers]) dependant.resolve();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks again after a failure. */
  retry(): void {
    this.#retry();
  }

  /** Asks for newer data while those at hand stay; if there are none to be had, these are marked stale. */
  refresh(): void {
    this.#refresh();
  }

  hostConnected(): void {
    this.resolve();
  }

  hostDisconnected(): void {
    this.#release();
    consumers.delete(this);
  }

  /** Follows the host's properties, coalesced by its own update cycle. */
  hostUpdate(): void {
    if (sourceInputs(this.#host).some((value, i) => value !== this.#named[i])) this.resolve();
  }

  /** Children came: an inline script may be complete now. */
  childrenChanged(): void {
    if (this.#state.status === 'idle') this.resolve();
  }

  /** Begins anew with what the host names now. Who left the page, with its provider perhaps, has no more to look for. */
  resolve(): void {
    if (!this.#host.isConnected) return;
    this.#release();
    this.#named = sourceInputs(this.#host);
    this.#release = this.#subscribeToSource();
  }

  /** Starts to follow what the host names, and returns the way to stop. */
  #subscribeToSource(): () => void {
    const {data, src} = this.#host;
    consumers.delete(this);
    if (data !== null && data !== undefined) return this.#setStatic(parseValue(data, inline));
    if (src) return this.#followUrl(src);
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    return script ? this.#followScript(script) : this.#followAncestor();
  }

  #followUrl(src: string): () => void {
    const {baseURI} = this.#host;
    const url = URL.canParse(src, baseURI) ? new URL(src, baseURI) : null;
    if (!url || !/^(https?|data|blob|file):$/.test(url.protocol)) {
      return this.#setStatic(loadFailure('blocked-url', {url: src, attempt: 0}, src));
    }
    const {integrity, maxBytes} = this.#host;
    const address = {url: url.href, integrity, maxBytes: maxBytes || defaultMaxBytes};
    if (this.#host.loading === 'eager') return this.#followAddress(address);
    this.#set({status: 'loading', isFar: true});
    let release = whenNearViewport(this.#host, () => (release = this.#followAddress(address)));
    return () => release();
  }

  #followAddress(address: ReportLocation): () => void {
    const update = (): void => this.#set(reportStore.state(address));
    const release = reportStore.subscribe(address, update);
    this.#retry = () => reportStore.retry(address);
    this.#refresh = () => reportStore.refresh(address);
    update();
    return release;
  }

  #followScript(script: Element): () => void {
    const state = parseText(script.textContent, inline);
    const document = this.#host.ownerDocument;
    // While the parser still streams, the script may be cut in its middle.
    if (state.status === 'ready' || document.readyState !== 'loading') return this.#setStatic(state);
    const again = (): void => this.resolve();
    document.addEventListener('DOMContentLoaded', again, {once: true});
    return () => document.removeEventListener('DOMContentLoaded', again);
  }

  #followAncestor(): () => void {
    consumers.add(this);
    for (const element of composedAncestors(this.#host)) {
      const provider = sources.get(element);
      if (provider && provider.isProvider) return this.#followProvider(provider);
    }
    return this.#setStatic(idle);
  }

  #followProvider(provider: ReportSource): () => void {
    // The provider tells the page of its failure: eighteen cards need not.
    const update = (): void =>
      this.#set(provider.state.status === 'failed' ? {...provider.state, isReported: true} : provider.state);
    this.#retry = () => provider.retry();
    this.#refresh = () => provider.refresh();
    update();
    return provider.subscribe(update);
  }

  #setStatic(state: LoadedReport | FailedLoad | SourceState): () => void {
    this.#retry = this.#refresh = () => undefined;
    this.#set(state);
    return () => undefined;
  }

  #set(state: SourceState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
    for (const listener of [...this.#listeners]) listener();
  }
}
