/** `es` of `es-PE`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1).join();
}
