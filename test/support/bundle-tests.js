import {readFile, rm} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {build} from 'esbuild';

/** Keeps `import.meta.url` the URL of the source file, from which tests resolve style sheets and data. */
function sourceUrls(rootDir) {
  return {
    name: 'source-urls',
    setup({onLoad}) {
      onLoad({filter: /\.ts$/, namespace: 'file'}, async ({path}) => {
        const code = await readFile(path, 'utf8');
        if (path.includes('node_modules') || !code.includes('import.meta.url')) return null;
        const url = JSON.stringify(`/${relative(rootDir, path).split(sep).join('/')}`);
        return {
          contents: code.replaceAll('import.meta.url', `new URL(${url}, location.origin).href`),
          loader: 'ts',
        };
      });
    },
  };
}

/**
 * Bundles test files for the browsers, with the modules that they share in common chunks. A page then loads a few files
 * instead of some hundred modules, which took half of the time of a run.
 * @param {{rootDir: string, files: readonly string[]}} options
 * @returns {Promise<readonly string[]>} paths of the bundles, below `.cache/browser-tests/` as the files below `rootDir`
 */
export async function bundleTests({rootDir, files}) {
  const outdir = join(rootDir, '.cache/browser-tests');
  await rm(outdir, {recursive: true, force: true});
  await build({
    entryPoints: [...files],
    outdir,
    outbase: rootDir,
    absWorkingDir: rootDir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    sourcemap: true,
    logLevel: 'warning',
    // `sideEffects` of package.json describes the published files only.
    ignoreAnnotations: true,
    external: ['/__web-dev-server__web-socket.js'],
    plugins: [sourceUrls(rootDir)],
  });
  return files.map((file) => join(outdir, relative(rootDir, file)).replace(/\.ts$/, '.js'));
}
