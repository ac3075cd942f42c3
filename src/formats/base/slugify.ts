import {foldText} from '../../text/search.ts';

/** Part of an id: lower-case letters, digits and hyphens, at most 80 characters; empty without any letter or digit. */
export function slugify(text: string): string {
  return foldText(text)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
