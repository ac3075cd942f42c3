import type {LoadError} from '../model/report/load-error.ts';
import type {FailedLoad, LoadedReport} from './parse.ts';

/**
 * Whether a failure may pass by itself, so that the same request is worth making again. A document that took the
 * whole of its time would only take it again.
 */
export function isRetryable({code, detail}: LoadError): boolean {
  if (code === 'http') return /^(408|425|429|50[0234])$/.test(detail ?? '');
  return code === 'network' || code === 'offline' || (code === 'timeout' && detail !== 'total');
}

/** What elements show of a document. A report whose refresh failed stays, marked `stale`. */
export type LoadState = {readonly status: 'loading'} | LoadedReport | FailedLoad;

/**
 * One document on its way. With what is shown, the phases are the states that readers know: idle; loading or
 * refreshing (`asking`); waiting; ready, stale or failed (`settled`).
 */
export interface LoaderState {
  readonly phase: 'idle' | 'asking' | 'waiting' | 'settled';
  readonly current: LoadState;
  /** How many elements want the document. */
  readonly subscribers: number;
  /** Number of the latest request: an answer to an earlier one is late, and never wins. */
  readonly attempt: number;
  /** Requests that may still be made without a new order. */
  readonly attemptsLeft: number;
  /** Whether the order goes past what caches hold. */
  readonly bypassCache: boolean;
  /** `Retry-After` of the latest answer, in milliseconds. */
  readonly retryAfterMs: number;
  /** The pause is over, but the page is offline or hidden. */
  readonly retryDue: boolean;
}

export interface Answer {
  readonly result: LoadedReport | FailedLoad;
  /** `Retry-After` in milliseconds; 0 for none. */
  readonly retryAfterMs: number;
}

/**
 * Elements `join` and `leave`; the grace after the last one ends (`abandon`); a pause ends while the page can ask
 * (`elapse`) or cannot (`hold`), and it can again (`wake`); somebody wants it once more (`retry`) or newer (`refresh`).
 */
export type LoaderAction =
  | 'join'
  | 'leave'
  | 'abandon'
  | 'elapse'
  | 'hold'
  | 'wake'
  | 'retry'
  | 'refresh'
  | (Answer & {readonly attempt: number});

/** What is to be done in the world. `wait` ends in `elapse` or `hold`, `grace` in `abandon`. */
export type Effect = 'request' | 'wait' | 'abort' | 'grace';

type Transition = readonly [LoaderState, (Effect | undefined)?];

/** Requests of one order, the first included. A reader's own retry is one. */
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

/** The loader's next state, and the one thing to do about it. */
export function reduceLoader(state: LoaderState, action: LoaderAction): Transition {
  const {phase, current, subscribers} = state;
  const isBackingOff = phase === 'waiting';
  const isBusy = isBackingOff || phase === 'asking';
  const hasReport = current.status === 'ready';
  const unchanged: Transition = [state];
  switch (action) {
    case 'join':
      return phase === 'idle'
        ? request({...state, subscribers: 1, attemptsLeft: maxAttempts, bypassCache: false})
        : [{...state, subscribers: subscribers + 1}];
    case 'leave':
      return [{...state, subscribers: subscribers - 1}, subscribers === 1 && isBusy ? 'grace' : undefined];
    case 'abandon':
      if (subscribers > 0 || !isBusy) return unchanged;
      return [
        {...state, phase: hasReport ? 'settled' : 'idle', current: hasReport ? current : loadingState},
        'abort',
      ];
    case 'elapse':
      return isBackingOff ? request(state) : unchanged;
    case 'hold':
      return isBackingOff ? [{...state, retryDue: true}] : unchanged;
    case 'wake':
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
      return phase === 'asking' && action.attempt === state.attempt
        ? receiveAnswer(state, action)
        : unchanged;
  }
}

/** Data that are shown stay while newer ones are on their way. */
function request(state: LoaderState): Transition {
  const result = state.current.status === 'ready' ? state.current : loadingState;
  const {attempt, attemptsLeft} = state;
  return [
    {
      ...state,
      phase: 'asking',
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
    // Who is offline may know it at once; the request goes out when the line is back.
    const provisional = failure.code === 'offline' && current === loadingState ? result : current;
    return [{...state, phase: 'waiting', current: provisional, retryAfterMs: retryAfterMs}, 'wait'];
  }
  return [
    {
      ...state,
      phase: 'settled',
      current: failure && current.status === 'ready' ? {...current, stale: failure} : result,
    },
  ];
}
