import {expect} from 'chai';
import type {ReportLocation} from '../../src/load/settings.ts';
import {defaultLoadLimits, type LoadLimits} from '../../src/load/settings.ts';
import type {LoadState} from '../../src/load/load-state.ts';
import {browserEnvironment} from '../../src/load/environment.ts';
import {ReportStore} from '../../src/load/report-store.ts';
import {validDocument, faults, type Fault} from '../support/faults.ts';
import {createFaultUrl} from '../support/fault-url.ts';

const engine = navigator.userAgent.includes('Firefox') ? 'firefox' : 'chrome' in window ? null : 'webkit';

/** Short retry delays. Each fault sets the timeouts that it tests. */
const testLimits: LoadLimits = {...defaultLoadLimits, retryDelays: [10, 20]};

/** Number of requests that reached the server. */
async function countServerRequests(url: string): Promise<number> {
  return Number(await (await fetch(`${url}?count`)).text());
}

interface LoadRecord {
  readonly state: LoadState;
  readonly requests: number;
  /** Timers that are still running. */
  readonly timers: number;
  readonly warnings: readonly string[];
  /** Number of state changes. */
  readonly changes: number;
}

/** Loads with a separate store on this page until a report or a failure. */
async function load(address: ReportLocation, limits: Partial<LoadLimits> = {}): Promise<LoadRecord> {
  let requests = 0;
  let changes = 0;
  const timers = new Set<object>();
  const warnings: string[] = [];
  const store = new ReportStore(
    {
      ...browserEnvironment,
      fetch: (url, options) => ((requests += 1), browserEnvironment.fetch(url, options)),
      setTimer(ms, callback) {
        const timer = {};
        timers.add(timer);
        const cancel = browserEnvironment.setTimer(ms, () => (timers.delete(timer), callback()));
        return () => (timers.delete(timer), cancel());
      },
      warn: (text) => warnings.push(text),
      // The window of the test may be hidden behind others.
      isHidden: () => false,
      onVisibility: () => undefined,
    },
    {...testLimits, ...limits},
  );
  await new Promise<void>((resolve) => {
    store.subscribe(address, () => {
      changes += 1;
      if (store.state(address).status !== 'loading') resolve();
    });
  });
  return {state: store.state(address), requests, timers: timers.size, warnings, changes};
}

function formatState(state: LoadState, isDetailed: boolean): string {
  if (state.status !== 'failed') return state.status;
  const {code, detail} = state.failure;
  return isDetailed ? `${code} ${String(detail)}` : code;
}

async function loadFault({acts, address, limits}: Fault): Promise<LoadRecord & {readonly url: string}> {
  const url = await createFaultUrl(acts);
  return {url, ...(await load({url, integrity: '', maxBytes: 5_000_000, ...address}, limits))};
}

const uncaughtErrors: unknown[] = [];
addEventListener('error', (event) => uncaughtErrors.push(event.message));
addEventListener('unhandledrejection', (event) => uncaughtErrors.push(event.reason));

describe('ReportStore with a failing server', () => {
  it('is tested with more than 60 faults of different names', () => {
    expect(new Set(faults.map(({name}) => name)).size)
      .to.equal(faults.length)
      .and.above(60);
  });

  for (const fault of faults) {
    const {name} = fault;
    const [end, requests] = (engine && fault[engine]) || ([fault.end, fault.requests] as const);
    it(`${name}: ends in ${end} after ${requests} request${requests > 1 ? 's' : ''}`, async () => {
      const {url, state, ...record} = await loadFault(fault);
      expect(formatState(state, end.includes(' '))).to.equal(end);
      expect(record.requests).to.equal(requests);
      expect(record.changes).to.equal(1);
      expect(record.timers, 'running timers').to.equal(0);
      expect(record.warnings).to.have.length(end === 'ready' ? 0 : 1);
      if (!fault.multiplied)
        expect(await countServerRequests(url), 'requests at the server').to.equal(requests);
    });
  }

  it('an unreachable host: ends in network after 3 requests', async () => {
    const {state, requests} = await load({url: 'http://127.0.0.1:9/', integrity: '', maxBytes: 1});
    expect([formatState(state, false), requests]).to.deep.equal(['network', 3]);
  });

  it('leaves no uncaught errors and an unpolluted Object.prototype', () => {
    expect(uncaughtErrors).to.deep.equal([]);
    expect({}).to.not.have.property('polluted');
  });
});

async function hash(bits: 256 | 384 | 512): Promise<string> {
  const digest = await crypto.subtle.digest(`SHA-${bits}`, new TextEncoder().encode(validDocument));
  return `sha${bits}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const [sha256 = '', sha384 = '', sha512 = ''] = await Promise.all(([256, 384, 512] as const).map(hash));

describe('ReportStore with integrity', () => {
  const otherHash = `sha256-${'A'.repeat(43)}=`;
  const cases = [
    ['the SHA-256 of the document', sha256, 'ready'],
    ['the SHA-384 of the document', sha384, 'ready'],
    ['the SHA-512 of the document', sha512, 'ready'],
    ['another hash', otherHash, 'integrity'],
    ['another hash and the hash of the document', `${otherHash} ${sha256}`, 'ready'],
    [
      'the hash of the document and a stronger other hash',
      `${sha256} sha512-${'A'.repeat(86)}==`,
      'integrity',
    ],
    ['a text that is not a hash', 'sha256', 'integrity'],
  ] as const;
  for (const [name, integrity, end] of cases) {
    it(`${name}: ends in ${end} after 1 request`, async () => {
      const url = await createFaultUrl([{body: validDocument}]);
      const {state, requests} = await load({url, integrity, maxBytes: 5_000_000});
      expect([formatState(state, false), requests]).to.deep.equal([end, 1]);
    });
  }
});
