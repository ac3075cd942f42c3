/** Returns the visible text of an element's shadow root, with collapsed spaces. */
export function shown(element: Element, selector = '.root'): string {
  return text(element, selector, '.visually-hidden');
}

/** Returns the spoken text of an element's shadow root, with collapsed spaces. */
export function spoken(element: Element, selector = '.root'): string {
  return text(element, selector, '[aria-hidden="true"]');
}

/** Returns the first match in the shadow root. Throws without a match. */
export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const match = element.shadowRoot?.querySelector<E>(selector);
  if (!match)
    throw new Error(`No ${selector} in <${element.localName}>: ${element.shadowRoot?.innerHTML ?? ''}`);
  return match;
}

export function all(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function text(element: Element, selector: string, excludedSelector: string): string {
  const copy = inside(element, selector).cloneNode(true) as Element;
  copy.querySelectorAll(excludedSelector).forEach((node) => node.remove());
  return folded(copy.textContent ?? '');
}

export function folded(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
