import type {Failure} from '../model/report/load-error.ts';
import type {Failed, Ready} from './parse.ts';

/**
 * Whether a failure may pass by itself, so that the same request is worth making again. A document that took the
 * whole of its time would only take it again.
 */
export function isPassing({code, detail}: Failure): boolean {
  if (code === 'http') return /^(408|425|429|50[0234])$/.test(detail ?? '');
  return code === 'network' || code === 'offline' || (code === 'timeout' && detail !== 'total');
}

/** What elements show of a document. A report whose refresh failed stays, marked `stale`. */
export type LoadState = {readonly status: 'loading'} | Ready | Failed;

/**
 * One document on its way. With what is shown, the phases are the states that readers know: idle; loading or
 * refreshing (`asking`); waiting; ready, stale or failed (`settled`).
 */
export interface Loader {
  readonly phase: 'idle' | 'asking' | 'waiting' | 'settled';
  readonly shown: LoadState;
  /** How many elements want the document. */
  readonly waiters: number;
  /** Number of the latest request: an answer to an earlier one is late, and never wins. */
  readonly attempt: number;
  /** Requests that may still be made without a new order. */
  readonly left: number;
  /** Whether the order goes past what caches hold. */
  readonly fresh: boolean;
  /** `Retry-After` of the latest answer, in milliseconds. */
  readonly after: number;
  /** The pause is over, but the page is offline or hidden. */
  readonly due: boolean;
}

export interface Answer {
  readonly result: Ready | Failed;
  /** `Retry-After` in milliseconds; 0 for none. */
  readonly after: number;
}

/**
 * Elements `join` and `leave`; the grace after the last one ends (`abandon`); a pause ends while the page can ask
 * (`elapse`) or cannot (`hold`), and it can again (`wake`); somebody wants it once more (`retry`) or newer (`refresh`).
 */
export type LoadEvent =
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

type Step = readonly [Loader, (Effect | undefined)?];

/** Requests of one order, the first included. A reader's own retry is one. */
const most = 3;
const longestRetryAfter = 30_000;
const loading = {status: 'loading'} as const;

export const idle: Loader = {
  phase: 'idle',
  shown: loading,
  waiters: 0,
  attempt: 0,
  left: 0,
  fresh: false,
  after: 0,
  due: false,
};

/** The loader's next state, and the one thing to do about it. */
export function loader(state: Loader, event: LoadEvent): Step {
  const {phase, shown, waiters} = state;
  const isWaiting = phase === 'waiting';
  const isBusy = isWaiting || phase === 'asking';
  const isGood = shown.status === 'ready';
  const same: Step = [state];
  switch (event) {
    case 'join':
      return phase === 'idle'
        ? request({...state, waiters: 1, left: most, fresh: false})
        : [{...state, waiters: waiters + 1}];
    case 'leave':
      return [{...state, waiters: waiters - 1}, waiters === 1 && isBusy ? 'grace' : undefined];
    case 'abandon':
      if (waiters > 0 || !isBusy) return same;
      return [{...state, phase: isGood ? 'settled' : 'idle', shown: isGood ? shown : loading}, 'abort'];
    case 'elapse':
      return isWaiting ? request(state) : same;
    case 'hold':
      return isWaiting ? [{...state, due: true}] : same;
    case 'wake':
      return isWaiting && state.due ? request(state) : same;
    case 'retry':
      if (isWaiting) return request(state);
      return phase === 'settled' && !(isGood && !shown.stale)
        ? request({...state, left: 1, fresh: true})
        : same;
    case 'refresh':
      return phase === 'settled' && isGood ? request({...state, left: most, fresh: true}) : same;
    default:
      return phase === 'asking' && event.attempt === state.attempt ? answered(state, event) : same;
  }
}

/** Data that are shown stay while newer ones are on their way. */
function request(state: Loader): Step {
  const shown = state.shown.status === 'ready' ? state.shown : loading;
  const {attempt, left} = state;
  return [{...state, phase: 'asking', shown, attempt: attempt + 1, left: left - 1, due: false}, 'request'];
}

function answered(state: Loader, {result, after}: Answer): Step {
  const {shown, left} = state;
  const failure = result.status === 'failed' ? result.failure : null;
  if (failure && left > 0 && after <= longestRetryAfter && isPassing(failure)) {
    // Who is offline may know it at once; the request goes out when the line is back.
    const meanwhile = failure.code === 'offline' && shown === loading ? result : shown;
    return [{...state, phase: 'waiting', shown: meanwhile, after}, 'wait'];
  }
  return [
    {
      ...state,
      phase: 'settled',
      shown: failure && shown.status === 'ready' ? {...shown, stale: failure} : result,
    },
  ];
}
