/** Returns the primary language subtag of a BCP 47 tag: `es` of `es-PE`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1).join();
}
