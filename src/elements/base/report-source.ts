import {hasOwn} from '../../model/own.ts';
import {loadFailure} from '../../load/parse.ts';
import {loadedPlace} from '../shared/place/loaded-places.ts';
import type {ReactiveController} from 'lit';
import {
  followConstant,
  followData,
  followLocation,
  followProvider,
  followScript,
  followWhenNear,
  idleSource,
  reportLocation,
  type FollowedSource,
} from './followed-source.ts';
import {
  addConsumer,
  closestProvider,
  hasSourceAncestor,
  registerSource,
  removeConsumer,
  resolveConsumers,
} from './provider-registry.ts';
import type {ReportConsumer, ReportProvider, SourceHost, SourceState} from './source-state.ts';

const idle: SourceState = {status: 'idle'};
const loading: SourceState = {status: 'loading'};

/**
 * Source of an element's report, in this order: the `data` property, the `src` attribute, a child
 * `<script type="application/json">`, the nearest provider around the element.
 */
export class ReportSource implements ReactiveController, ReportProvider, ReportConsumer {
  isProvider = false;
  readonly #host: SourceHost;
  readonly #isEager: () => boolean;
  readonly #listeners = new Set<() => void>();
  #received: SourceState = idle;
  #awaitsPlace = false;
  #state: SourceState = idle;
  #inputs: readonly unknown[] = [];
  #followed: FollowedSource = idleSource;

  /** `isEager` returns whether a document is requested before the host is near the viewport. */
  constructor(host: SourceHost, isEager: () => boolean) {
    this.#host = host;
    this.#isEager = isEager;
    registerSource(host, this);
    host.addController(this);
  }

  get state(): SourceState {
    return this.#state;
  }

  /** Whether no element with a source surrounds this one. Only an outermost element announces that it loads. */
  get isOutermost(): boolean {
    return !hasSourceAncestor(this.#host);
  }

  /** Whether the page has fallback content whose place is kept. */
  get hasFallback(): boolean {
    return this.#host.querySelector(':scope > [slot=fallback]') !== null;
  }

  /** Resolves when there is a report or a failure. */
  whenSettled(): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if ((this.#state.status !== 'ready' && this.#state.status !== 'failed') || this.#awaitsPlace) return;
        unsubscribe();
        resolve();
      };
      const unsubscribe = this.subscribe(check);
      check();
    });
  }

  /** Starts or stops serving the elements inside. */
  provide(isProvider: boolean): void {
    this.isProvider = isProvider;
    resolveConsumers();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Repeats the request after a failure. */
  retry(): void {
    this.#followed.retry();
    this.#setState(this.#received);
  }

  /** Requests newer data. The current data stay, and are marked stale when the request fails. */
  refresh(): void {
    this.#followed.refresh();
  }

  hostConnected(): void {
    this.resolve();
  }

  hostDisconnected(): void {
    this.#followed.stop();
    removeConsumer(this);
  }

  /** Changes of several properties are coalesced by the host's update cycle. */
  hostUpdate(): void {
    if (this.#currentInputs.some((value, index) => value !== this.#inputs[index])) this.resolve();
  }

  /** Called when children are added: an inline script may be complete now. */
  childrenChanged(): void {
    if (this.#state.status === 'idle') this.resolve();
  }

  /** Determines the source again. Does nothing while the host is disconnected. */
  resolve(): void {
    if (!this.#host.isConnected) return;
    this.#followed.stop();
    removeConsumer(this);
    this.#inputs = this.#currentInputs;
    this.#followed = this.#follow();
  }

  get #currentInputs(): readonly unknown[] {
    const {data, src, integrity, maxBytes, place} = this.#host;
    return [data, src, integrity, maxBytes, place, this.#isEager()];
  }

  #follow(): FollowedSource {
    const {data, src} = this.#host;
    if (data !== null && data !== undefined) return followData(data, this.#setState);
    if (src) return this.#followUrl();
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    return script ? followScript(script, this.#setState, () => this.resolve()) : this.#followAncestor();
  }

  #followUrl(): FollowedSource {
    const location = reportLocation(this.#host);
    if (hasOwn(location, 'status')) return followConstant(location, this.#setState);
    return this.#isEager()
      ? followLocation(location, this.#setState)
      : followWhenNear(this.#host, location, this.#setState);
  }

  #followAncestor(): FollowedSource {
    addConsumer(this);
    const provider = closestProvider(this.#host);
    return provider ? followProvider(provider, this.#setState) : followConstant(idle, this.#setState);
  }

  readonly #setState = (state: SourceState): void => {
    this.#received = state;
    this.#update(this.#stateOfPlace());
  };

  /** What was received, with the figures of the host's place only. What is shown stays while the code for it is loaded. */
  #stateOfPlace(): SourceState {
    const {place} = this.#host;
    const received = this.#received;
    this.#awaitsPlace = false;
    if (!place || received.status !== 'ready') return received;
    const update = (error?: unknown): void =>
      this.#update(error ? loadFailure('script', received.origin, String(error)) : this.#stateOfPlace());
    const state = loadedPlace(received, place, update);
    this.#awaitsPlace = state === null;
    return state ?? (this.#state.status === 'ready' ? this.#state : loading);
  }

  readonly #update = (state: SourceState): void => {
    if (state === this.#state) return;
    this.#state = state;
    this.#host.requestUpdate();
    for (const listener of [...this.#listeners]) listener();
  };
}
