import {collapseSpaces} from './shadow-text.ts';

/** Time in ms until a message is in the live region, and a little more. */
const settledMs = 250;

/** Returns the text of the live region in the shadow root of an element, as soon as there is one. */
export async function announcement(element: Element): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  // An update may wait for its turn in the queue of the page. The test's timeout is the limit.
  while (!liveRegion(element)?.textContent) await new Promise((resolve) => setTimeout(resolve, 25));
  return collapseSpaces(liveRegion(element)?.textContent ?? '');
}

/** Returns the texts that were announced while `act` ran and settled, in their order, with their languages. */
export async function announcementsDuring(
  elements: readonly Element[],
  act: () => unknown,
): Promise<readonly string[]> {
  const texts: string[] = [];
  const observers = new Map<Node, MutationObserver>();
  const watch = (): void => {
    for (const element of elements) {
      const region = liveRegion(element);
      if (!region || observers.has(region)) continue;
      const observer = new MutationObserver((records) => {
        for (const {addedNodes} of records)
          for (const node of addedNodes) texts.push((node.textContent ?? '').trim());
      });
      observer.observe(region, {childList: true});
      observers.set(region, observer);
    }
  };
  watch();
  await act();
  watch();
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  observers.forEach((observer) => observer.disconnect());
  return texts;
}

/**
 * The root with the messages: in the element, or in one of the elements that it shows, if that has announced last. Null
 * while the region is elsewhere, or nothing was announced.
 */
function liveRegion(element: Element): ShadowRoot | null {
  const root = element.shadowRoot;
  const region = root?.querySelector('[aria-live]')?.shadowRoot;
  if (!root || region) return region ?? null;
  for (const child of root.querySelectorAll('*')) {
    const nested = child.shadowRoot && liveRegion(child);
    if (nested) return nested;
  }
  return null;
}
