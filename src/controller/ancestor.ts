/**
 * The nodes around `node`, nearest first, out of shadow roots too. The way up is asked of the prototype: in a form, a
 * field called `parentNode` would answer instead.
 */
export function* ancestors(node: Node): Generator<Node> {
  const parent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode');
  for (let next: Node | null = node; next;) {
    next = hostOf(next) ?? (parent?.get?.call(next) as Node | null);
    if (next) yield next;
  }
}

/** The element whose shadow root `node` is; in a frame the classes of nodes are other ones, so none is asked for. */
export function hostOf(node: Node): Element | null | undefined {
  return node.nodeType === 11 ? (node as Partial<ShadowRoot>).host : null;
}
