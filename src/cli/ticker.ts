import {Worker} from 'node:worker_threads';

/** Texts of a line of progress. */
export interface TickerTexts {
  /** What is being done, by step. */
  readonly labels: readonly string[];
  /** `{seconds}` is replaced. */
  readonly remaining: string;
}

/** A line of progress on a terminal. */
export interface Ticker {
  readonly show: (label: number, done: number, total: number) => void;
  readonly stop: () => void;
}

/** Writes the state in `shared` to standard error every half second. Runs in a thread of its own. */
const script = `
const {workerData: {shared, labels, remaining}} = require('node:worker_threads');
const {writeSync} = require('node:fs');
const state = new Int32Array(shared);
const start = Date.now();
let step = 0;
let stepStart = start;
const write = () => {
  const [label, done, total] = state;
  const now = Date.now();
  if (label !== step) [step, stepStart] = [label, now];
  const share = total > 0 ? done / total : 0;
  const left = share > 0.05 ? Math.ceil(((now - stepStart) / 1000) * (1 / share - 1)) : null;
  const parts = [
    labels[label],
    share > 0 ? Math.floor(share * 100) + ' %' : '',
    Math.floor((now - start) / 1000) + ' s',
    left === null ? '' : remaining.replace('{seconds}', left),
  ];
  writeSync(2, '\\r\\u001b[K' + parts.filter(Boolean).join(', '));
};
write();
setInterval(write, 500);
`;

/** Starts a line of progress. It is written by another thread, because this one is busy without a pause. */
export function startTicker(texts: TickerTexts): Ticker {
  const shared = new SharedArrayBuffer(12);
  const state = new Int32Array(shared);
  const worker = new Worker(script, {eval: true, workerData: {shared, ...texts}});
  worker.unref();
  return {
    show: (...numbers) => state.set(numbers),
    stop: () => {
      void worker.terminate();
      process.stderr.write('\r\u001b[K');
    },
  };
}
