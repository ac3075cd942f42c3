import {Inflate, zipSync} from 'fflate';
import {SheetError} from './sheet-error.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const [stored, deflated] = [0, 8];
/** Size of the record at the end of the directory, alone and with the longest comment. */
const [shortestEnd, longestEnd] = [22, 65_557];

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** The compressed bytes, and what follows them where the directory has no size. */
  readonly bytes: Uint8Array;
}

/** The parts of a workbook by name, without compression. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/** The texts and tables of a workbook; not its pictures, macros and printer settings. */
function isRead(name: string): boolean {
  return /(^mimetype|\.(xml|rels|bin|iwa))$/i.test(name) && !/(vbaProject|printerSettings)[^/]*$/i.test(name);
}

/**
 * Decompresses the parts of a workbook that are read. Counts the bytes that come out: the sizes that a ZIP file states
 * may be wrong. Throws a `SheetError` above `maxBytes`, or for damaged data. Empty for any other content.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipParts(content: Uint8Array, maxBytes: number): ZipParts {
  const parts = new Map<string, Uint8Array>();
  let left = maxBytes;
  for (const entry of zipEntries(content)) {
    if (!isRead(entry.name)) continue;
    const part = decompress(entry, left);
    if (part === null) throw new SheetError('too-large', [], maxBytes / 1_000_000);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/** True for a ZIP file in the format of OpenDocument: the library reads it as one when it has this part. */
export function isOpenDocument(content: Uint8Array): boolean {
  return zipEntries(content).some(({name}) => /^META-INF\/manifest\.xml$/i.test(name));
}

/** A ZIP file of these parts without compression. */
export function storedZip(parts: ZipParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), {level: 0});
}

/** Compressed bytes that are decompressed at once. They become at most 17 MB. */
const stepSize = 16_384;

/** Null when the content is larger than `maxBytes`. */
function decompress({method, bytes}: ZipEntry, maxBytes: number): Uint8Array | null {
  if (method === stored) return bytes.length > maxBytes ? null : bytes;
  if (method !== deflated) throw new SheetError('bad-book');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  for (let offset = 0; offset < bytes.length; offset += stepSize) {
    push(inflate, bytes.subarray(offset, offset + stepSize), offset + stepSize >= bytes.length);
    if (size > maxBytes) return null;
  }
  return concatenate(chunks, size);
}

function push(inflate: Inflate, bytes: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(bytes, isLast);
  } catch {
    throw new SheetError('bad-book');
  }
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const content = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    content.set(chunk, offset);
    offset += chunk.length;
  }
  return content;
}

function zipEntries(content: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = findEndOfDirectory(view);
  if (end === null) return [];
  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  while (entries.length < count && hasSignature(view, offset, directoryEntry, 46)) {
    const [nameLength = 0, ...otherLengths] = [28, 30, 32].map((position) =>
      view.getUint16(offset + position, true),
    );
    const name = String.fromCharCode(...content.subarray(offset + 46, offset + 46 + nameLength));
    const bytes = entryBytes(content, view, offset);
    entries.push({name, method: view.getUint16(offset + 10, true), bytes});
    offset += 46 + nameLength + otherLengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

/** A size of FFFFFFFF is in the ZIP64 fields, which are not read: compressed data has an end of its own. */
function entryBytes(content: Uint8Array, view: DataView, entry: number): Uint8Array {
  const header = view.getUint32(entry + 42, true);
  if (!hasSignature(view, header, localHeader, 30)) throw new SheetError('bad-book');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const size = view.getUint32(entry + 20, true);
  return content.subarray(start, size === 0xffffffff ? content.length : start + size);
}

function hasSignature(view: DataView, offset: number, signature: number, length: number): boolean {
  return offset + length <= view.byteLength && view.getUint32(offset, true) === signature;
}

function findEndOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - longestEnd);
  for (let offset = view.byteLength - shortestEnd; offset >= first; offset--)
    if (view.getUint32(offset, true) === endOfDirectory) return offset;
  return null;
}
