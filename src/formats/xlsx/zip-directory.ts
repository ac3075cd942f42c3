const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** The end of a directory may be followed by a comment of this size. */
const longestComment = 65_557;

interface ZipEntry {
  readonly name: string;
  /** Size without compression. */
  readonly size: number;
}

/**
 * The files of a ZIP file as its directory lists them: nothing is decompressed. Empty for any other content.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
function zipEntries(content: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = findEndOfDirectory(view);
  if (end === null) return [];
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  while (entries.length < view.getUint16(end + 10, true) && isEntry(view, offset)) {
    const [nameLength = 0, ...otherLengths] = [28, 30, 32].map((position) =>
      view.getUint16(offset + position, true),
    );
    const name = String.fromCharCode(...content.subarray(offset + 46, offset + 46 + nameLength));
    entries.push({name, size: view.getUint32(offset + 24, true)});
    offset += 46 + nameLength + otherLengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

/** The size of the XML files of a ZIP file without compression; of any other content, its own size. */
export function uncompressedSize(content: Uint8Array | string): number {
  const entries = typeof content === 'string' ? [] : zipEntries(content);
  if (!entries.length) return content.length;
  return entries.filter(({name}) => /\.xml$/i.test(name)).reduce((sum, {size}) => sum + size, 0);
}

/** True for a ZIP file in the format of OpenDocument, and for a text with a flat OpenDocument sheet. */
export function isOpenDocument(content: Uint8Array | string): boolean {
  return typeof content === 'string'
    ? content.includes('office:spreadsheet')
    : zipEntries(content).some(({name}) => name === 'content.xml');
}

function isEntry(view: DataView, offset: number): boolean {
  return offset + 46 <= view.byteLength && view.getUint32(offset, true) === directoryEntry;
}

function findEndOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - longestComment);
  for (let offset = view.byteLength - 22; offset >= first; offset--)
    if (view.getUint32(offset, true) === endOfDirectory) return offset;
  return null;
}
