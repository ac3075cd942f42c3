import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const table = 'src/render/embed/published-scripts.ts';
const chunkMark = '{/* chunks */}';
const entryPattern = /\{file: '([\w.-]+)', integrity: null\}/g;

/** The value of an `integrity` attribute: https://www.w3.org/TR/SRI/ */
export function integrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * Fills the table of published scripts, from which embed codes are made, with the hashes of the files in `folder`,
 * and with the chunks that each element and language loads. An entry whose file does not exist yet stays as it is: a script cannot contain the hash of a script that contains its own.
 */
export function injectScriptHashes(folder) {
  const pinned = (entry, file) => {
    const path = join(folder, file);
    return existsSync(path) ? `{file: '${file}', integrity: '${integrity(readFileSync(path))}'}` : entry;
  };
  const chunkTable = () => {
    const path = join(folder, 'chunks.json');
    if (!existsSync(path)) return '{}';
    const {elements, languages} = JSON.parse(readFileSync(path, 'utf8'));
    const withHash = (file) => ({file, integrity: integrity(readFileSync(join(folder, file)))});
    const entries = Object.entries({...elements, ...languages});
    return JSON.stringify(Object.fromEntries(entries.map(([name, files]) => [name, files.map(withHash)])));
  };
  return {
    name: 'inject-script-hashes',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(`/${table}`)) return null;
      if (!code.match(entryPattern)) this.error(`inject-script-hashes: ${table} has no entry to fill.`);
      if (!code.includes(chunkMark)) this.error(`inject-script-hashes: ${table} has no table of chunks.`);
      const filled = code.replace(entryPattern, pinned).replace(chunkMark, chunkTable);
      return {code: filled, map: {mappings: ''}};
    },
  };
}
