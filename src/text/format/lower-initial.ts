/** Returns a heading or label with its first letter in lower case, for use in a sentence, unless it starts with an acronym. */
export function lowerInitial(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
