/** Returns a tag in lower case with hyphens: `en-us` of `en_US`. */
export function normalizedTag(tag: string): string {
  return tag.replaceAll('_', '-').toLowerCase();
}

/** Returns the primary language subtag of a BCP 47 tag: `es` of `es-PE`. */
export function primaryLanguage(tag: string): string {
  const end = tag.indexOf('-');
  return end < 0 ? tag : tag.slice(0, end);
}
