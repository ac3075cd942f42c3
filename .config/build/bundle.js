import {readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {byRoom} from './plugins/module-order.js';
import {decorators} from './plugins/decorators.js';
import {leanLit} from './plugins/lean-lit.js';
import {literals} from './plugins/minify-templates.js';
import {tight} from './plugins/terser-pass.js';
import {trustedTypes} from './plugins/trusted-types.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What all bundles share; `rolldown` goes to https://rolldown.rs/reference/ */
export function bundled(outDir, plugins, rolldown) {
  const rolldownOptions = {...rolldown, checks: {pluginTimings: false}};
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [decorators(), literals(), ...plugins],
    build: {outDir, emptyOutDir: false, target: 'es2022', minify: false, sourcemap: true, rolldownOptions},
  });
}

/**
 * One self-contained minified ES module with its map.
 * @param {{entry: string, file: string, outDir: string, external?: RegExp, plugins?: object[]}} wanted
 */
export function bundleOne({entry, file, outDir, external = /^$/, plugins = []}) {
  const input = `${root}${entry}`;
  const own = [byRoom(input, `${root}src/`), leanLit(), trustedTypes(), tight()];
  return bundled(outDir, [...own, ...plugins], {
    input,
    external,
    preserveEntrySignatures: 'exports-only',
    output: {format: 'es', entryFileNames: file, codeSplitting: false, minify: true, comments: false},
  });
}

/** What follows the code of a script: where its map is. */
export function withMap(code, path) {
  return `${code}\n//# sourceMappingURL=${basename(path)}.map\n`;
}

/** @returns {Promise<{code: string, map: object}>} a script without its last comment, and its map */
export async function readScript(path) {
  const [code, map] = await Promise.all([readFile(path, 'utf8'), readFile(`${path}.map`, 'utf8')]);
  return {code: code.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, ''), map: JSON.parse(map)};
}

/** @param {string} path @param {{code: string, map: object}} script */
export async function writeScript(path, {code, map}) {
  await writeFile(path, withMap(code, path));
  await writeFile(`${path}.map`, JSON.stringify({...map, file: basename(path)}));
}
