type Arrive = (isPrinting: boolean) => void;

const waiting = new Map<Element, readonly Arrive[]>();
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
  for (const {target, isIntersecting} of entries) if (isIntersecting) settle(target, false);
}

function arriveAll(): void {
  for (const element of [...waiting.keys()]) settle(element, true);
}

function settle(element: Element, isPrinting: boolean): void {
  const told = waitingFor(element);
  keep(element, []);
  for (const arrive of told) arrive(isPrinting);
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
