import type {Environment} from '../../src/load/environment.ts';

type Piece = {readonly done: boolean; readonly value?: Uint8Array};

/** An answer whose body comes when the test says so, and at once: engines take turns of their own for a true one. */
export class FakeAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly body = {getReader: () => ({read: (): Promise<Piece> => this.#read()})};
  readonly #pieces: Piece[] = [];
  #take: ((piece: Piece) => void) | null = null;
  #refuse: (reason: unknown) => void = () => undefined;

  /** With `text` the body is whole; without, it stays open. */
  constructor(text: string | null, status = 200, headers: HeadersInit = {}) {
    this.ok = status < 300;
    this.status = status;
    this.headers = new Headers(headers);
    if (text === null) return;
    this.push(text);
    this.#pieces.push({done: true});
  }

  push(text: string): void {
    const piece = {done: false, value: new TextEncoder().encode(text)};
    if (this.#take) this.#take(piece);
    else this.#pieces.push(piece);
    this.#take = null;
  }

  /** As a browser does with the body of a request that is aborted. */
  fail(reason: unknown): void {
    this.#refuse(reason);
  }

  #read(): Promise<Piece> {
    const piece = this.#pieces.shift();
    if (piece) return Promise.resolve(piece);
    return new Promise((resolve, reject) => {
      this.#take = resolve;
      this.#refuse = reject;
    });
  }
}

/** A request that the test answers, at most once. */
export class Asked {
  /** Answered by the test, or ended by who asked. */
  isOver = false;
  readonly url: string;
  readonly options: RequestInit;
  readonly response: Promise<Response>;
  #answer: FakeAnswer | null = null;
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

  answer(answer: FakeAnswer): void {
    if (this.isOver) return;
    this.isOver = true;
    this.#answer = answer;
    this.#resolve(answer as unknown as Response);
  }

  refuse(): void {
    this.#end(new TypeError('Failed to fetch'));
  }

  #end(reason: unknown): void {
    this.isOver = true;
    this.#reject(reason);
    this.#answer?.fail(reason);
  }
}

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

/** Long enough for a whole answer to be read. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await null;
}

/** A page whose time passes when the test says so, and whose network is the test. */
export class FakePage implements Environment {
  readonly asked: Asked[] = [];
  readonly warnings: string[] = [];
  isHere = true;
  isSeen = true;
  listeners = 0;
  #now = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<Timer>();
  #wake: () => void = () => undefined;
  #leave: () => void = () => undefined;

  readonly fetch = (url: string, options: RequestInit): Promise<Response> => {
    const asked = new Asked(url, options);
    this.asked.push(asked);
    return asked.response;
  };

  readonly setTimer = (ms: number, act: () => void): (() => void) => {
    const timer = {at: this.#now + ms, act};
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  readonly now = (): number => this.#now;
  readonly random = (): number => 0.5;
  readonly isOnline = (): boolean => this.isHere;
  readonly isHidden = (): boolean => !this.isSeen;
  readonly language = (): string => '';
  readonly watchCspViolation = () => async () => null;
  readonly warn = (text: string): unknown => this.warnings.push(text);

  readonly onVisibility = (wake: () => void, leave: () => void): void => {
    this.listeners += 1;
    this.#wake = wake;
    this.#leave = leave;
  };

  get timers(): number {
    return this.#timers.size;
  }

  /** Requests that nobody answered yet. */
  get pending(): readonly Asked[] {
    return this.asked.filter(({isOver}) => !isOver);
  }

  requests(url: string): readonly Asked[] {
    return this.asked.filter((asked) => asked.url === url);
  }

  /** Lets time pass, timer by timer. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = next.at;
      next.act();
      await settled();
    }
    this.#now = end;
    await settled();
  }

  async turn(state: {readonly online?: boolean; readonly seen?: boolean}): Promise<void> {
    this.isHere = state.online ?? this.isHere;
    this.isSeen = state.seen ?? this.isSeen;
    this.#wake();
    await settled();
  }

  async leave(): Promise<void> {
    this.#leave();
    await settled();
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({at}) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
