import {createHash} from 'node:crypto';

/**
 * A code that is a file name as it is: small letters, digits, points and hyphens. After a point comes a digit, so that
 * `03.embed` and the embed page of `03` are different files.
 */
const plainCode = /^[a-z0-9]+(?:-[a-z0-9]+|\.\d[a-z0-9]*)*$/;
/** Devices of Windows, with any extension, and the page that a server shows for a folder. */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d|index)(?:\.|$)/;
const longestCode = 60;
const longestWords = 40;

/**
 * The file name of a code. Different codes have different names, also on systems that ignore case or the form of accents:
 * what is not a name as it is has its words, `_` and a hash. Depends on the code alone, so that an address stays the same
 * in the next edition.
 */
export function slug(code: string): string {
  if (code.length <= longestCode && plainCode.test(code) && !reservedName.test(code)) return code;
  const words = code
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longestWords)
    .replace(/-$/, '');
  return `${words}_${createHash('sha256').update(Buffer.from(code, 'utf16le')).digest('hex').slice(0, 16)}`;
}

/** File names of codes with their ids. Entries with the same code get their ids in addition. */
export function slugs(
  entries: readonly {readonly code: string | null; readonly id: string}[],
): readonly string[] {
  const codes = entries.map(({code, id}) => code ?? id);
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return entries.map(({id}, index) => {
    const code = codes[index] ?? id;
    return slug((counts.get(code) ?? 0) > 1 ? `${code} ${id}` : code);
  });
}

/** An address with a slash at its end. */
export function folderUrl(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
