type Arrive = () => void;

const waiting = new Map<Element, Set<Arrive>>();
/** The page is about to be printed: what is not drawn in this task is not on the paper. */
export let isPrinting = false;
let observer: IntersectionObserver | null = null;

/**
 * Calls `arrive` once, when `element` comes within a screen of being seen, or when the page is about to be printed.
 * One observer for the whole page, and none while nothing waits. Returns the way to stop waiting.
 */
export function whenNearScreen(element: Element, arrive: Arrive): () => void {
  if (!observer) {
    observer = new IntersectionObserver(note, {rootMargin: '100%'});
    addEventListener('beforeprint', arriveAll);
  }
  const arrivals = waiting.get(element) ?? new Set();
  waiting.set(element, arrivals.add(arrive));
  observer.observe(element);
  return () => {
    arrivals.delete(arrive);
    if (arrivals.size === 0 && waiting.get(element) === arrivals) leave(element);
  };
}

function note(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) if (isIntersecting) settle(target);
}

function arriveAll(): void {
  isPrinting = true;
  setTimeout(() => (isPrinting = false));
  for (const element of [...waiting.keys()]) settle(element);
}

function settle(element: Element): void {
  const told = waiting.get(element) ?? [];
  leave(element);
  for (const arrive of told) arrive();
}

function leave(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = null;
  removeEventListener('beforeprint', arriveAll);
}
