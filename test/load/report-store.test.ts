import {expect} from 'chai';
import fc from 'fast-check';
import type {ReportLocation} from '../../src/load/settings.ts';
import {defaultLoadLimits} from '../../src/load/settings.ts';
import type {LoadState} from '../../src/load/load-state.ts';
import {ReportStore} from '../../src/load/report-store.ts';
import {
  FakeResponse,
  FakeEnvironment,
  flushMicrotasks,
  type FakeRequest,
} from '../support/fake-environment.ts';

const reportLocation = (url: string, overrides: Partial<ReportLocation> = {}): ReportLocation => ({
  url,
  integrity: '',
  maxBytes: 5_000_000,
  ...overrides,
});
const testLocation = reportLocation('https://example.org/1.json');
const noop = (): void => undefined;

/** JSON of an indicator whose name identifies the answer. */
const indicatorJson = (name: string): string =>
  JSON.stringify({name, unit: '%', observations: {'2021': 1, '2022': 2}});
const success = (name = 'Uno'): FakeResponse => new FakeResponse(indicatorJson(name));
const httpStatus = (code: number, headers: HeadersInit = {}): FakeResponse =>
  new FakeResponse('', code, headers);

interface TestStore {
  readonly page: FakeEnvironment;
  readonly store: ReportStore;
  /** Answers the only pending request. */
  answer(response: FakeResponse): Promise<void>;
  /** Fails the only pending request with a network error. */
  refuse(): Promise<void>;
}

function createStore(): TestStore {
  const page = new FakeEnvironment();
  const pendingRequest = (): FakeRequest => {
    const [request, ...others] = page.pending;
    if (!request || others.length > 0) throw new Error(`${page.pending.length} pending requests`);
    return request;
  };
  return {
    page,
    store: new ReportStore(page),
    answer: (response) => (pendingRequest().respond(response), flushMicrotasks()),
    refuse: () => (pendingRequest().failNetwork(), flushMicrotasks()),
  };
}

/** "ready Uno", "failed http 404", "stale http 500 Uno". */
function formatState(state: LoadState): string {
  if (state.status === 'loading') return 'loading';
  if (state.status === 'failed') return `failed ${state.failure.code} ${state.failure.detail ?? ''}`.trim();
  const name = [...(state.report.indicators[0]?.name.values() ?? [])].join();
  return state.stale ? `stale ${state.stale.code} ${state.stale.detail ?? ''} ${name}` : `ready ${name}`;
}

