import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {compress} from './plugins/compress.js';
import {decorators} from './plugins/decorators.js';
import {minifyTemplates} from './plugins/minify-templates.js';
import {moduleOrder} from './plugins/module-order.js';
import {scriptFolder} from './plugins/script-folder.js';
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
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      // Outside this mode, Vite wraps each `import()` in a helper for preloads of its own.
      lib: {entry: rolldown.input, formats: ['es']},
      rolldownOptions,
    },
  });
}

/**
 * Plugins of the scripts for pages.
 * @param {string} input
 * @param {{src?: string, large?: readonly string[]}} options `large`: chunks that are not compressed a second time
 */
export function scriptPlugins(input, {src = `${root}src/`, large = []} = {}) {
  return [moduleOrder(input, src), scriptFolder(src), trustedTypes(), compress(large)];
}

/** Options of the scripts for pages: minified ES modules. */
export function scriptOptions(input) {
  return {
    input,
    // On loading, d3-array calls `bisector` and reads its results for exports that no module uses.
    treeshake: {manualPureFunctions: ['bisector'], propertyReadSideEffects: false},
    preserveEntrySignatures: 'exports-only',
    output: {
      format: 'es',
      minify: true,
      comments: false,
      postBanner: compileHint,
    },
  };
}
