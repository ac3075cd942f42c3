import {browserEnvironment} from '../../load/environment.ts';

/**
 * The nodes around `node`, nearest first, out of shadow roots too. The way up is asked of the prototype: in a form, a
 * field called `parentNode` would answer instead.
 */
export function* composedAncestors(node: Node): Generator<Node> {
  const parent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode');
  for (let next: Node | null = node; next;) {
    next = shadowHostOf(next) ?? (parent?.get?.call(next) as Node | null);
    if (next) yield next;
  }
}

/** The element whose shadow root `node` is; in a frame the classes of nodes are other ones, so none is asked for. */
export function shadowHostOf(node: Node): Element | null | undefined {
  return node.nodeType === 11 ? (node as Partial<ShadowRoot>).host : null;
}

/** What the page's address names after its `#`; empty for nothing, and for what is no valid encoding. */
export function locationHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The language that the page itself gives the place of `element`: the nearest `lang`, out of shadow roots too. */
export function closestLang(element: Element): string | null {
  for (
    let ancestor: Element | null | undefined = element;
    ancestor;
    ancestor = shadowHostOf(ancestor.getRootNode())
  ) {
    const closest = ancestor.closest('[lang]:not([lang=""])');
    // In a form, a field called `getAttribute` would answer instead.
    if (closest) return Element.prototype.getAttribute.call(closest, 'lang');
  }
  return null;
}

/** Calls `arrive` when `tag` is defined. A page that has loaded without it gets the advice in its console. */
export function whenDefined(tag: string, callback: () => void, warning: string): void {
  const advise = (): void => {
    if (!customElements.get(tag)) browserEnvironment.warn(`[avance] ${warning}`);
  };
  void customElements.whenDefined(tag).then(callback);
  if (document.readyState === 'complete') advise();
  else addEventListener('load', advise, {once: true});
}
