const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** The end of a directory may be followed by a comment of this size. */
const longestComment = 65_557;

/**
 * The size of the XML files in a ZIP file without compression, from its directory, so that nothing is decompressed;
 * of any other content, its own size. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function uncompressedSize(content: Uint8Array | string): number {
  if (typeof content === 'string') return content.length;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = findEndOfDirectory(view);
  if (end === null) return content.length;
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  let size = 0;
  for (let index = 0; index < count && isEntry(view, offset); index++) {
    if (isXml(content, offset + 46, view.getUint16(offset + 28, true))) size += view.getUint32(offset + 24, true);
    const lengths = [28, 30, 32].map((position) => view.getUint16(offset + position, true));
    offset += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return size;
}

/** True for the name of a sheet or of shared texts; images are not read. */
function isXml(content: Uint8Array, start: number, length: number): boolean {
  const name = String.fromCharCode(...content.subarray(start + Math.max(0, length - 4), start + length));
  return name.toLowerCase() === '.xml';
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
