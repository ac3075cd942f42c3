/** Options of an event that leaves the shadow root, so that a listener of the page receives it. */
export const bubbling = {bubbles: true, composed: true} as const;

/**
 * Ancestors of a node, nearest first, across shadow roots. Reads the `parentNode` getter of the prototype, because a form
 * field named `parentNode` hides the property.
 */
export function* composedAncestors(node: Node): Generator<Node> {
  const parent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode');
  for (let next: Node | null = node; next;) {
    next = shadowHostOf(next) ?? (parent?.get?.call(next) as Node | null);
    if (next) yield next;
  }
}

/** Host of a shadow root; null for other nodes. Does not use `instanceof`, because each frame has its own classes. */
export function shadowHostOf(node: Node): Element | null | undefined {
  return node.nodeType === 11 ? (node as Partial<ShadowRoot>).host : null;
}

/** An address relative to `base`; null when it is none. `URL.canParse` is newer than the oldest browsers that draw a card. */
export function parseUrl(url: string, base: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

/** Decoded fragment of the page's address; empty without one and for an invalid encoding. */
export function locationHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Value of the nearest `lang` attribute, across shadow roots; null when there is none. */
export function closestLang(element: Element): string | null {
  for (
    let ancestor: Element | null | undefined = element;
    ancestor;
    ancestor = shadowHostOf(ancestor.getRootNode())
  ) {
    const closest = ancestor.closest('[lang]:not([lang=""])');
    // A form field named `getAttribute` hides the method of the form.
    if (closest) return Element.prototype.getAttribute.call(closest, 'lang');
  }
  return null;
}
