import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const table = 'src/render/embed/published-scripts.ts';
const entryPattern = /\{file: '([\w-]+)([\w.]+)', integrity: null\}/g;

/** The value of an `integrity` attribute: https://www.w3.org/TR/SRI/ */
export function integrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * Fills the table of published scripts, from which embed codes are made: file names with the full version, and the
 * hashes of these files in `folder`. An entry whose file does not exist yet stays as it is: scripts that are bundled
 * before the others do not use the table.
 */
export function injectScriptHashes(folder, version) {
  const pinned = (entry, name, end) => {
    const file = `${name}-${version}${end}`;
    const path = join(folder, file);
    return existsSync(path) ? `{file: '${file}', integrity: '${integrity(readFileSync(path))}'}` : entry;
  };
  return {
    name: 'inject-script-hashes',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(`/${table}`)) return null;
      if (!code.match(entryPattern)) this.error(`inject-script-hashes: ${table} has no entry to fill.`);
      return {code: code.replace(entryPattern, pinned), map: {mappings: ''}};
    },
  };
}
