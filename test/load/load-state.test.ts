import {expect} from 'chai';
import fc from 'fast-check';
import {
  idleLoader,
  reduceLoader,
  type Effect,
  type LoaderState,
  type LoaderAction,
} from '../../src/load/load-state.ts';
import {loadFailure, parseValue, type FailedLoad, type LoadedReport} from '../../src/load/parse.ts';

const origin = {url: 'https://example.org/r.json', attempt: 1};
const ready = parseValue({name: 'Uno', unit: '%', observations: {'2021': 1, '2022': 2}}, origin);
const broken = loadFailure('network', origin);
const gone = loadFailure('http', origin, '404');
const offline = loadFailure('offline', origin);

type Happening = Exclude<LoaderAction, object> | LoadedReport | FailedLoad | 'late';

/** What happens as an event of a loader in `state`. */
function event(happening: Happening, {attempt}: LoaderState): LoaderAction {
  if (happening === 'late') return {attempt: attempt - 1, result: ready, retryAfterMs: 0};
  return typeof happening === 'string' ? happening : {attempt, result: happening, retryAfterMs: 0};
}

/** The loader after all that, and what it asked for on the way. */
function after(...happenings: readonly Happening[]): {
  readonly state: LoaderState;
  readonly effects: readonly Effect[];
} {
  let state = idleLoader;
  const effects: Effect[] = [];
  for (const happening of happenings) {
    const [next, effect] = reduceLoader(state, event(happening, state));
    state = next;
    if (effect) effects.push(effect);
  }
  return {state, effects};
}

/** The state in the words of the documentation. */
function name({phase, current}: LoaderState): string {
  if (phase === 'requesting') return current.status === 'ready' ? 'refreshing' : 'loading';
  if (phase !== 'settled') return phase;
  return current.status === 'ready' && current.stale ? 'stale' : current.status;
}

const paths: readonly (readonly [readonly Happening[], string, string])[] = [
  [[], 'idle', ''],
  [['subscribe'], 'loading', 'request'],
  [['subscribe', 'subscribe', 'subscribe'], 'loading', 'request'],
  [['subscribe', ready], 'ready', 'request'],
  [['subscribe', gone], 'failed', 'request'],
  [['subscribe', broken], 'backing-off', 'request schedule-retry'],
  [['subscribe', broken, 'retry-timer'], 'loading', 'request schedule-retry request'],
  [['subscribe', broken, 'retry-paused'], 'backing-off', 'request schedule-retry'],
  [['subscribe', broken, 'retry-paused', 'resume'], 'loading', 'request schedule-retry request'],
  [['subscribe', broken, 'resume'], 'backing-off', 'request schedule-retry'],
  [
    ['subscribe', broken, 'retry-timer', broken, 'retry-timer', broken],
    'failed',
    'request schedule-retry request schedule-retry request',
  ],
  [['subscribe', broken, 'retry-timer', ready], 'ready', 'request schedule-retry request'],
  [['subscribe', broken, 'retry-timer', gone], 'failed', 'request schedule-retry request'],
  [['subscribe', broken, 'retry'], 'loading', 'request schedule-retry request'],
  [['subscribe', gone, 'retry'], 'loading', 'request request'],
  [['subscribe', gone, 'retry', broken], 'failed', 'request request'],
  [['subscribe', gone, 'refresh'], 'failed', 'request'],
  [['subscribe', gone, 'subscribe'], 'failed', 'request'],
  [['subscribe', ready, 'retry'], 'ready', 'request'],
  [['subscribe', ready, 'refresh'], 'refreshing', 'request request'],
  [['subscribe', ready, 'refresh', ready], 'ready', 'request request'],
  [['subscribe', ready, 'refresh', gone], 'stale', 'request request'],
  [
    ['subscribe', ready, 'refresh', broken, 'retry-timer', broken, 'retry-timer', broken],
    'stale',
    'request request schedule-retry request schedule-retry request',
  ],
  [['subscribe', ready, 'refresh', gone, 'retry'], 'refreshing', 'request request request'],
  [['subscribe', ready, 'refresh', gone, 'retry', ready], 'ready', 'request request request'],
  [
    ['subscribe', ready, 'refresh', 'unsubscribe', 'release'],
    'ready',
    'request request schedule-release abort',
  ],
  [
    ['subscribe', ready, 'refresh', gone, 'retry', 'unsubscribe', 'release'],
    'stale',
    'request request request schedule-release abort',
  ],
  [['subscribe', 'unsubscribe'], 'loading', 'request schedule-release'],
  [['subscribe', 'unsubscribe', 'subscribe', 'release'], 'loading', 'request schedule-release'],
  [['subscribe', 'subscribe', 'unsubscribe', 'release'], 'loading', 'request'],
  [['subscribe', 'unsubscribe', 'release'], 'idle', 'request schedule-release abort'],
  [['subscribe', 'unsubscribe', 'release', ready], 'idle', 'request schedule-release abort'],
  [
    ['subscribe', 'unsubscribe', 'release', 'subscribe', 'late'],
    'loading',
    'request schedule-release abort request',
  ],
  [
    ['subscribe', broken, 'unsubscribe', 'release', 'retry-timer', 'resume'],
    'idle',
    'request schedule-retry schedule-release abort',
  ],
  [['subscribe', ready, 'unsubscribe', 'release'], 'ready', 'request'],
];

