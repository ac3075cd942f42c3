/** The elements around `node`, nearest first, out of shadow roots too. */
export function* ancestors(node: Node): Generator<Element> {
  for (let next: Node | null = outer(node); next; next = outer(next)) {
    if (next instanceof Element) yield next;
  }
}

function outer(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
