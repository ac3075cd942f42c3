import {ownOptions} from '../../../model/own.ts';

/** Longest task, in ms. */
const sliceMs = 16;

const waiting = new Set<() => void>();

/**
 * Calls `callback` once, when the page is loaded and has nothing else to do. Nothing waits for ever outside the viewport:
 * readers search the page, print it and list its headings. Returns the function that cancels.
 */
export function whenAtRest(callback: () => void): () => void {
  if (waiting.size === 0) start();
  waiting.add(callback);
  return () => waiting.delete(callback);
}

function start(): void {
  if (document.readyState === 'complete') requestIdle(run);
  else addEventListener('load', () => requestIdle(run), ownOptions({once: true}));
}

/** Safari has no idle callback. */
function requestIdle(callback: () => void): void {
  (globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 200)))(callback);
}

function run(): void {
  const end = performance.now() + sliceMs;
  for (const callback of waiting) {
    if (performance.now() >= end) return requestIdle(run);
    waiting.delete(callback);
    callback();
  }
}