describe('ReportStore', () => {
  it('500 subscribers of a URL share one request and one report', async () => {
    const {page, store, answer} = createStore();
    let changes = 0;
    for (let count = 0; count < 500; count++) store.subscribe(testLocation, () => (changes += 1));
    await answer(success());
    expect(page.sentRequests).to.have.length(1);
    expect(changes).to.equal(500);
    expect(store.state(testLocation)).to.equal(store.state({...testLocation}));
  });

  for (const [ms, expected] of [
    [16, 'ready Uno'],
    [17, 'loading'],
  ] as const)
    it(`a document that was read in ${ms} ms is ready in ${ms > 16 ? 'the next' : 'the same'} task`, async () => {
      const {page, store, answer} = createStore();
      let time = 0;
      // Half passes before the first indicator, half after it.
      Object.assign(page, {now: () => (time += ms / 2)});
      store.subscribe(testLocation, noop);
      await answer(success());
      expect(formatState(store.state(testLocation))).to.equal(expected);
      await page.advanceTime(0);
      expect(formatState(store.state(testLocation))).to.equal('ready Uno');
    });

  it('requests without credentials through the HTTP cache, and a retry revalidates the cache', async () => {
    const {page, store, answer} = createStore();
    store.subscribe(testLocation, noop);
    await answer(httpStatus(404));
    store.retry(testLocation);
    expect(page.sentRequests.map(({options}) => options.credentials)).to.deep.equal(['omit', 'omit']);
    expect(page.sentRequests.map(({options}) => options.cache)).to.deep.equal(['default', 'no-cache']);
    expect(page.sentRequests.map(({options}) => options.headers)).to.deep.equal([undefined, undefined]);
  });

  it('repeats a failed request after 1 s and 4 s, three requests in total, and warns once', async () => {
    const {page, store, answer, refuse} = createStore();
    store.subscribe(testLocation, noop);
    await refuse();
    await page.advanceTime(999);
    expect(page.sentRequests).to.have.length(1);
    await page.advanceTime(1);
    expect(page.sentRequests).to.have.length(2);
    await answer(httpStatus(503));
    await page.advanceTime(3999);
    expect(page.sentRequests).to.have.length(2);
    await page.advanceTime(1);
    await answer(httpStatus(503));
    await page.advanceTime(60_000);
    expect(page.sentRequests).to.have.length(3);
    expect(formatState(store.state(testLocation))).to.equal('failed http 503');
    store.retry(testLocation);
    await answer(httpStatus(404));
    expect(page.warnings).to.deep.equal(['[avance] http 503 https://example.org/1.json']);
  });

  it('jitter changes a retry delay by at most 25 %', async () => {
    for (const [random, earliestMs] of [
      [0, 750],
      [0.999, 1249],
    ] as const) {
      const {page, store, refuse} = createStore();
      Object.assign(page, {random: () => random});
      store.subscribe(testLocation, noop);
      await refuse();
      await page.advanceTime(earliestMs);
      await page.advanceTime(1);
      expect(page.sentRequests).to.have.length(2);
    }
  });

  for (const [header, ms] of [
    ['7', 8000],
    ['Thu, 01 Jan 2026 00:00:09 GMT', 10_000],
    ['soon', 1000],
    ['-5', 1000],
    ['Thu, 01 Jan 2015 00:00:09 GMT', 1000],
  ] as const) {
    it(`Retry-After: ${header} repeats the request after ${ms} ms`, async () => {
      const {page, store, answer} = createStore();
      store.subscribe(testLocation, noop);
      await answer(httpStatus(503, {'retry-after': header}));
      await page.advanceTime(ms - 1);
      expect(page.sentRequests).to.have.length(1);
      await page.advanceTime(1);
      expect(page.sentRequests).to.have.length(2);
    });
  }

  for (const header of ['31', 'Thu, 01 Jan 2026 00:00:31 GMT']) {
    it(`Retry-After: ${header} is too long, so the request is not repeated`, async () => {
      const {page, store, answer} = createStore();
      store.subscribe(testLocation, noop);
      await answer(httpStatus(429, {'retry-after': header}));
      await page.advanceTime(60_000);
      expect(page.sentRequests).to.have.length(1);
      expect(formatState(store.state(testLocation))).to.equal('failed http 429');
    });
  }

  it('a request without an answer for 10 s is repeated, three requests in total', async () => {
    const {page, store} = createStore();
    store.subscribe(testLocation, noop);
    await page.advanceTime(9999);
    expect(page.pending).to.have.length(1);
    await page.advanceTime(1);
    expect(page.pending).to.have.length(0);
    await page.advanceTime(60_000);
    expect(page.sentRequests).to.have.length(3);
    expect(formatState(store.state(testLocation))).to.equal('failed timeout first-byte');
  });

  it('a body that stalls for 10 s is requested again; a body that takes over 30 s is not', async () => {
    const {page, store, answer} = createStore();
    const [first, second] = [new FakeResponse(null), new FakeResponse(null)];
    store.subscribe(testLocation, noop);
    await answer(first);
    await page.advanceTime(9000);
    first.push(' ');
    await flushMicrotasks();
    await page.advanceTime(9000);
    expect(page.timerCount).to.equal(2);
    await page.advanceTime(2001);
    expect(page.sentRequests).to.have.length(2);
    await answer(second);
    for (let piece = 0; piece < 6; piece++) {
      second.push(' ');
      await page.advanceTime(5000);
    }
    await page.advanceTime(60_000);
    expect(page.sentRequests).to.have.length(2);
    expect(formatState(store.state(testLocation))).to.equal('failed timeout total');
  });

  it('a retry is postponed while the page is offline or hidden', async () => {
    const {page, store, refuse} = createStore();
    store.subscribe(testLocation, noop);
    await page.changeState({visible: false});
    await refuse();
    await page.advanceTime(60_000);
    expect([page.sentRequests.length, formatState(store.state(testLocation))]).to.deep.equal([1, 'loading']);
    await page.changeState({visible: true});
    expect(page.sentRequests).to.have.length(2);
    await page.changeState({online: false});
    await refuse();
    await page.advanceTime(60_000);
    expect([page.sentRequests.length, formatState(store.state(testLocation))]).to.deep.equal([
      2,
      'failed offline',
    ]);
    await page.changeState({visible: false});
    await page.changeState({online: true});
    expect(page.sentRequests).to.have.length(2);
    await page.changeState({visible: true});
    expect([page.sentRequests.length, formatState(store.state(testLocation))]).to.deep.equal([3, 'loading']);
  });

  it('pagehide aborts the request, and it is repeated when the page is shown again', async () => {
    const {page, store, answer} = createStore();
    store.subscribe(testLocation, noop);
    await page.leavePage();
    expect(page.pending).to.have.length(0);
    await page.advanceTime(1000);
    await answer(success());
    expect(formatState(store.state(testLocation))).to.equal('ready Uno');
    await page.leavePage();
    await page.changeState({});
    expect(page.sentRequests).to.have.length(2);
  });

  it('the request is aborted 1 s after the last unsubscribe, unless another subscriber was added', async () => {
    const {page, store} = createStore();
    const unsubscribe = store.subscribe(testLocation, noop);
    unsubscribe();
    unsubscribe();
    await page.advanceTime(900);
    const unsubscribeAgain = store.subscribe(testLocation, noop);
    await page.advanceTime(5000);
    expect(page.pending).to.have.length(1);
    unsubscribeAgain();
    await page.advanceTime(999);
    expect(page.pending).to.have.length(1);
    await page.advanceTime(1);
    expect(page.pending).to.have.length(0);
    expect(page.timerCount).to.equal(0);
    store.subscribe(testLocation, noop);
    expect(page.sentRequests).to.have.length(2);
  });

  it('the release delay starts at the last unsubscribe', async () => {
    const {page, store} = createStore();
    store.subscribe(testLocation, noop)();
    await page.advanceTime(900);
    store.subscribe(testLocation, noop)();
    await page.advanceTime(900);
    expect(page.pending).to.have.length(1);
  });

  it('a failed refresh keeps the report and marks it stale; a successful one replaces it', async () => {
    const {store, answer} = createStore();
    store.subscribe(testLocation, noop);
    store.refresh(testLocation);
    await answer(success('Uno'));
    store.refresh(testLocation);
    expect(formatState(store.state(testLocation))).to.equal('ready Uno');
    await answer(httpStatus(404));
    expect(formatState(store.state(testLocation))).to.equal('stale http 404 Uno');
    store.refresh(testLocation);
    await answer(success('Dos'));
    expect(formatState(store.state(testLocation))).to.equal('ready Dos');
  });

  it('six requests run concurrently, the others wait in order, and a released one is never sent', async () => {
    const {page, store} = createStore();
    const unsubscribes = Array.from({length: 10}, (_, index) =>
      store.subscribe(reportLocation(`https://example.org/${index}`), noop),
    );
    expect(page.sentRequests).to.have.length(defaultLoadLimits.maxConcurrent);
    unsubscribes[7]?.();
    await page.advanceTime(1000);
    while (page.pending.length > 0) {
      page.pending[0]?.respond(success());
      await flushMicrotasks();
    }
    expect(page.sentRequests.map(({url}) => Number(url.at(-1)))).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 8, 9]);
  });

  it('fails with too-large when a body is longer than maxBytes', async () => {
    const byteLength = indicatorJson('Uno').length;
    for (const [maxBytes, expectedState] of [
      [byteLength, 'ready Uno'],
      [byteLength - 1, `failed too-large ${byteLength - 1}`],
      [Number.NaN, 'failed too-large NaN'],
    ] as const) {
      const {store, answer} = createStore();
      store.subscribe(reportLocation(testLocation.url, {maxBytes}), noop);
      await answer(success());
      expect(formatState(store.state(reportLocation(testLocation.url, {maxBytes})))).to.equal(expectedState);
    }
  });

  it('adds its page listeners once, at the first subscription', () => {
    const {page, store} = createStore();
    expect(page.listenerCount).to.equal(0);
    for (let index = 0; index < 100; index++)
      store.subscribe(reportLocation(`https://example.org/${index}`), noop);
    expect(page.listenerCount).to.equal(1);
  });

  it('10,000 subscribers that unsubscribe leave no timer and no request', async () => {
    const {page, store} = createStore();
    for (let count = 0; count < 10_000; count++) store.subscribe(testLocation, noop)();
    expect(page.timerCount).to.be.at.most(3);
    await page.advanceTime(1000);
    expect([page.timerCount, page.pending.length, page.sentRequests.length]).to.deep.equal([0, 0, 1]);
  });
});

