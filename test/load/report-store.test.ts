import {expect} from 'chai';
import fc from 'fast-check';
import type {ReportLocation} from '../../src/load/settings.ts';
import {defaultLoadLimits} from '../../src/load/settings.ts';
import type {LoadState} from '../../src/load/load-state.ts';
import {ReportStore} from '../../src/load/report-store.ts';
import {FakeAnswer, FakePage, settled, type Asked} from '../support/fake-environment.ts';

const address = (url: string, more: Partial<ReportLocation> = {}): ReportLocation => ({
  url,
  integrity: '',
  maxBytes: 5_000_000,
  ...more,
});
const one = address('https://example.org/1.json');
const nothing = (): void => undefined;

/** A document that says which answer it was. */
const document = (name: string): string =>
  JSON.stringify({name, unit: '%', observations: {'2021': 1, '2022': 2}});
const good = (name = 'Uno'): FakeAnswer => new FakeAnswer(document(name));
const status = (code: number, headers: HeadersInit = {}): FakeAnswer => new FakeAnswer('', code, headers);

interface Scene {
  readonly page: FakePage;
  readonly store: ReportStore;
  /** Answers the only request there is. */
  answer(given: FakeAnswer): Promise<void>;
  refuse(): Promise<void>;
}

function set(): Scene {
  const page = new FakePage();
  const only = (): Asked => {
    const [asked, ...others] = page.pending;
    if (!asked || others.length > 0) throw new Error(`${page.pending.length} requests wait`);
    return asked;
  };
  return {
    page,
    store: new ReportStore(page),
    answer: (given) => (only().answer(given), settled()),
    refuse: () => (only().refuse(), settled()),
  };
}

/** "ready Uno", "failed http 404", "stale http 500 Uno". */
function words(state: LoadState): string {
  if (state.status === 'loading') return 'loading';
  if (state.status === 'failed') return `failed ${state.failure.code} ${state.failure.detail ?? ''}`.trim();
  const name = [...(state.report.indicators[0]?.name.values() ?? [])].join();
  return state.stale ? `stale ${state.stale.code} ${state.stale.detail ?? ''} ${name}` : `ready ${name}`;
}

