import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'vite';

const benchFolder = fileURLToPath(new URL('.', import.meta.url));

/** The script that a page of Avance loads. The bundle of an Avance contestant only adds elements to the page. */
export const packageScript = '/dist/avance.js';

export function isAvance(name) {
  return name.startsWith('avance');
}

/** The scripts that a contestant loads. The last one exports `mount`. */
export function scriptsOf(name) {
  return [...(isAvance(name) ? [packageScript] : []), `/${name}.js`];
}

/** Plain Vite, without the build steps of Avance. Scripts of the package stay requests of the page. */
async function bundledCode(name, outDir) {
  const file = `${name}.js`;
  await build({
    root: benchFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: `${benchFolder}contestant/${file}`,
        external: /^\/dist\//,
        preserveEntrySignatures: 'strict',
        checks: {pluginTimings: false},
        output: {format: 'es', entryFileNames: file, codeSplitting: false, comments: false, minify: true},
      },
    },
  });
  return readFile(join(outDir, file), 'utf8');
}

/** Returns a self-contained minified module per contestant, by the path of its URL. */
export async function bundle(names) {
  const outDir = await mkdtemp(join(tmpdir(), 'avance-bench-'));
  try {
    const bundles = new Map();
    for (const name of names) bundles.set(`/${name}.js`, await bundledCode(name, outDir));
    return bundles;
  } finally {
    await rm(outDir, {recursive: true});
  }
}

/** Bytes of scripts, each compressed alone, as servers send them. */
export function bytes(scripts) {
  const sum = (size) => scripts.reduce((total, code) => total + size(code), 0);
  return {
    raw: sum((code) => Buffer.byteLength(code)),
    gzip: sum((code) => gzipSync(code, {level: 9}).length),
    brotli: sum((code) => brotliCompressSync(code).length),
  };
}
