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
const networkFailure = loadFailure('network', origin);
const notFound = loadFailure('http', origin, '404');
const offline = loadFailure('offline', origin);

/** An action, the result of the current request, or `late`: the result of an earlier request. */
type Step = Exclude<LoaderAction, object> | LoadedReport | FailedLoad | 'late';

function toAction(step: Step, {attempt}: LoaderState): LoaderAction {
  if (step === 'late') return {attempt: attempt - 1, result: ready, retryAfterMs: 0};
  return typeof step === 'string' ? step : {attempt, result: step, retryAfterMs: 0};
}

/** State after these steps, and the effects of all of them. */
function reduceSteps(...steps: readonly Step[]): {
  readonly state: LoaderState;
  readonly effects: readonly Effect[];
} {
  let state = idleLoader;
  const effects: Effect[] = [];
  for (const step of steps) {
    const [next, effect] = reduceLoader(state, toAction(step, state));
    state = next;
    if (effect) effects.push(effect);
  }
  return {state, effects};
}

/** The phase, where `requesting` and `settled` are replaced by what the element shows. */
function stateName({phase, current}: LoaderState): string {
  if (phase === 'requesting') return current.status === 'ready' ? 'refreshing' : 'loading';
  if (phase !== 'settled') return phase;
  return current.status === 'ready' && current.stale ? 'stale' : current.status;
}

const paths: readonly (readonly [steps: readonly Step[], state: string, effects: string])[] = [
  [[], 'idle', ''],
  [['subscribe'], 'loading', 'request'],
  [['subscribe', 'subscribe', 'subscribe'], 'loading', 'request'],
  [['subscribe', ready], 'ready', 'request'],
  [['subscribe', notFound], 'failed', 'request'],
  [['subscribe', networkFailure], 'backing-off', 'request schedule-retry'],
  [['subscribe', networkFailure, 'retry-timer'], 'loading', 'request schedule-retry request'],
  [['subscribe', networkFailure, 'retry-paused'], 'backing-off', 'request schedule-retry'],
  [['subscribe', networkFailure, 'retry-paused', 'resume'], 'loading', 'request schedule-retry request'],
  [['subscribe', networkFailure, 'resume'], 'backing-off', 'request schedule-retry'],
  [
    ['subscribe', networkFailure, 'retry-timer', networkFailure, 'retry-timer', networkFailure],
    'failed',
    'request schedule-retry request schedule-retry request',
  ],
  [['subscribe', networkFailure, 'retry-timer', ready], 'ready', 'request schedule-retry request'],
  [['subscribe', networkFailure, 'retry-timer', notFound], 'failed', 'request schedule-retry request'],
  [['subscribe', networkFailure, 'retry'], 'loading', 'request schedule-retry request'],
  [['subscribe', notFound, 'retry'], 'loading', 'request request'],
  [['subscribe', notFound, 'retry', networkFailure], 'failed', 'request request'],
  [['subscribe', notFound, 'refresh'], 'failed', 'request'],
  [['subscribe', notFound, 'subscribe'], 'failed', 'request'],
  [['subscribe', ready, 'retry'], 'ready', 'request'],
  [['subscribe', ready, 'refresh'], 'refreshing', 'request request'],
  [['subscribe', ready, 'refresh', ready], 'ready', 'request request'],
  [['subscribe', ready, 'refresh', notFound], 'stale', 'request request'],
  [
    [
      'subscribe',
      ready,
      'refresh',
      networkFailure,
      'retry-timer',
      networkFailure,
      'retry-timer',
      networkFailure,
    ],
    'stale',
    'request request schedule-retry request schedule-retry request',
  ],
  [['subscribe', ready, 'refresh', notFound, 'retry'], 'refreshing', 'request request request'],
  [['subscribe', ready, 'refresh', notFound, 'retry', ready], 'ready', 'request request request'],
  [
    ['subscribe', ready, 'refresh', 'unsubscribe', 'release'],
    'ready',
    'request request schedule-release abort',
  ],
  [
    ['subscribe', ready, 'refresh', notFound, 'retry', 'unsubscribe', 'release'],
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
    ['subscribe', networkFailure, 'unsubscribe', 'release', 'retry-timer', 'resume'],
    'idle',
    'request schedule-retry schedule-release abort',
  ],
  [['subscribe', ready, 'unsubscribe', 'release'], 'ready', 'request'],
];

