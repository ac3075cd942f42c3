const collator = new Intl.Collator('en', {numeric: true});

/** Order of codes: part by part, numbers by size, so that `3.9` comes before `3.10`. */
export function compareCodes(a: string, b: string): number {
  return collator.compare(a, b);
}