describe('ReportStore with reports that no element shows', () => {
  const numbered = (index: number): ReportLocation => reportLocation(`https://example.org/${index}`);

  /** Subscribes to a document, answers its request if there is one, and unsubscribes. */
  async function visit({page, store}: TestStore, target: ReportLocation): Promise<void> {
    const unsubscribe = store.subscribe(target, noop);
    page.pending[0]?.respond(success());
    await flushMicrotasks();
    unsubscribe();
  }

  const isKept = ({store}: TestStore, target: ReportLocation): boolean =>
    store.state(target).status === 'ready';

  it('keeps the 50 of 200 that were left last, and drops a failure like a report', async () => {
    const test = createStore();
    const failing = test.store.subscribe(reportLocation('https://example.org/none'), noop);
    await test.answer(httpStatus(404));
    failing();
    for (let index = 0; index < 200; index++) await visit(test, numbered(index));
    const kept = Array.from({length: 200}, (_, index) => index).filter((index) =>
      isKept(test, numbered(index)),
    );
    expect([kept.length, kept[0]]).to.deep.equal([50, 150]);
    expect(test.store.state(reportLocation('https://example.org/none')).status).to.equal('loading');
  });

  it('a visit makes a report the last one', async () => {
    const test = createStore();
    await visit(test, testLocation);
    for (let index = 0; index < 49; index++) await visit(test, numbered(index));
    await visit(test, testLocation);
    expect(test.page.requestsFor(testLocation.url)).to.have.length(1);
    await visit(test, numbered(49));
    expect([isKept(test, testLocation), isKept(test, numbered(0))]).to.deep.equal([true, false]);
  });

  it('drops a report that was left more than five minutes ago, and requests it again', async () => {
    const test = createStore();
    await visit(test, testLocation);
    await test.page.advanceTime(299_000);
    await visit(test, numbered(0));
    expect(isKept(test, testLocation)).to.equal(true);
    await test.page.advanceTime(2000);
    await visit(test, numbered(0));
    expect([isKept(test, testLocation), isKept(test, numbered(0))]).to.deep.equal([false, true]);
    await visit(test, testLocation);
    expect(test.page.requestsFor(testLocation.url)).to.have.length(2);
  });

  it('never drops a report that an element shows, nor a request', async () => {
    const test = createStore();
    test.store.subscribe(testLocation, noop);
    await test.answer(success());
    const pending = test.store.subscribe(numbered(1000), noop);
    pending();
    const stillWanted = test.store.subscribe(numbered(1000), noop);
    await test.page.advanceTime(600_000);
    for (let index = 0; index < 60; index++) await visit(test, numbered(index));
    expect(isKept(test, testLocation)).to.equal(true);
    expect(test.page.listenerCount).to.equal(1);
    stillWanted();
  });
});

