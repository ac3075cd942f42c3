import {isPrinting, whenNearScreen} from './near-viewport.ts';

/** In ms, a frame. A task of 50 is felt, and on a slow phone the last element of a slice takes as long again. */
const slice = 16;

/** `isFar`: nobody sees it yet. */
type Draw = (isFar: boolean) => void;

/** Who waits to be drawn, in the order of asking. */
const near = new Set<() => void>();
const far = new Set<() => void>();
/** Who was near the screen, or among the first of the page, when it was drawn. */
const seen = new WeakSet<Element>();
/** When the slice that runs is over; 0 while none does. */
let end = 0;

/**
 * Lets the elements of a page draw in slices, so that a thousand of them never hold it up: `draw` runs at once while
 * the slice lasts, else in a later one, where what is near the screen comes first. Fulfilled when it has run.
 */
export function turn(element: Element, draw: Draw): Promise<void> | undefined {
  if (isPrinting || (near.size + far.size === 0 && isOpen())) {
    seen.add(element);
    return void draw(false);
  }
  return new Promise((resolve) => {
    const act = (): void => {
      leave();
      near.delete(act);
      const isFar = far.delete(act);
      // What it throws rejects the promise, and not the slice.
      resolve(new Promise((done) => done(draw(isFar))));
    };
    const leave = whenNearScreen(element, () => {
      if (isPrinting) return act();
      seen.add(element);
      far.delete(act);
      near.add(act);
    });
    (seen.has(element) ? near : far).add(act);
  });
}

function isOpen(): boolean {
  if (end === 0) open();
  return performance.now() < end;
}

/** The next slice is a task of its own, so that what the reader does, and painting, come between. */
function open(): void {
  end = performance.now() + slice;
  setTimeout(next);
}

function next(): void {
  end = 0;
  if (near.size + far.size > 0) open();
  for (const draw of [...near, ...far]) {
    if (performance.now() >= end) return;
    draw();
  }
}
