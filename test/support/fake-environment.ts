import type {Environment} from '../../src/load/environment.ts';

type Chunk = {readonly done: boolean; readonly value?: Uint8Array};

/** A response whose body the test sends. Reads resolve in a microtask; the reads of a real response need several tasks. */
export class FakeResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly body = {getReader: () => ({read: (): Promise<Chunk> => this.#read()})};
  readonly #chunks: Chunk[] = [];
  #resolveRead: ((chunk: Chunk) => void) | null = null;
  #rejectRead: (reason: unknown) => void = () => undefined;

  /** With `text` the body is complete; with null it stays open. */
  constructor(text: string | null, status = 200, headers: HeadersInit = {}) {
    this.ok = status < 300;
    this.status = status;
    this.headers = new Headers(headers);
    if (text === null) return;
    this.push(text);
    this.#chunks.push({done: true});
  }

  push(text: string): void {
    const chunk = {done: false, value: new TextEncoder().encode(text)};
    if (this.#resolveRead) this.#resolveRead(chunk);
    else this.#chunks.push(chunk);
    this.#resolveRead = null;
  }

  /** Rejects the pending read, as a browser does when a request is aborted. */
  fail(reason: unknown): void {
    this.#rejectRead(reason);
  }

  #read(): Promise<Chunk> {
    const chunk = this.#chunks.shift();
    if (chunk) return Promise.resolve(chunk);
    return new Promise((resolve, reject) => {
      this.#resolveRead = resolve;
      this.#rejectRead = reject;
    });
  }
}

/** A request that the test answers at most once. */
export class FakeRequest {
  /** Whether the test has answered the request or the caller has aborted it. */
  isSettled = false;
  readonly url: string;
  readonly options: RequestInit;
  readonly response: Promise<Response>;
  #fakeResponse: FakeResponse | null = null;
  #resolve: (response: Response) => void = () => undefined;
  #reject: (reason: unknown) => void = () => undefined;

  constructor(url: string, options: RequestInit) {
    this.url = url;
    this.options = options;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    options.signal?.addEventListener('abort', () => this.#end(options.signal?.reason));
  }

  respond(response: FakeResponse): void {
    if (this.isSettled) return;
    this.isSettled = true;
    this.#fakeResponse = response;
    this.#resolve(response as unknown as Response);
  }

  failNetwork(): void {
    this.#end(new TypeError('Failed to fetch'));
  }

  #end(reason: unknown): void {
    this.isSettled = true;
    this.#reject(reason);
    this.#fakeResponse?.fail(reason);
  }
}

interface Timer {
  readonly time: number;
  readonly act: () => void;
}

/** Waits for enough microtasks to read a complete response. */
export async function flushMicrotasks(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await null;
}

/** An environment with a clock and a network that the test controls. */
export class FakeEnvironment implements Environment {
  readonly sentRequests: FakeRequest[] = [];
  readonly warnings: string[] = [];
  hasNetwork = true;
  isVisible = true;
  listenerCount = 0;
  #now = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<Timer>();
  #resume: () => void = () => undefined;
  #leave: () => void = () => undefined;

  readonly fetch = (url: string, options: RequestInit): Promise<Response> => {
    const request = new FakeRequest(url, options);
    this.sentRequests.push(request);
    return request.response;
  };

  readonly setTimer = (ms: number, act: () => void): (() => void) => {
    const timer = {time: this.#now + ms, act};
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  readonly nextTask = (): Promise<void> => new Promise((resolve) => this.setTimer(0, resolve));
  readonly now = (): number => this.#now;
  readonly random = (): number => 0.5;
  readonly isOnline = (): boolean => this.hasNetwork;
  readonly isHidden = (): boolean => !this.isVisible;
  readonly language = (): string => '';
  readonly watchCspViolation = () => async () => null;
  readonly warn = (text: string): unknown => this.warnings.push(text);

  readonly onVisibility = (resume: () => void, leave: () => void): void => {
    this.listenerCount += 1;
    this.#resume = resume;
    this.#leave = leave;
  };

  get timerCount(): number {
    return this.#timers.size;
  }

  /** Unanswered requests. */
  get pending(): readonly FakeRequest[] {
    return this.sentRequests.filter((request) => !request.isSettled);
  }

  requestsFor(url: string): readonly FakeRequest[] {
    return this.sentRequests.filter((request) => request.url === url);
  }

  /** Advances the clock and runs the timers in order. */
  async advanceTime(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (let nextTimer = this.#nextTimer(end); nextTimer; nextTimer = this.#nextTimer(end)) {
      this.#timers.delete(nextTimer);
      this.#now = nextTimer.time;
      nextTimer.act();
      await flushMicrotasks();
    }
    this.#now = end;
    await flushMicrotasks();
  }

  async changeState(state: {readonly online?: boolean; readonly visible?: boolean}): Promise<void> {
    this.hasNetwork = state.online ?? this.hasNetwork;
    this.isVisible = state.visible ?? this.isVisible;
    this.#resume();
    await flushMicrotasks();
  }

  async leavePage(): Promise<void> {
    this.#leave();
    await flushMicrotasks();
  }

  #nextTimer(end: number): Timer | undefined {
    return [...this.#timers].filter(({time}) => time <= end).sort((a, b) => a.time - b.time)[0];
  }
}
