/** Converts a code to a file name of letters, digits, points and hyphens. It never leads out of its folder. */
export function slug(code: string): string {
  const name = code
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return name || 'item';
}

/** File names of a list of codes. Equal names get a number, without regard to case: file systems may ignore it. */
export function slugs(codes: readonly string[]): readonly string[] {
  const usedNames = new Set<string>();
  return codes.map((code) => {
    const name = slug(code);
    let uniqueName = name;
    for (let count = 2; usedNames.has(uniqueName.toLowerCase()); count += 1) uniqueName = `${name}-${count}`;
    usedNames.add(uniqueName.toLowerCase());
    return uniqueName;
  });
}

/** An address with a slash at its end. */
export function folderUrl(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
