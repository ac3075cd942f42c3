import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const source = /[/\\]src[/\\]render[/\\]embed[/\\]published-scripts\.ts$/;
const entry = /\{file: '([\w-]+)([\w.]+)', integrity: null\}/g;

/** The hash of a file for subresource integrity: https://www.w3.org/TR/SRI/ */
export function integrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Writes names with the full version, and the hashes of these files in `folder`, into the table that codes are made from. */
export function published(folder, version) {
  // The first scripts are bundled before there are any; they leave the table out.
  const pinned = (whole, name, end) => {
    const file = `${name}-${version}${end}`;
    const path = join(folder, file);
    return existsSync(path) ? `{file: '${file}', integrity: '${integrity(readFileSync(path))}'}` : whole;
  };
  return {
    name: 'published',
    enforce: 'pre',
    transform(code, id) {
      if (!source.test(id)) return null;
      if (!code.match(entry)) this.error('published: src/render/embed/published-scripts.ts reads otherwise.');
      return {code: code.replace(entry, pinned), map: {mappings: ''}};
    },
  };
}
