type Arrive = () => void;

const waiting = new Map<Element, readonly Arrive[]>();
/** The page is about to be printed: what is not drawn in this task is not on the paper. */
export let isPrinting = false;
let observer: IntersectionObserver | null = null;

/**
 * Calls `arrive` once, when `element` comes within a screen of being seen, or when the page is about to be printed.
 * One observer for the whole page, and none while nothing waits. Returns the way to stop waiting.
 */
export function whenNearScreen(element: Element, arrive: Arrive): () => void {
  if (!observer) {
    observer = new IntersectionObserver(arrivals, {rootMargin: '100%'});
    addEventListener('beforeprint', arriveAll);
  }
  keep(element, [...waitingFor(element), arrive]);
  observer.observe(element);
  return () =>
    keep(
      element,
      waitingFor(element).filter((one) => one !== arrive),
    );
}

function waitingFor(element: Element): readonly Arrive[] {
  return waiting.get(element) ?? [];
}

function arrivals(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) if (isIntersecting) settle(target);
}

function arriveAll(): void {
  isPrinting = true;
  setTimeout(() => (isPrinting = false));
  for (const element of [...waiting.keys()]) settle(element);
}

function settle(element: Element): void {
  const told = waitingFor(element);
  keep(element, []);
  for (const arrive of told) arrive();
}

function keep(element: Element, arrivals: readonly Arrive[]): void {
  if (arrivals.length > 0) return void waiting.set(element, arrivals);
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = null;
  removeEventListener('beforeprint', arriveAll);
}