describe('A ReportStore', () => {
  it('500 elements of one URL make one request and read one report', async () => {
    const {page, store, answer} = set();
    let changes = 0;
    for (let element = 0; element < 500; element++) store.subscribe(one, () => (changes += 1));
    await answer(good());
    expect(page.asked).to.have.length(1);
    expect(changes).to.equal(500);
    expect(store.state(one)).to.equal(store.state({...one}));
  });

  it('asks without credentials and with what the HTTP cache holds; a retry asks past it', async () => {
    const {page, store, answer} = set();
    store.subscribe(one, nothing);
    await answer(status(404));
    store.retry(one);
    expect(page.asked.map(({options}) => options.credentials)).to.deep.equal(['omit', 'omit']);
    expect(page.asked.map(({options}) => options.cache)).to.deep.equal(['default', 'no-cache']);
    expect(page.asked.map(({options}) => options.headers)).to.deep.equal([undefined, undefined]);
  });

  it('asks again after 1 s and 4 s, three times in all, and warns once', async () => {
    const {page, store, answer, refuse} = set();
    store.subscribe(one, nothing);
    await refuse();
    await page.pass(999);
    expect(page.asked).to.have.length(1);
    await page.pass(1);
    expect(page.asked).to.have.length(2);
    await answer(status(503));
    await page.pass(3999);
    expect(page.asked).to.have.length(2);
    await page.pass(1);
    await answer(status(503));
    await page.pass(60_000);
    expect(page.asked).to.have.length(3);
    expect(words(store.state(one))).to.equal('failed http 503');
    store.retry(one);
    await answer(status(404));
    expect(page.warnings).to.deep.equal(['[avance] http 503 https://example.org/1.json']);
  });

  it('jitter moves a pause by a quarter at most', async () => {
    for (const [random, least] of [
      [0, 750],
      [0.999, 1249],
    ] as const) {
      const {page, store, refuse} = set();
      Object.assign(page, {random: () => random});
      store.subscribe(one, nothing);
      await refuse();
      await page.pass(least);
      await page.pass(1);
      expect(page.asked).to.have.length(2);
    }
  });

  for (const [header, ms] of [
    ['7', 8000],
    ['Thu, 01 Jan 2026 00:00:09 GMT', 10_000],
    ['soon', 1000],
    ['-5', 1000],
    ['Thu, 01 Jan 2015 00:00:09 GMT', 1000],
  ] as const) {
    it(`Retry-After: ${header} asks again after ${ms} ms`, async () => {
      const {page, store, answer} = set();
      store.subscribe(one, nothing);
      await answer(status(503, {'retry-after': header}));
      await page.pass(ms - 1);
      expect(page.asked).to.have.length(1);
      await page.pass(1);
      expect(page.asked).to.have.length(2);
    });
  }

  for (const header of ['31', 'Thu, 01 Jan 2026 00:00:31 GMT']) {
    it(`Retry-After: ${header} is too long to wait: one request`, async () => {
      const {page, store, answer} = set();
      store.subscribe(one, nothing);
      await answer(status(429, {'retry-after': header}));
      await page.pass(60_000);
      expect(page.asked).to.have.length(1);
      expect(words(store.state(one))).to.equal('failed http 429');
    });
  }

  it('a server that says nothing for 10 s is asked again, three times in all', async () => {
    const {page, store} = set();
    store.subscribe(one, nothing);
    await page.pass(9999);
    expect(page.pending).to.have.length(1);
    await page.pass(1);
    expect(page.pending).to.have.length(0);
    await page.pass(60_000);
    expect(page.asked).to.have.length(3);
    expect(words(store.state(one))).to.equal('failed timeout first-byte');
  });

  it('a body that stalls for 10 s is asked for again; one that drips for 30 s is not', async () => {
    const {page, store, answer} = set();
    const [first, second] = [new FakeAnswer(null), new FakeAnswer(null)];
    store.subscribe(one, nothing);
    await answer(first);
    await page.pass(9000);
    first.push(' ');
    await settled();
    await page.pass(9000);
    expect(page.timers).to.equal(2);
    await page.pass(2001);
    expect(page.asked).to.have.length(2);
    await answer(second);
    for (let piece = 0; piece < 6; piece++) {
      second.push(' ');
      await page.pass(5000);
    }
    await page.pass(60_000);
    expect(page.asked).to.have.length(2);
    expect(words(store.state(one))).to.equal('failed timeout total');
  });

  it('a retry waits while the page is offline or hidden', async () => {
    const {page, store, refuse} = set();
    store.subscribe(one, nothing);
    await page.turn({seen: false});
    await refuse();
    await page.pass(60_000);
    expect([page.asked.length, words(store.state(one))]).to.deep.equal([1, 'loading']);
    await page.turn({seen: true});
    expect(page.asked).to.have.length(2);
    await page.turn({online: false});
    await refuse();
    await page.pass(60_000);
    expect([page.asked.length, words(store.state(one))]).to.deep.equal([2, 'failed offline']);
    await page.turn({seen: false});
    await page.turn({online: true});
    expect(page.asked).to.have.length(2);
    await page.turn({seen: true});
    expect([page.asked.length, words(store.state(one))]).to.deep.equal([3, 'loading']);
  });

  it('a page that goes drops its request, and makes it anew when it comes back', async () => {
    const {page, store, answer} = set();
    store.subscribe(one, nothing);
    await page.leave();
    expect(page.pending).to.have.length(0);
    await page.pass(1000);
    await answer(good());
    expect(words(store.state(one))).to.equal('ready Uno');
    await page.leave();
    await page.turn({});
    expect(page.asked).to.have.length(2);
  });

  it('the request ends 1 s after the last element left, and not when one came in between', async () => {
    const {page, store} = set();
    const leave = store.subscribe(one, nothing);
    leave();
    leave();
    await page.pass(900);
    const leaveAgain = store.subscribe(one, nothing);
    await page.pass(5000);
    expect(page.pending).to.have.length(1);
    leaveAgain();
    await page.pass(999);
    expect(page.pending).to.have.length(1);
    await page.pass(1);
    expect(page.pending).to.have.length(0);
    expect(page.timers).to.equal(0);
    store.subscribe(one, nothing);
    expect(page.asked).to.have.length(2);
  });

  it('the grace counts from the last leave', async () => {
    const {page, store} = set();
    store.subscribe(one, nothing)();
    await page.pass(900);
    store.subscribe(one, nothing)();
    await page.pass(900);
    expect(page.pending).to.have.length(1);
  });

  it('a refresh that fails keeps the data, marked stale; one that succeeds replaces them', async () => {
    const {store, answer} = set();
    store.subscribe(one, nothing);
    store.refresh(one);
    await answer(good('Uno'));
    store.refresh(one);
    expect(words(store.state(one))).to.equal('ready Uno');
    await answer(status(404));
    expect(words(store.state(one))).to.equal('stale http 404 Uno');
    store.refresh(one);
    await answer(good('Dos'));
    expect(words(store.state(one))).to.equal('ready Dos');
  });

  it('six requests are in flight at a time, the others in their order; one that is dropped in the queue is never made', async () => {
    const {page, store} = set();
    const leaves = Array.from({length: 10}, (_, index) =>
      store.subscribe(address(`https://example.org/${index}`), nothing),
    );
    expect(page.asked).to.have.length(defaultLoadLimits.maxConcurrent);
    leaves[7]?.();
    await page.pass(1000);
    while (page.pending.length > 0) {
      page.pending[0]?.answer(good());
      await settled();
    }
    expect(page.asked.map(({url}) => Number(url.at(-1)))).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 8, 9]);
  });

  it('reads no more than maxBytes of a body', async () => {
    const bytes = document('Uno').length;
    for (const [maxBytes, end] of [
      [bytes, 'ready Uno'],
      [bytes - 1, `failed too-large ${bytes - 1}`],
      [Number.NaN, 'failed too-large NaN'],
    ] as const) {
      const {store, answer} = set();
      store.subscribe(address(one.url, {maxBytes}), nothing);
      await answer(good());
      expect(words(store.state(address(one.url, {maxBytes})))).to.equal(end);
    }
  });

  it('listens to the page once, and not before it is used', () => {
    const {page, store} = set();
    expect(page.listeners).to.equal(0);
    for (let index = 0; index < 100; index++)
      store.subscribe(address(`https://example.org/${index}`), nothing);
    expect(page.listeners).to.equal(1);
  });

  it('10,000 elements that come and go leave no timer and no request', async () => {
    const {page, store} = set();
    for (let element = 0; element < 10_000; element++) store.subscribe(one, nothing)();
    expect(page.timers).to.be.at.most(3);
    await page.pass(1000);
    expect([page.timers, page.pending.length, page.asked.length]).to.deep.equal([0, 0, 1]);
  });
});

