import {isPrinting, whenNearViewport} from './near-viewport.ts';

/** In ms, a frame. A task of 50 is felt, and on a slow phone the last element of a slice takes as long again. */
const sliceMs = 16;

/** `isFar`: nobody sees it yet. */
type Draw = (isFar: boolean) => void;

/** Who waits to be drawn, in the order of asking. */
const nearQueue = new Set<() => void>();
const farQueue = new Set<() => void>();
/** Who was near the screen, or among the first of the page, when it was drawn. */
const wasVisible = new WeakSet<Element>();
/** When the slice that runs is over; 0 while none does. */
let sliceEnd = 0;

/**
 * Lets the elements of a page draw in slices, so that a thousand of them never hold it up: `draw` runs at once while
 * the slice lasts, else in a later one, where what is near the screen comes first. Fulfilled when it has run.
 */
export function scheduleDraw(element: Element, draw: Draw): Promise<void> | undefined {
  if (isPrinting || (nearQueue.size + farQueue.size === 0 && hasTimeLeft())) {
    wasVisible.add(element);
    return void draw(false);
  }
  return new Promise((resolve) => {
    const run = (): void => {
      leave();
      nearQueue.delete(run);
      const isFar = farQueue.delete(run);
      // What it throws rejects the promise, and not the slice.
      resolve(new Promise((done) => done(draw(isFar))));
    };
    const leave = whenNearViewport(element, () => {
      if (isPrinting) return run();
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

/** The next slice is a task of its own, so that what the reader does, and painting, come between. */
function startSlice(): void {
  sliceEnd = performance.now() + sliceMs;
  setTimeout(runSlice);
}

function runSlice(): void {
  sliceEnd = 0;
  if (nearQueue.size + farQueue.size > 0) startSlice();
  for (const draw of [...nearQueue, ...farQueue]) {
    if (performance.now() >= sliceEnd) return;
    draw();
  }
}
