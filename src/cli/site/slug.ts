/** A code as the name of a file: letters, digits, points and hyphens, and never a way up the folders. */
export function slug(code: string): string {
  const name = code
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return name || 'item';
}

/** Names for a list of codes, each once: a number tells those apart that came out the same. */
export function slugs(codes: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return codes.map((code) => {
    const name = slug(code);
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}-${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The address that a site will have, with a slash at its end. */
export function address(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}
