import {hostOf} from './ancestor.ts';

/** The language that the page itself gives the place of `element`: the nearest `lang`, out of shadow roots too. */
export function nearestLanguage(element: Element): string | null {
  for (let at: Element | null | undefined = element; at; at = hostOf(at.getRootNode())) {
    const found = at.closest('[lang]:not([lang=""])');
    // In a form, a field called `getAttribute` would answer instead.
    if (found) return Element.prototype.getAttribute.call(found, 'lang');
  }
  return null;
}
