import {ownOptions} from '../../../model/own.ts';

type Arrive = () => void;

const waiting = new Map<Element, Set<Arrive>>();
let hasPrintStarted = false;
let observer: IntersectionObserver | null = null;

/** True while printing starts: pending updates must run in the same task to be on paper. */
export function isPrinting(): boolean {
  return hasPrintStarted;
}

/**
 * Calls `callback` when `element` comes within one viewport height of the viewport, and before printing, until the
 * returned function cancels it: work of an element near the viewport may still be pending when printing begins. Uses one
 * observer per page, and none while no element waits. Without a layout, as in jsdom, every element is near.
 */
export function whenNearViewport(element: Element, callback: Arrive): () => void {
  if (!('IntersectionObserver' in globalThis)) {
    queueMicrotask(callback);
    return () => undefined;
  }
  const cancel = beforePrinting(element, callback);
  observer ??= new IntersectionObserver(onIntersect, ownOptions({rootMargin: '100%'}));
  observer.observe(element);
  return cancel;
}

/** Calls `callback` before printing, until the returned function cancels it. */
export function beforePrinting(element: Element, callback: Arrive): () => void {
  if (waiting.size === 0) addEventListener('beforeprint', flushForPrint);
  const arrivals = waiting.get(element) ?? new Set();
  waiting.set(element, arrivals.add(callback));
  return () => {
    arrivals.delete(callback);
    if (arrivals.size === 0 && waiting.get(element) === arrivals) remove(element);
  };
}

function onIntersect(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    notify(target);
  }
}

function flushForPrint(): void {
  hasPrintStarted = true;
  setTimeout(() => (hasPrintStarted = false));
  for (const element of [...waiting.keys()]) notify(element);
}

/** A callback may register again: the list is copied. */
function notify(element: Element): void {
  for (const callback of [...(waiting.get(element) ?? [])]) callback();
}

function remove(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = null;
  removeEventListener('beforeprint', flushForPrint);
}
