import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'vite';
import {bundleScript} from '../../.config/build/bundle.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What is not ours is bundled as anybody would: none of our own steps touches it. */
function bundlePeer({entry, file, outDir}) {
  return build({
    root: here,
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

async function code(name, outDir) {
  const file = `${name}.js`;
  if (name.startsWith('avance')) await bundleScript({entry: `test/bench/contestant/${file}`, file, outDir});
  else await bundlePeer({entry: `${here}contestant/${file}`, file, outDir});
  return readFile(join(outDir, file), 'utf8');
}

/** One self-contained minified module per contestant, by the path under which it is served. */
export async function bundle(names) {
  const outDir = await mkdtemp(join(tmpdir(), 'avance-bench-'));
  try {
    const bundles = new Map();
    for (const name of names) bundles.set(`/${name}.js`, await code(name, outDir));
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
