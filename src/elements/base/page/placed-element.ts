import {composedAncestors} from '../dom.ts';

/** An element that shows a place. Its class may come from another script, so `instanceof` cannot be used. */
interface PlacedElement extends HTMLElement {
  place: string;
}

/** The element with that id, else the closest element around that has a place; null when there is none. */
export function placedElement(host: HTMLElement, id: string): PlacedElement | null {
  const candidates = id ? [host.ownerDocument.getElementById(id)] : [...composedAncestors(host)];
  return candidates.find(isPlaced) ?? null;
}

function isPlaced(node: Node | null): node is PlacedElement {
  return node !== null && 'place' in node && 'loaded' in node;
}
