import {strToU8, zipSync} from 'fflate';

/** A ZIP file of texts, by name. The time of its entries is fixed, so that the same texts are the same bytes. */
export function zipFile(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), {mtime: '1980-01-01T00:00:00', level: 6});
}
