import {foldText} from '../../text/search.ts';

/** Lower-case letters, digits and hyphens, at most 80 characters; empty when the text has no letter and no digit. */
export function slugify(text: string): string {
  return foldText(text)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

/** Id of a report, which begins with a letter: from a file name without its extension, or from a title. */
export function reportId(text: string): string {
  return slugify(text).replace(/^[^a-z]+/, '') || 'report';
}
