/** The text of an element's shadow root as an eye gets it (`shown`) or as speech does (`spoken`), spaces folded. */
export function shown(element: Element, selector = '.root'): string {
  return text(element, selector, '.visually-hidden');
}

export function spoken(element: Element, selector = '.root'): string {
  return text(element, selector, '[aria-hidden="true"]');
}

/** The first element that matches inside the shadow root. */
export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found)
    throw new Error(`No ${selector} in <${element.localName}>: ${element.shadowRoot?.innerHTML ?? ''}`);
  return found;
}

export function all(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function text(element: Element, selector: string, unwanted: string): string {
  const copy = inside(element, selector).cloneNode(true) as Element;
  copy.querySelectorAll(unwanted).forEach((one) => one.remove());
  return folded(copy.textContent ?? '');
}

export function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