describe('reduceLoader(state, action)', () => {
  for (const [steps, state, effects] of paths) {
    const stepNames = steps.map((step) =>
      typeof step === 'string' ? step : step.status === 'ready' ? 'ready' : step.failure.code,
    );
    it(`${stepNames.join(', ') || 'no action'} ends in ${state} with the effects: ${effects || 'none'}`, () => {
      const result = reduceSteps(...steps);
      expect(stateName(result.state)).to.equal(state);
      expect(result.effects.join(' ')).to.equal(effects);
    });
  }

  it('reports offline at once, and loads when the page is online again', () => {
    expect(reduceSteps('subscribe', offline).state.current).to.equal(offline);
    expect(reduceSteps('subscribe', offline, 'retry-paused', 'resume').state.current).to.deep.equal({
      status: 'loading',
    });
    expect(reduceSteps('subscribe', ready, 'refresh', offline).state.current).to.equal(ready);
  });

  it('keeps the report with the failure as stale when a refresh fails', () => {
    const {current} = reduceSteps('subscribe', ready, 'refresh', notFound).state;
    expect(current).to.deep.equal({...ready, stale: notFound.failure});
  });

  it('uses Retry-After up to 30 s, and fails with a longer one', () => {
    const {state} = reduceSteps('subscribe');
    const unavailable = loadFailure('http', origin, '503');
    const [waiting, effect] = reduceLoader(state, {attempt: 1, result: unavailable, retryAfterMs: 30_000});
    expect(stateName(waiting)).to.equal('backing-off');
    expect([effect, waiting.retryAfterMs]).to.deep.equal(['schedule-retry', 30_000]);
    const [failed] = reduceLoader(state, {attempt: 1, result: unavailable, retryAfterMs: 30_001});
    expect(stateName(failed)).to.equal('failed');
  });

  it('bypasses the cache only for retry and refresh, and for their repeated requests', () => {
    const bypassesCache = (...steps: readonly Step[]): boolean => reduceSteps(...steps).state.bypassCache;
    expect(bypassesCache('subscribe', networkFailure, 'retry-timer')).to.equal(false);
    expect(bypassesCache('subscribe', notFound, 'retry')).to.equal(true);
    expect(bypassesCache('subscribe', ready, 'refresh', networkFailure, 'retry-timer')).to.equal(true);
  });

  const step = fc.constantFrom<Step>(
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
    ...[ready, networkFailure, notFound, offline],
  );

  /** Drops each `unsubscribe` without a subscriber. */
  function toValidSteps(steps: readonly Step[]): readonly Step[] {
    let subscribers = 0;
    return steps.filter((candidate) => {
      if (candidate === 'unsubscribe' && subscribers === 0) return false;
      subscribers += candidate === 'subscribe' ? 1 : candidate === 'unsubscribe' ? -1 : 0;
      return true;
    });
  }

  it('keeps its invariants in 5,000 random schedules', () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 60}).map(toValidSteps), (steps) => {
        let state = idleLoader;
        let requests = 0;
        for (const current of steps) {
          const [next, effect] = reduceLoader(state, toAction(current, state));
          const startsRequests =
            current === 'retry' ||
            current === 'refresh' ||
            (current === 'subscribe' && state.phase === 'idle');
          requests = startsRequests && state.phase !== 'backing-off' ? 0 : requests;
          if (effect === 'request') {
            requests += 1;
            expect(next.attempt).to.equal(state.attempt + 1);
            expect(state.phase, 'concurrent requests').to.not.equal('requesting');
          }
          expect(requests).to.be.at.most(3);
          if (current === 'late') expect(next, 'state after a late answer').to.equal(state);
          if (state.current.status === 'ready')
            expect(next.current.status, 'status after a report').to.equal('ready');
          if (next.phase === 'idle' || next.phase === 'requesting')
            expect(next.current.status).to.not.equal('failed');
          if (next.phase === 'settled') expect(next.current.status).to.not.equal('loading');
          state = next;
        }
        expect(state.subscribers).to.equal(
          steps.filter((current) => current === 'subscribe').length -
            steps.filter((current) => current === 'unsubscribe').length,
        );
      }),
      {numRuns: 5000},
    );
  });
});
