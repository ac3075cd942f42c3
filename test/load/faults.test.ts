import {expect} from 'chai';
import type {ReportLocation} from '../../src/load/settings.ts';
import {defaultLoadLimits, type LoadLimits} from '../../src/load/settings.ts';
import type {LoadState} from '../../src/load/load-state.ts';
import {browserEnvironment} from '../../src/load/environment.ts';
import {ReportStore} from '../../src/load/report-store.ts';
import {document, faults, type Fault} from '../support/faults.ts';
import {scripted} from '../support/fault-url.ts';

const engine = navigator.userAgent.includes('Firefox') ? 'firefox' : 'chrome' in window ? null : 'webkit';

/** Nothing waits longer than a test can; what is to be waited for, a fault says. */
const quick: LoadLimits = {...defaultLoadLimits, retryDelays: [10, 20]};

/** How many requests arrived. */
async function played(url: string): Promise<number> {
  return Number(await (await fetch(`${url}?count`)).text());
}

interface End {
  readonly state: LoadState;
  readonly requests: number;
  readonly timers: number;
  readonly warnings: readonly string[];
  /** States that came one after the other, the first apart. */
  readonly changes: number;
}

/** Loads in a store of its own on this very page, until there is a report or a failure. */
async function loaded(address: ReportLocation, more: Partial<LoadLimits> = {}): Promise<End> {
  let requests = 0;
  let changes = 0;
  const timers = new Set<object>();
  const warnings: string[] = [];
  const store = new ReportStore(
    {
      ...browserEnvironment,
      fetch: (url, options) => ((requests += 1), browserEnvironment.fetch(url, options)),
      setTimer(ms, act) {
        const timer = {};
        timers.add(timer);
        const cancel = browserEnvironment.setTimer(ms, () => (timers.delete(timer), act()));
        return () => (timers.delete(timer), cancel());
      },
      warn: (text) => warnings.push(text),
      // A test's window may be behind others.
      isHidden: () => false,
      onVisibility: () => undefined,
    },
    {...quick, ...more},
  );
  await new Promise<void>((resolve) => {
    store.subscribe(address, () => {
      changes += 1;
      if (store.state(address).status !== 'loading') resolve();
    });
  });
  return {state: store.state(address), requests, timers: timers.size, warnings, changes};
}

function words(state: LoadState, isDetailed: boolean): string {
  if (state.status !== 'failed') return state.status;
  const {code, detail} = state.failure;
  return isDetailed ? `${code} ${String(detail)}` : code;
}

async function ended({acts, address, limits: more}: Fault): Promise<End & {readonly url: string}> {
  const url = await scripted(acts);
  return {url, ...(await loaded({url, integrity: '', maxBytes: 5_000_000, ...address}, more))};
}

const uncaught: unknown[] = [];
addEventListener('error', (event) => uncaught.push(event.message));
addEventListener('unhandledrejection', (event) => uncaught.push(event.reason));

describe('A store whose server fails', () => {
  it('has at least 60 faults to bear, each with a name of its own', () => {
    expect(new Set(faults.map(({name}) => name)).size)
      .to.equal(faults.length)
      .and.above(60);
  });

  for (const fault of faults) {
    const {name} = fault;
    const [end, requests] = (engine && fault[engine]) || ([fault.end, fault.requests] as const);
    it(`${name}: ${end}, by ${requests} request${requests > 1 ? 's' : ''}`, async () => {
      const {url, state, ...seen} = await ended(fault);
      expect(words(state, end.includes(' '))).to.equal(end);
      expect(seen.requests).to.equal(requests);
      expect(seen.changes).to.equal(1);
      expect(seen.timers, 'nothing goes on').to.equal(0);
      expect(seen.warnings).to.have.length(end === 'ready' ? 0 : 1);
      if (!fault.multiplied) expect(await played(url), 'arrived').to.equal(requests);
    });
  }

  it('a dead host: network, by 3 requests', async () => {
    const {state, requests} = await loaded({url: 'http://127.0.0.1:9/', integrity: '', maxBytes: 1});
    expect([words(state, false), requests]).to.deep.equal(['network', 3]);
  });

  it('leaves no error uncaught, and {} clean', () => {
    expect(uncaught).to.deep.equal([]);
    expect({}).to.not.have.property('polluted');
  });
});

async function hash(bits: 256 | 384 | 512): Promise<string> {
  const digest = await crypto.subtle.digest(`SHA-${bits}`, new TextEncoder().encode(document));
  return `sha${bits}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const [right, right384, right512] = await Promise.all(([256, 384, 512] as const).map(hash));

describe('A store that is told the edition', () => {
  const wrong = `sha256-${'A'.repeat(43)}=`;
  const cases = [
    ['its own hash', right, 'ready'],
    ['its own hash of 384 bits', right384, 'ready'],
    ['its own hash of 512 bits', right512, 'ready'],
    ['another hash', wrong, 'integrity'],
    ['two hashes, one of them its own', `${wrong} ${right}`, 'ready'],
    ['a hash of its own and a stronger one of another', `${right} sha512-${'A'.repeat(86)}==`, 'integrity'],
    ['a text that is no hash', 'sha256', 'integrity'],
  ] as const;
  for (const [name, integrity = '', end] of cases) {
    it(`${name}: ${end}, by 1 request`, async () => {
      const url = await scripted([{body: document}]);
      const {state, requests} = await loaded({url, integrity, maxBytes: 5_000_000});
      expect([words(state, false), requests]).to.deep.equal([end, 1]);
    });
  }
});
