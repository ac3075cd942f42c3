import {collapseSpaces} from './shadow-text.ts';

/** Time in ms until a message is in the live region, and a little more. */
const settledMs = 250;

/** Waits for a message on the page. Returns it if the element has the live region, else an empty text. */
export async function announcement(element: Element): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  // An update may wait for its turn in the queue of the page. The test's timeout is the limit.
  while (!liveRegion(document)?.textContent) await new Promise((resolve) => setTimeout(resolve, 25));
  return collapseSpaces(liveRegion(element.shadowRoot)?.textContent ?? '');
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
      const region = liveRegion(element.shadowRoot);
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

/** The root with the messages, in a root or in one of the elements in it; null while nothing was announced there. */
function liveRegion(root: ParentNode | null): ShadowRoot | null {
  const region = root?.querySelector('.announcer')?.shadowRoot;
  if (!root || region) return region ?? null;
  for (const {shadowRoot} of root.querySelectorAll('*')) {
    const nested = liveRegion(shadowRoot);
    if (nested) return nested;
  }
  return null;
}