type Outcome = 'success' | 'refused' | 200 | 404 | 429 | 503;
const outcome = fc.constantFrom<Outcome>('success', 'refused', 200, 404, 429, 503);

function respond(request: FakeRequest | undefined, result: Outcome, name: string): void {
  if (result === 'refused') request?.failNetwork();
  else request?.respond(result === 'success' ? success(name) : httpStatus(result));
}

/** Expected state and number of requests when the requests have these outcomes. */
function expectedResult(outcomes: readonly Outcome[]): readonly [state: string, requests: number] {
  const finalIndex = outcomes.findIndex((result) => result === 'success' || result === 200 || result === 404);
  const lastIndex = finalIndex < 0 ? 2 : finalIndex;
  const result = outcomes[lastIndex];
  const states: Readonly<Record<string, string>> = {
    success: 'ready Uno',
    refused: 'failed network',
    200: 'failed not-json',
  };
  return [states[String(result)] ?? `failed http ${String(result)}`, lastIndex + 1];
}

describe('ReportStore in random schedules', () => {
  it('any three outcomes lead to the expected state and number of requests', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(outcome, outcome, outcome),
        fc.integer({min: 1, max: 20}),
        async (outcomes, subscribers) => {
          const {page, store} = createStore();
          for (let count = 0; count < subscribers; count++) store.subscribe(testLocation, noop);
          for (const result of outcomes) {
            respond(page.pending[0], result, 'Uno');
            await flushMicrotasks();
            await page.advanceTime(5000);
          }
          expect([formatState(store.state(testLocation)), page.sentRequests.length]).to.deep.equal(
            expectedResult(outcomes),
          );
        },
      ),
      {numRuns: 300},
    );
  });

  const locations = ['a', 'b', 'c'].map((name) => reportLocation(`https://example.org/${name}`));
  const locationIndex = fc.nat(2);
  type Action =
    | readonly ['subscribe' | 'retry' | 'refresh', locationIndex: number]
    | readonly ['unsubscribe', subscriberIndex: number]
    | readonly ['pass-time', ms: number]
    | readonly ['answer', requestIndex: number, Outcome]
    | readonly ['page-state', isOnline: boolean, isVisible: boolean]
    | readonly ['pagehide'];
  const action: fc.Arbitrary<Action> = fc.oneof(
    {weight: 4, arbitrary: fc.tuple(fc.constant('subscribe' as const), locationIndex)},
    {weight: 3, arbitrary: fc.tuple(fc.constant('unsubscribe' as const), fc.nat(20))},
    {weight: 6, arbitrary: fc.tuple(fc.constant('answer' as const), fc.nat(5), outcome)},
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constant('pass-time' as const), fc.constantFrom(1, 500, 1000, 4000, 11_000)),
    },
    {weight: 1, arbitrary: fc.tuple(fc.constantFrom('retry' as const, 'refresh' as const), locationIndex)},
    {weight: 1, arbitrary: fc.tuple(fc.constant('page-state' as const), fc.boolean(), fc.boolean())},
    {weight: 1, arbitrary: fc.constant(['pagehide'] as const)},
  );

  interface Subscriber {
    readonly location: ReportLocation;
    /** State at the latest notification. */
    state: string;
    unsubscribe: () => void;
  }

  /** Runs a schedule on a store with two concurrent requests, and checks the invariants after each action. */
  class Simulation {
    readonly page = new FakeEnvironment();
    readonly store = new ReportStore(this.page, {...defaultLoadLimits, maxConcurrent: 2});
    readonly subscribers: Subscriber[] = [];
    /** Requests that are allowed so far, by URL: three per first subscription or refresh, one per retry. */
    readonly allowedRequests = new Map<string, number>();
    /** Number of the latest request that succeeded, by URL. */
    readonly latestSuccess = new Map<string, number>();

    async run(action: Action): Promise<void> {
      if (action[0] === 'answer') this.answer(action[1], action[2]);
      else if (action[0] === 'pass-time') await this.page.advanceTime(action[1]);
      else if (action[0] === 'page-state')
        await this.page.changeState({online: action[1], visible: action[2]});
      else if (action[0] === 'pagehide') await this.page.leavePage();
      else if (action[0] === 'unsubscribe') this.unsubscribe(action[1]);
      else this.request(action[0], locations[action[1]] ?? testLocation);
      await flushMicrotasks();
      this.check();
    }

    request(type: 'subscribe' | 'retry' | 'refresh', target: ReportLocation): void {
      const isFirst = !this.subscribers.some((subscriber) => subscriber.location === target);
      const additional = type === 'subscribe' ? (isFirst ? 3 : 0) : type === 'retry' ? 1 : 3;
      this.allowedRequests.set(target.url, (this.allowedRequests.get(target.url) ?? 0) + additional);
      if (type !== 'subscribe') return this.store[type](target);
      const subscriber: Subscriber = {location: target, state: '', unsubscribe: noop};
      subscriber.unsubscribe = this.store.subscribe(
        target,
        () => (subscriber.state = formatState(this.store.state(target))),
      );
      subscriber.state = formatState(this.store.state(target));
      this.subscribers.push(subscriber);
    }

    unsubscribe(index: number): void {
      this.subscribers.splice(index % (this.subscribers.length || 1), 1)[0]?.unsubscribe();
    }

    answer(index: number, result: Outcome): void {
      const request = this.page.pending[index % (this.page.pending.length || 1)];
      const requestNumber = request ? this.page.requestsFor(request.url).indexOf(request) + 1 : 0;
      respond(request, result, String(requestNumber));
      if (request && result === 'success') this.latestSuccess.set(request.url, requestNumber);
    }

    check(): void {
      expect(this.page.pending.length, 'concurrent requests').to.be.at.most(2);
      for (const subscriber of this.subscribers)
        expect(subscriber.state, 'state at the latest notification').to.equal(
          formatState(this.store.state(subscriber.location)),
        );
      for (const {url} of locations) {
        const requests = this.page.requestsFor(url);
        expect(requests.length, `requests of ${url}`).to.be.at.most(this.allowedRequests.get(url) ?? 0);
        expect(
          requests.filter(({isSettled: isOver}) => !isOver).length,
          `concurrent requests of ${url}`,
        ).to.be.at.most(1);
      }
      for (const target of locations) {
        const name = / (\d+)$/.exec(formatState(this.store.state(target)).replace(/failed.*/, ''))?.[1];
        expect(name, 'latest successful answer').to.equal(this.latestSuccess.get(target.url)?.toString());
      }
    }

    /** Ends the schedule with an online, visible page and a server that answers every request. */
    async finish(): Promise<void> {
      await this.page.changeState({online: true, visible: true});
      for (let round = 0; round < 20; round++) {
        this.answer(0, 'success');
        await flushMicrotasks();
        await this.page.advanceTime(1000);
      }
      this.check();
      for (const subscriber of this.subscribers)
        expect(formatState(this.store.state(subscriber.location))).to.match(/^(ready|stale|failed)/);
      for (const {unsubscribe} of this.subscribers) unsubscribe();
      await this.page.advanceTime(1000);
      expect([this.page.timerCount, this.page.pending.length], 'timers and requests').to.deep.equal([0, 0]);
    }
  }

  it('keeps its invariants in 1,000 schedules of subscribers, answers, time, connection and visibility', async function () {
    await fc.assert(
      fc.asyncProperty(fc.array(action, {minLength: 1, maxLength: 40}), async (actions) => {
        const simulation = new Simulation();
        for (const step of actions) await simulation.run(step);
        await simulation.finish();
      }),
      {numRuns: 1000},
    );
  });
});
