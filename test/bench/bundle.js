import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'vite';
import {bundleScript} from '../../.config/build/bundle.js';

const benchFolder = fileURLToPath(new URL('.', import.meta.url));

/** Floors and peers are bundled with plain Vite, without the build steps of Avance. */
function bundlePeer({entry, file, outDir}) {
  return build({
    root: benchFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        checks: {pluginTimings: false},
        output: {format: 'es', entryFileNames: file, codeSplitting: false, comments: false, minify: true},
      },
    },
  });
}

async function bundledCode(name, outDir) {
  const file = `${name}.js`;
  if (name.startsWith('avance')) await bundleScript({entry: `test/bench/contestant/${file}`, file, outDir});
  else await bundlePeer({entry: `${benchFolder}contestant/${file}`, file, outDir});
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

export function bytes(code) {
  return {
    raw: Buffer.byteLength(code),
    gzip: gzipSync(code, {level: 9}).length,
    brotli: brotliCompressSync(code).length,
  };
}
