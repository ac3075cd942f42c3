import {browserEnvironment} from '../../load/environment.ts';
import {beforePrinting, isPrinting, whenNearViewport} from './page/near-viewport.ts';

/** Length of a task, in ms: one frame. On a slow phone a frame of its elements takes as long again, and users notice 50 ms. */
const taskMs = 16;

/**
 * Length of a task, in ms, while many elements away from the viewport wait. Each task is followed by a frame, which costs
 * 6 ms on a page of 1,000 cards.
 */
const farTaskMs = 32;
const manyElements = 100;

/** Pending updates, in request order. Elements near the viewport are drawn first. */
const nearQueue = new Set<() => void>();
const farQueue = new Set<() => void>();
/** Elements that were near the viewport, or among the first of the page. */
const wasVisible = new WeakSet<Element>();
/** `performance.now()` until which updates run at once; 0 in the next task. */
let sharedEnd = 0;
let isTaskPending = false;

/**
 * Schedules an element's update in short tasks, so that a thousand elements never block the page. Runs at once while the
 * current task has time left. Resolves after the update ran. An element with content is not observed: whether it comes
 * near the viewport would cost a tenth of the update.
 */
export function scheduleDraw(
  element: Element,
  draw: () => void,
  hasContent: boolean,
): Promise<void> | undefined {
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
    const leave = (hasContent ? beforePrinting : whenNearViewport)(element, () => {
      if (isPrinting()) return run();
      wasVisible.add(element);
      farQueue.delete(run);
      nearQueue.add(run);
    });
    (wasVisible.has(element) ? nearQueue : farQueue).add(run);
  });
}

/** Later updates of this element run before those of elements that the reader has not seen. */
export function markVisible(element: Element): void {
  wasVisible.add(element);
}

function hasTimeLeft(): boolean {
  if (sharedEnd === 0) {
    sharedEnd = performance.now() + taskMs;
    startTask();
  }
  return performance.now() < sharedEnd;
}

/** Tasks are separate, so that input is handled in between. */
function startTask(): void {
  if (!isTaskPending) queueMicrotask(scheduleTask);
  isTaskPending = true;
}

/**
 * Few elements, or those near the viewport, are drawn before other tasks: a frame after each task would take longer than
 * the tasks. Runs as a microtask, so that the updates of the current task are in the queues.
 */
function scheduleTask(): void {
  if (nearQueue.size > 0 || farQueue.size < manyElements) void browserEnvironment.nextTask().then(runTask);
  else setTimeout(runTask);
}

/** Draws what is near the viewport, else the rest: what is near is painted before the rest is drawn. */
function runTask(): void {
  const queue = nearQueue.size > 0 ? nearQueue : farQueue;
  // The first elements are painted before the observer reports which are near.
  const isFirst = sharedEnd !== 0;
  const isLong = !isFirst && queue === farQueue && queue.size > manyElements;
  const end = performance.now() + (isLong ? farTaskMs : taskMs);
  isTaskPending = false;
  sharedEnd = 0;
  if (queue.size > 0) startTask();
  for (const draw of queue) {
    if (performance.now() >= end) return;
    draw();
  }
}
