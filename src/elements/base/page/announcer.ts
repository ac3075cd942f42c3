import {ownOptions} from '../../../model/own.ts';

/** Time in ms after the last message: a screen reader drops a message that comes while rows still move. */
const settleMs = 150;
/** Time in ms that a message stays. The same message of another element is not repeated in it. */
const shownMs = 5000;

/** Messages that are not announced yet: the last one of each element. */
const pending = new Map<Element, string>();
let last = '';
let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Announces a text to screen readers, politely and once, when the page has settled. All elements share one live region.
 * It is in the shadow root of the element that has announced last: an element in a modal dialog or in the full screen is
 * announced too, and the document of the page is not changed. The region is empty before a text comes: a region that
 * comes with its text is not announced.
 */
export function announce(host: Element, words: string): void {
  if (!host.isConnected) return;
  const root = host.shadowRoot;
  region ??= createRegion();
  const isElsewhere = region.isConnected && region.parentNode !== root;
  if (isElsewhere && region.shadowRoot?.textContent === words) return;
  pending.delete(host);
  pending.set(host, words);
  // First in the root: Lit removes what comes after its own start.
  if (region.parentNode !== root) root?.prepend(region);
  write('');
  clearTimeout(timer);
  timer = setTimeout(flush, settleMs);
}

/** Without a role, because an empty status is read aloud too. In a root of its own, which the host does not draw. */
function createRegion(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'visually-hidden announcer';
  element.setAttribute('aria-live', 'polite');
  element.attachShadow(ownOptions({mode: 'open'}));
  return element;
}

function flush(): void {
  for (const host of pending.keys()) if (!host.isConnected) pending.delete(host);
  const [host, message] = [...pending].at(-1) ?? [];
  if (!host || !message) return;
  // The element that the region was in has been removed.
  if (!region?.isConnected) return announce(host, message);
  // After the region, which has the language of the message before.
  const drawn = region.nextElementSibling as HTMLElement | null | undefined;
  region.lang = drawn?.lang ?? '';
  const words = [...new Set(pending.values())].join(' ');
  pending.clear();
  // Orca does not repeat the text that the region had last.
  last = words === last ? `${words}\u00a0` : words;
  write(last);
  timer = setTimeout(empty, shownMs);
}

/** Leaves a removed element, which the region would keep in memory. */
function empty(): void {
  write('');
  if (!region?.isConnected) region?.remove();
}

function write(words: string): void {
  const root = region?.shadowRoot;
  if (root) root.textContent = words;
}
