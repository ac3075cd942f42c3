import {isPrinting, whenNearViewport} from './page/near-viewport.ts';

/** Length of the first tasks, in ms: one frame, so that the first elements are painted soon. */
const firstTaskMs = 16;

/**
 * Length of later tasks, in ms. Each is followed by a frame, which costs 6 ms on a page of 1,000 cards. On a slow phone
 * the last element takes as long as half of it, and users notice tasks of 50 ms.
 */
const laterTaskMs = 32;

/** Pending updates, in request order. Elements near the viewport are drawn first. */
const nearQueue = new Set<() => void>();
const farQueue = new Set<() => void>();
/** Elements that were near the viewport, or among the first of the page, at their last update. */
const wasVisible = new WeakSet<Element>();
/** `performance.now()` until which updates run at once; 0 in the next task. */
let sharedEnd = 0;
let isTaskPending = false;

/**
 * Schedules an element's update in short tasks, so that a thousand elements never block the page. Runs at once while the
 * current task has time left. Resolves after the update ran.
 */
export function scheduleDraw(element: Element, draw: () => void): Promise<void> | undefined {
  if (isPrinting() || (nearQueue.size + farQueue.size === 0 && hasTimeLeft())) {
    wasVisible.add(element);
    return void draw();
  }
  return new Promise((resolve) => {
    const run = (): void => {
      leave();
      nearQueue.delete(run);
      farQueue.delete(run);
      // An exception rejects the promise and does not end the slice.
      resolve(new Promise((done) => done(draw())));
    };
    const leave = whenNearViewport(element, () => {
      if (isPrinting()) return run();
      wasVisible.add(element);
      farQueue.delete(run);
      nearQueue.add(run);
    });
    (wasVisible.has(element) ? nearQueue : farQueue).add(run);
  });
}

function hasTimeLeft(): boolean {
  if (sharedEnd === 0) {
    sharedEnd = performance.now() + firstTaskMs;
    startTask();
  }
  return performance.now() < sharedEnd;
}

/** Tasks are separate, so that input and painting happen in between. */
function startTask(): void {
  if (!isTaskPending) setTimeout(runTask);
  isTaskPending = true;
}

/** Draws what is near the viewport, else the rest: what is near is painted before the rest is drawn. */
function runTask(): void {
  const queue = nearQueue.size > 0 ? nearQueue : farQueue;
  const end = performance.now() + (sharedEnd === 0 ? laterTaskMs : firstTaskMs);
  isTaskPending = false;
  sharedEnd = 0;
  if (queue.size > 0) startTask();
  for (const draw of queue) {
    if (performance.now() >= end) return;
    draw();
  }
}
