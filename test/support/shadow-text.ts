/** Returns the visible text of an element's shadow root, with collapsed spaces. */
export function visibleText(element: Element, selector = '.root'): string {
  return text(element, selector, '.visually-hidden');
}

/** Returns the spoken text of an element's shadow root, with collapsed spaces. */
export function spokenText(element: Element, selector = '.root'): string {
  return text(element, selector, '[aria-hidden="true"]');
}

/** Returns the first match in the shadow root. Throws without a match. */
export function queryShadow<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const match = element.shadowRoot?.querySelector<E>(selector);
  if (!match)
    throw new Error(`No ${selector} in <${element.localName}>: ${element.shadowRoot?.innerHTML ?? ''}`);
  return match;
}

export function queryAllShadow(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function text(element: Element, selector: string, excludedSelector: string): string {
  const copy = queryShadow(element, selector).cloneNode(true) as Element;
  copy.querySelectorAll(excludedSelector).forEach((node) => node.remove());
  return collapseSpaces(copy.textContent ?? '');
}

export function collapseSpaces(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