describe('loader(state, event)', () => {
  for (const [happenings, state, effects] of paths) {
    const words = happenings.map((one) =>
      typeof one === 'string' ? one : one.status === 'ready' ? 'ready' : one.failure.code,
    );
    it(`${words.join(', ') || 'nothing'} ends in ${state}${effects && `, by ${effects}`}`, () => {
      const end = after(...happenings);
      expect(name(end.state)).to.equal(state);
      expect(end.effects.join(' ')).to.equal(effects);
    });
  }

  it('who is offline reads so at once, and loads when the line is back', () => {
    expect(after('subscribe', offline).state.current).to.equal(offline);
    expect(after('subscribe', offline, 'retry-paused', 'resume').state.current).to.deep.equal({
      status: 'loading',
    });
    expect(after('subscribe', ready, 'refresh', offline).state.current).to.equal(ready);
  });

  it('a stale report is the same report, with the reason why there is none newer', () => {
    const {current} = after('subscribe', ready, 'refresh', gone).state;
    expect(current).to.deep.equal({...ready, stale: gone.failure});
  });

  it('Retry-After goes with the pause up to 30 s; beyond, the answer is final', () => {
    const {state} = after('subscribe');
    const busy = loadFailure('http', origin, '503');
    const [waiting, wait] = reduceLoader(state, {attempt: 1, result: busy, retryAfterMs: 30_000});
    expect(name(waiting)).to.equal('backing-off');
    expect([wait, waiting.retryAfterMs]).to.deep.equal(['schedule-retry', 30_000]);
    const [over] = reduceLoader(state, {attempt: 1, result: busy, retryAfterMs: 30_001});
    expect(name(over)).to.equal('failed');
  });

  it('only an order past the caches says so: retry and refresh, with the requests that follow from them', () => {
    const fresh = (...happenings: readonly Happening[]): boolean => after(...happenings).state.bypassCache;
    expect(fresh('subscribe', broken, 'retry-timer')).to.equal(false);
    expect(fresh('subscribe', gone, 'retry')).to.equal(true);
    expect(fresh('subscribe', ready, 'refresh', broken, 'retry-timer')).to.equal(true);
  });

  const happening = fc.constantFrom<Happening>(
    ...([
      'subscribe',
      'unsubscribe',
      'release',
      'resume',
      'retry',
      'refresh',
      'retry-timer',
      'retry-paused',
      'late',
    ] as const),
    ...[ready, broken, gone, offline],
  );

  /** Nobody leaves who never came. */
  function possible(happenings: readonly Happening[]): readonly Happening[] {
    let waiters = 0;
    return happenings.filter((one) => {
      if (one === 'unsubscribe' && waiters === 0) return false;
      waiters += one === 'subscribe' ? 1 : one === 'unsubscribe' ? -1 : 0;
      return true;
    });
  }

  it('holds its promises over 5,000 random schedules', () => {
    fc.assert(
      fc.property(fc.array(happening, {maxLength: 60}).map(possible), (happenings) => {
        let state = idleLoader;
        let requests = 0;
        for (const one of happenings) {
          const [next, effect] = reduceLoader(state, event(one, state));
          const orders =
            one === 'retry' || one === 'refresh' || (one === 'subscribe' && state.phase === 'idle');
          requests = orders && state.phase !== 'backing-off' ? 0 : requests;
          if (effect === 'request') {
            requests += 1;
            expect(next.attempt).to.equal(state.attempt + 1);
            expect(state.phase, 'never two at a time').to.not.equal('requesting');
          }
          expect(requests).to.be.at.most(3);
          if (one === 'late') expect(next, 'a late answer changes nothing').to.equal(state);
          if (state.current.status === 'ready')
            expect(next.current.status, 'what is shown stays').to.equal('ready');
          expect(
            next.phase === 'idle' || next.phase === 'requesting' ? next.current.status : 'told',
          ).to.not.equal('failed');
          if (next.phase === 'settled') expect(next.current.status).to.not.equal('loading');
          state = next;
        }
        expect(state.subscribers).to.equal(
          happenings.filter((one) => one === 'subscribe').length -
            happenings.filter((one) => one === 'unsubscribe').length,
        );
      }),
      {numRuns: 5000},
    );
  });
});
