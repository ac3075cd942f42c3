import {ancestors} from './ancestor.ts';

/** The language that the page itself gives the place of `element`: the nearest `lang`, out of shadow roots too. */
export function nearestLanguage(element: Element): string | null {
  for (const ancestor of ancestors(element)) {
    const language = ancestor.getAttribute('lang');
    if (language) return language;
  }
  return null;
}
