import type {LoadError} from '../model/report/load-error.ts';
import type {FailedLoad, LoadedReport} from './parse.ts';

/**
 * True when a retry may succeed: network error, 408, 425, 429, 5xx, or a stall. A total timeout is not retried, because it
 * would only repeat.
 */
export function isRetryable({code, detail}: LoadError): boolean {
  if (code === 'http') return /^(408|425|429|50[0234])$/.test(detail ?? '');
  return code === 'network' || code === 'offline' || (code === 'timeout' && detail !== 'total');
}

/** State of a document for its elements. A report whose refresh failed is kept, with `stale`. */
export type LoadState = {readonly status: 'loading'} | LoadedReport | FailedLoad;

/** State of one document's loading. */
export interface LoaderState {
  /** `requesting` loads or refreshes, `backing-off` waits before a retry, `settled` has a report or an error. */
  readonly phase: 'idle' | 'requesting' | 'backing-off' | 'settled';
  readonly current: LoadState;
  /** Number of subscribed elements. */
  readonly subscribers: number;
  /** Number of the latest request. Answers to earlier requests are ignored. */
  readonly attempt: number;
  /** Automatic requests that remain. */
  readonly attemptsLeft: number;
  /** True when the request must revalidate the HTTP cache. */
  readonly bypassCache: boolean;
  /** `Retry-After` of the latest answer, in milliseconds. */
  readonly retryAfterMs: number;
  /** The retry timer has fired, but the page is offline or hidden. */
  readonly retryDue: boolean;
}

export interface Answer {
  readonly result: LoadedReport | FailedLoad;
  /** `Retry-After` in milliseconds; 0 for none. */
  readonly retryAfterMs: number;
}

/**
 * `subscribe` and `unsubscribe` of an element; `release`: the delay after the last one has passed; `retry-timer` fired
 * while the page can request, or `retry-paused` while it is offline or hidden; `resume`: it can request again; `retry` of
 * a failure; `refresh` of a report; or an answer.
 */
export type LoaderAction =
  | 'subscribe'
  | 'unsubscribe'
  | 'release'
  | 'retry-timer'
  | 'retry-paused'
  | 'resume'
  | 'retry'
  | 'refresh'
  | (Answer & {readonly attempt: number});

/** Side effect. `schedule-retry` ends in `retry-timer` or `retry-paused`, `schedule-release` in `release`. */
export type Effect = 'request' | 'schedule-retry' | 'abort' | 'schedule-release';

type Transition = readonly [LoaderState, (Effect | undefined)?];

/** Requests per subscription or refresh, including the first. A retry by the user is a single request. */
const maxAttempts = 3;
const longestRetryAfter = 30_000;
const loadingState = {status: 'loading'} as const;

export const idleLoader: LoaderState = {
  phase: 'idle',
  current: loadingState,
  subscribers: 0,
  attempt: 0,
  attemptsLeft: 0,
  bypassCache: false,
  retryAfterMs: 0,
  retryDue: false,
};

/** Returns the next state, and its side effect if there is one. */
export function reduceLoader(state: LoaderState, action: LoaderAction): Transition {
  const {phase, current, subscribers} = state;
  const isBackingOff = phase === 'backing-off';
  const isBusy = isBackingOff || phase === 'requesting';
  const hasReport = current.status === 'ready';
  const unchanged: Transition = [state];
  switch (action) {
    case 'subscribe':
      return phase === 'idle'
        ? request({...state, subscribers: 1, attemptsLeft: maxAttempts, bypassCache: false})
        : [{...state, subscribers: subscribers + 1}];
    case 'unsubscribe':
      return [
        {...state, subscribers: subscribers - 1},
        subscribers === 1 && isBusy ? 'schedule-release' : undefined,
      ];
    case 'release':
      if (subscribers > 0 || !isBusy) return unchanged;
      return [
        {...state, phase: hasReport ? 'settled' : 'idle', current: hasReport ? current : loadingState},
        'abort',
      ];
    case 'retry-timer':
      return isBackingOff ? request(state) : unchanged;
    case 'retry-paused':
      return isBackingOff ? [{...state, retryDue: true}] : unchanged;
    case 'resume':
      return isBackingOff && state.retryDue ? request(state) : unchanged;
    case 'retry':
      if (isBackingOff) return request(state);
      return phase === 'settled' && !(hasReport && !current.stale)
        ? request({...state, attemptsLeft: 1, bypassCache: true})
        : unchanged;
    case 'refresh':
      return phase === 'settled' && hasReport
        ? request({...state, attemptsLeft: maxAttempts, bypassCache: true})
        : unchanged;
    default:
      return phase === 'requesting' && action.attempt === state.attempt
        ? receiveAnswer(state, action)
        : unchanged;
  }
}

/** Keeps the current report during a refresh. */
function request(state: LoaderState): Transition {
  const result = state.current.status === 'ready' ? state.current : loadingState;
  const {attempt, attemptsLeft} = state;
  return [
    {
      ...state,
      phase: 'requesting',
      current: result,
      attempt: attempt + 1,
      attemptsLeft: attemptsLeft - 1,
      retryDue: false,
    },
    'request',
  ];
}

function receiveAnswer(state: LoaderState, {result, retryAfterMs}: Answer): Transition {
  const {current, attemptsLeft} = state;
  const failure = result.status === 'failed' ? result.failure : null;
  if (failure && attemptsLeft > 0 && retryAfterMs <= longestRetryAfter && isRetryable(failure)) {
    // Reports `offline` at once; the request is repeated when the page is online again.
    const provisional = failure.code === 'offline' && current === loadingState ? result : current;
    return [{...state, phase: 'backing-off', current: provisional, retryAfterMs}, 'schedule-retry'];
  }
  return [
    {
      ...state,
      phase: 'settled',
      current: failure && current.status === 'ready' ? {...current, stale: failure} : result,
    },
  ];
}
