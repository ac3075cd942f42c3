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
 * Calls `callback` once, when `element` is within one viewport height of the viewport or before printing. Uses one
 * observer per page, and none while no element waits. Without a layout, as in jsdom, every element is near. Returns the
 * function that cancels.
 */
export function whenNearViewport(element: Element, callback: Arrive): () => void {
  if (!('IntersectionObserver' in globalThis)) {
    queueMicrotask(callback);
    return () => undefined;
  }
  if (!observer) {
    observer = new IntersectionObserver(onIntersect, ownOptions({rootMargin: '100%'}));
    addEventListener('beforeprint', flushForPrint);
  }
  const arrivals = waiting.get(element) ?? new Set();
  waiting.set(element, arrivals.add(callback));
  observer.observe(element);
  return () => {
    arrivals.delete(callback);
    if (arrivals.size === 0 && waiting.get(element) === arrivals) unobserve(element);
  };
}

function onIntersect(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) if (isIntersecting) notify(target);
}

function flushForPrint(): void {
  hasPrintStarted = true;
  setTimeout(() => (hasPrintStarted = false));
  for (const element of [...waiting.keys()]) notify(element);
}

function notify(element: Element): void {
  const callbacks = waiting.get(element) ?? [];
  unobserve(element);
  for (const callback of callbacks) callback();
}

function unobserve(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = null;
  removeEventListener('beforeprint', flushForPrint);
}
