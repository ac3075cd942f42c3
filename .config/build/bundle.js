import {readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {compress} from './plugins/compress.js';
import {decorators} from './plugins/decorators.js';
import {minifyTemplates} from './plugins/minify-templates.js';
import {moduleOrder} from './plugins/module-order.js';
import {trustedTypes} from './plugins/trusted-types.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes Chromium compile the whole script in the background while it loads, instead of function by function while cards
 * render: with the processor throttled to a fourth, 18 cards appear after 300 ms instead of 360.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/**
 * Runs Vite with the options that all bundles share.
 * @param {string} outDir from the root of the project
 * @param {object[]} plugins
 * @param {object} rolldown options of https://rolldown.rs/reference/
 */
export function bundle(outDir, plugins, rolldown) {
  const rolldownOptions = {...rolldown, checks: {pluginTimings: false}};
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [decorators(), minifyTemplates(), ...plugins],
    build: {outDir, emptyOutDir: false, target: 'es2022', minify: false, sourcemap: true, rolldownOptions},
  });
}

/**
 * Writes one self-contained minified ES module with its source map.
 * @param {{entry: string, file: string, outDir: string, external?: RegExp, plugins?: object[]}} options
 */
export function bundleScript({entry, file, outDir, external = /^$/, plugins = []}) {
  const input = `${root}${entry}`;
  const scriptPlugins = [moduleOrder(input, `${root}src/`), trustedTypes(), compress(), ...plugins];
  return bundle(outDir, scriptPlugins, {
    input,
    external,
    // On loading, d3-array calls `bisector` and reads its results for exports that no module uses.
    treeshake: {manualPureFunctions: ['bisector'], propertyReadSideEffects: false},
    preserveEntrySignatures: 'exports-only',
    output: {
      format: 'es',
      entryFileNames: file,
      codeSplitting: false,
      minify: true,
      comments: false,
      postBanner: compileHint,
    },
  });
}

/** @returns {Promise<{code: string, map: object}>} a script without its `sourceMappingURL` line, and its source map */
export async function readScript(path) {
  const [code, map] = await Promise.all([readFile(path, 'utf8'), readFile(`${path}.map`, 'utf8')]);
  return {code: code.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, ''), map: JSON.parse(map)};
}

/** @param {string} path @param {{code: string, map: object}} script */
export async function writeScript(path, {code, map}) {
  await writeFile(path, `${code}\n//# sourceMappingURL=${basename(path)}.map\n`);
  await writeFile(`${path}.map`, JSON.stringify({...map, file: basename(path)}));
}
