import {readFileSync} from 'node:fs';

/** Names that the build adds to the core and to chunks. The minifier shortens them. */
export const names = {
  load: 'avance_load',
  unused: 'avance_unused',
  exports: 'avance_exports',
  table: 'avance_table',
  base: 'avance_base',
};

/** Placeholder in the core, which the build replaces by the table of chunks when the hashes of the files are final. */
export const tableMark = '__AVANCE_CHUNKS__';

const source = readFileSync(new URL('loader-source.js', import.meta.url), 'utf8');

/** Code before the core. Nothing in it runs before `load` is called. */
export const loaderHead = source.replace(/^(\/\*[^]*?\*\/\s*)+/, '');

/**
 * Code after the core. The table is the last statement, because its length changes after the source map is made.
 * @param {readonly string[]} locals names of what chunks receive from the core, in the order of their parameter
 */
export function loaderTail(locals) {
  return `
${names.exports} = () => [${locals.join(', ')}];
${names.base} = import.meta.url;
${names.table} = ${tableMark};
`;
}
