const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;

/**
 * Calls `arrive` once, when `element` comes within a screen of being seen, or when the page is about to be printed.
 * One observer for the whole page, and none while nothing waits. Returns the way to stop waiting.
 */
export function whenNearScreen(element: Element, arrive: () => void): () => void {
  waiting.set(element, arrive);
  if (!observer) {
    observer = new IntersectionObserver(arrivals, {rootMargin: '100%'});
    addEventListener('beforeprint', arriveAll);
  }
  observer.observe(element);
  return () => settle(element);
}

function arrivals(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) if (isIntersecting) settle(target)?.();
}

function arriveAll(): void {
  for (const element of [...waiting.keys()]) settle(element)?.();
}

function settle(element: Element): (() => void) | undefined {
  const arrive = waiting.get(element);
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size === 0) {
    observer?.disconnect();
    observer = null;
    removeEventListener('beforeprint', arriveAll);
  }
  return arrive;
}
