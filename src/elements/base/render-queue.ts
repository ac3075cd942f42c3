import {isPrinting, whenNearViewport} from './page/near-viewport.ts';

/** One frame, in ms. On a slow phone the last element of a slice takes as long again, and users notice tasks of 50 ms. */
const sliceMs = 16;

/** Pending updates, in request order. Elements near the viewport are drawn first. */
const nearQueue = new Set<() => void>();
const farQueue = new Set<() => void>();
/** Elements that were near the viewport, or among the first of the page, at their last update. */
const wasVisible = new WeakSet<Element>();
/** `performance.now()` at which the current slice ends; 0 when no slice is running. */
let sliceEnd = 0;

/**
 * Schedules an element's update in slices of 16 ms, so that a thousand elements never block the page. Runs at once while
 * the current slice has time left. Resolves after the update ran.
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
  if (sliceEnd === 0) startSlice();
  return performance.now() < sliceEnd;
}

/** The next slice is a separate task, so that input and painting happen in between. */
function startSlice(): void {
  sliceEnd = performance.now() + sliceMs;
  setTimeout(runSlice);
}

function runSlice(): void {
  sliceEnd = 0;
  if (nearQueue.size + farQueue.size > 0) startSlice();
  for (const queue of [nearQueue, farQueue])
    for (const draw of queue) {
      if (performance.now() >= sliceEnd) return;
      draw();
    }
}
