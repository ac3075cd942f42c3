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
  if (phase === 'asking') return current.status === 'ready' ? 'refreshing' : 'loading';
  if (phase !== 'settled') return phase;
  return current.status === 'ready' && current.stale ? 'stale' : current.status;
}

const paths: readonly (readonly [readonly Happening[], string, string])[] = [
  [[], 'idle', ''],
  [['join'], 'loading', 'request'],
  [['join', 'join', 'join'], 'loading', 'request'],
  [['join', ready], 'ready', 'request'],
  [['join', gone], 'failed', 'request'],
  [['join', broken], 'waiting', 'request wait'],
  [['join', broken, 'elapse'], 'loading', 'request wait request'],
  [['join', broken, 'hold'], 'waiting', 'request wait'],
  [['join', broken, 'hold', 'wake'], 'loading', 'request wait request'],
  [['join', broken, 'wake'], 'waiting', 'request wait'],
  [['join', broken, 'elapse', broken, 'elapse', broken], 'failed', 'request wait request wait request'],
  [['join', broken, 'elapse', ready], 'ready', 'request wait request'],
  [['join', broken, 'elapse', gone], 'failed', 'request wait request'],
  [['join', broken, 'retry'], 'loading', 'request wait request'],
  [['join', gone, 'retry'], 'loading', 'request request'],
  [['join', gone, 'retry', broken], 'failed', 'request request'],
  [['join', gone, 'refresh'], 'failed', 'request'],
  [['join', gone, 'join'], 'failed', 'request'],
  [['join', ready, 'retry'], 'ready', 'request'],
  [['join', ready, 'refresh'], 'refreshing', 'request request'],
  [['join', ready, 'refresh', ready], 'ready', 'request request'],
  [['join', ready, 'refresh', gone], 'stale', 'request request'],
  [
    ['join', ready, 'refresh', broken, 'elapse', broken, 'elapse', broken],
    'stale',
    'request request wait request wait request',
  ],
  [['join', ready, 'refresh', gone, 'retry'], 'refreshing', 'request request request'],
  [['join', ready, 'refresh', gone, 'retry', ready], 'ready', 'request request request'],
  [['join', ready, 'refresh', 'leave', 'abandon'], 'ready', 'request request grace abort'],
  [
    ['join', ready, 'refresh', gone, 'retry', 'leave', 'abandon'],
    'stale',
    'request request request grace abort',
  ],
  [['join', 'leave'], 'loading', 'request grace'],
  [['join', 'leave', 'join', 'abandon'], 'loading', 'request grace'],
  [['join', 'join', 'leave', 'abandon'], 'loading', 'request'],
  [['join', 'leave', 'abandon'], 'idle', 'request grace abort'],
  [['join', 'leave', 'abandon', ready], 'idle', 'request grace abort'],
  [['join', 'leave', 'abandon', 'join', 'late'], 'loading', 'request grace abort request'],
  [['join', broken, 'leave', 'abandon', 'elapse', 'wake'], 'idle', 'request wait grace abort'],
  [['join', ready, 'leave', 'abandon'], 'ready', 'request'],
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
    expect(after('join', offline).state.current).to.equal(offline);
    expect(after('join', offline, 'hold', 'wake').state.current).to.deep.equal({status: 'loading'});
    expect(after('join', ready, 'refresh', offline).state.current).to.equal(ready);
  });

  it('a stale report is the same report, with the reason why there is none newer', () => {
    const {current} = after('join', ready, 'refresh', gone).state;
    expect(current).to.deep.equal({...ready, stale: gone.failure});
  });

  it('Retry-After goes with the pause up to 30 s; beyond, the answer is final', () => {
    const {state} = after('join');
    const busy = loadFailure('http', origin, '503');
    const [waiting, wait] = reduceLoader(state, {attempt: 1, result: busy, retryAfterMs: 30_000});
    expect(name(waiting)).to.equal('waiting');
    expect([wait, waiting.retryAfterMs]).to.deep.equal(['wait', 30_000]);
    const [over] = reduceLoader(state, {attempt: 1, result: busy, retryAfterMs: 30_001});
    expect(name(over)).to.equal('failed');
  });

  it('only an order past the caches says so: retry and refresh, with the requests that follow from them', () => {
    const fresh = (...happenings: readonly Happening[]): boolean => after(...happenings).state.bypassCache;
    expect(fresh('join', broken, 'elapse')).to.equal(false);
    expect(fresh('join', gone, 'retry')).to.equal(true);
    expect(fresh('join', ready, 'refresh', broken, 'elapse')).to.equal(true);
  });

  const happening = fc.constantFrom<Happening>(
    ...(['join', 'leave', 'abandon', 'wake', 'retry', 'refresh', 'elapse', 'hold', 'late'] as const),
    ...[ready, broken, gone, offline],
  );

  /** Nobody leaves who never came. */
  function possible(happenings: readonly Happening[]): readonly Happening[] {
    let waiters = 0;
    return happenings.filter((one) => {
      if (one === 'leave' && waiters === 0) return false;
      waiters += one === 'join' ? 1 : one === 'leave' ? -1 : 0;
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
          const orders = one === 'retry' || one === 'refresh' || (one === 'join' && state.phase === 'idle');
          requests = orders && state.phase !== 'waiting' ? 0 : requests;
          if (effect === 'request') {
            requests += 1;
            expect(next.attempt).to.equal(state.attempt + 1);
            expect(state.phase, 'never two at a time').to.not.equal('asking');
          }
          expect(requests).to.be.at.most(3);
          if (one === 'late') expect(next, 'a late answer changes nothing').to.equal(state);
          if (state.current.status === 'ready')
            expect(next.current.status, 'what is shown stays').to.equal('ready');
          expect(
            next.phase === 'idle' || next.phase === 'asking' ? next.current.status : 'told',
          ).to.not.equal('failed');
          if (next.phase === 'settled') expect(next.current.status).to.not.equal('loading');
          state = next;
        }
        expect(state.subscribers).to.equal(
          happenings.filter((one) => one === 'join').length -
            happenings.filter((one) => one === 'leave').length,
        );
      }),
      {numRuns: 5000},
    );
  });
});