type Outcome = 'good' | 'refused' | 200 | 404 | 429 | 503;
const outcome = fc.constantFrom<Outcome>('good', 'refused', 200, 404, 429, 503);

function give(asked: Asked | undefined, what: Outcome, name: string): void {
  if (what === 'refused') asked?.refuse();
  else asked?.answer(what === 'good' ? good(name) : status(what));
}

/** The end and the number of requests of a URL whose first three answers are these, from the rule alone. */
function expected(outcomes: readonly Outcome[]): readonly [string, number] {
  const final = outcomes.findIndex((what) => what === 'good' || what === 200 || what === 404);
  const last = final < 0 ? 2 : final;
  const what = outcomes[last];
  const ends: Readonly<Record<string, string>> = {
    good: 'ready Uno',
    refused: 'failed network',
    200: 'failed not-json',
  };
  return [ends[String(what)] ?? `failed http ${String(what)}`, last + 1];
}

describe('A ReportStore under random schedules', () => {
  it('any three answers end where the rule says, with exactly its requests', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(outcome, outcome, outcome),
        fc.integer({min: 1, max: 20}),
        async (outcomes, elements) => {
          const {page, store} = set();
          for (let element = 0; element < elements; element++) store.subscribe(one, nothing);
          for (const what of outcomes) {
            give(page.pending[0], what, 'Uno');
            await settled();
            await page.pass(5000);
          }
          expect([words(store.state(one)), page.asked.length]).to.deep.equal(expected(outcomes));
        },
      ),
      {numRuns: 300},
    );
  });

  const urls = ['a', 'b', 'c'].map((name) => address(`https://example.org/${name}`));
  const which = fc.nat(2);
  type Act =
    | readonly ['join' | 'retry' | 'refresh' | 'leave' | 'pass', number]
    | readonly ['answer', number, Outcome]
    | readonly ['turn', boolean, boolean]
    | readonly ['pagehide'];
  const act: fc.Arbitrary<Act> = fc.oneof(
    {weight: 4, arbitrary: fc.tuple(fc.constant('join' as const), which)},
    {weight: 3, arbitrary: fc.tuple(fc.constant('leave' as const), fc.nat(20))},
    {weight: 6, arbitrary: fc.tuple(fc.constant('answer' as const), fc.nat(5), outcome)},
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constant('pass' as const), fc.constantFrom(1, 500, 1000, 4000, 11_000)),
    },
    {weight: 1, arbitrary: fc.tuple(fc.constantFrom('retry' as const, 'refresh' as const), which)},
    {weight: 1, arbitrary: fc.tuple(fc.constant('turn' as const), fc.boolean(), fc.boolean())},
    {weight: 1, arbitrary: fc.constant(['pagehide'] as const)},
  );

  /** An element: what it was last told of its document. */
  interface Element {
    readonly at: ReportLocation;
    seen: string;
    leave: () => void;
  }

  /** Plays a schedule on a store with two requests at a time, and checks after each act what must always hold. */
  class Play {
    readonly page = new FakePage();
    readonly store = new ReportStore(this.page, {...defaultLoadLimits, maxConcurrent: 2});
    readonly elements: Element[] = [];
    /** Requests that the rule allows so far, by URL: three per order, one per retry of a reader. */
    readonly allowed = new Map<string, number>();
    readonly latest = new Map<string, number>();

    async do(act: Act): Promise<void> {
      if (act[0] === 'answer') this.answer(act[1], act[2]);
      else if (act[0] === 'pass') await this.page.pass(act[1]);
      else if (act[0] === 'turn') await this.page.turn({online: act[1], seen: act[2]});
      else if (act[0] === 'pagehide') await this.page.leave();
      else if (act[0] === 'leave') this.elements.splice(act[1] % (this.elements.length || 1), 1)[0]?.leave();
      else this.ask(act[0], urls[act[1]] ?? one);
      await settled();
      this.check();
    }

    ask(what: 'join' | 'retry' | 'refresh', at: ReportLocation): void {
      const isFirst = !this.elements.some((element) => element.at === at);
      const more = what === 'join' ? (isFirst ? 3 : 0) : what === 'retry' ? 1 : 3;
      this.allowed.set(at.url, (this.allowed.get(at.url) ?? 0) + more);
      if (what !== 'join') return this.store[what](at);
      const element: Element = {at, seen: '', leave: nothing};
      element.leave = this.store.subscribe(at, () => (element.seen = words(this.store.state(at))));
      element.seen = words(this.store.state(at));
      this.elements.push(element);
    }

    answer(index: number, what: Outcome): void {
      const asked = this.page.pending[index % (this.page.pending.length || 1)];
      const number = asked ? this.page.requests(asked.url).indexOf(asked) + 1 : 0;
      give(asked, what, String(number));
      if (asked && what === 'good') this.latest.set(asked.url, number);
    }

    check(): void {
      expect(this.page.pending.length, 'in flight').to.be.at.most(2);
      for (const {at, seen} of this.elements)
        expect(seen, 'told of every change').to.equal(words(this.store.state(at)));
      for (const {url} of urls) {
        const mine = this.page.requests(url);
        expect(mine.length, `requests of ${url}`).to.be.at.most(this.allowed.get(url) ?? 0);
        expect(mine.filter(({isOver}) => !isOver).length, 'one at a time').to.be.at.most(1);
      }
      for (const at of urls) {
        const name = / (\d+)$/.exec(words(this.store.state(at)).replace(/failed.*/, ''))?.[1];
        expect(name, 'the last good answer is shown').to.equal(this.latest.get(at.url)?.toString());
      }
    }

    /** The line is back, the page seen, the server well. */
    async end(): Promise<void> {
      await this.page.turn({online: true, seen: true});
      for (let round = 0; round < 20; round++) {
        this.answer(0, 'good');
        await settled();
        await this.page.pass(1000);
      }
      this.check();
      for (const {at} of this.elements) expect(words(this.store.state(at))).to.match(/^(ready|stale|failed)/);
      for (const {leave} of this.elements) leave();
      await this.page.pass(1000);
      expect([this.page.timers, this.page.pending.length], 'nothing goes on').to.deep.equal([0, 0]);
    }
  }

  it('holds its promises over 1,000 schedules of elements, answers, time, line and sight', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(act, {minLength: 1, maxLength: 40}), async (acts) => {
        const play = new Play();
        for (const one of acts) await play.do(one);
        await play.end();
      }),
      {numRuns: 1000},
    );
  });
});
