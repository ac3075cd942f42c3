import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {onActionChunks, rareChunks} from './chunks/groups.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Size in bytes after gzip. */
export const gzipSize = (bytes) => gzipSync(bytes, {level: 9}).length;

/** Size in bytes of files of `dist` after gzip, each file by itself. */
export async function filesSize(files) {
  const sizes = files.map(async (file) => gzipSize(await readFile(`${dist}${file}`)));
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/**
 * Elements and chunks of `dist`, and the files that a page with all elements except the editor, the sheet and the map loads, in two languages.
 * @returns {Promise<{elements: object, chunks: object, allFiles: readonly string[]}>}
 */
export async function readChunkList() {
  const {elements, chunks} = JSON.parse(await readFile(`${dist}chunks.json`, 'utf8'));
  const names = Object.keys(chunks).filter((name) => ![...rareChunks, ...onActionChunks].includes(name));
  return {elements, chunks, allFiles: ['avance.js', ...names.map((name) => chunks[name].file)]};
}
