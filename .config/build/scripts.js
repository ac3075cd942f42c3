import {readFile, writeFile} from 'node:fs/promises';
import {bundle, root, scriptOptions, scriptPlugins} from './bundle.js';
import {classicScript} from './chunks/classic.js';
import {chunkFiles} from './chunks/files.js';
import {coreName, separateChunks} from './chunks/groups.js';
import {split} from './chunks/split.js';
import {recordPackages} from './plugins/bundled-packages.js';
import {injectScriptHashes, integrity} from './plugins/inject-script-hashes.js';

/**
 * Scripts for a script tag of a page, and the modules that they are made from. `avance.js` and `avance.iife.js` come from
 * one bundle; `embed` is for pages with frames, `framed` for the pages in them.
 */
export const scripts = JSON.parse(await readFile(new URL('scripts.json', import.meta.url), 'utf8'));

/**
 * Bundles the core and its chunks, as modules and as a classic script.
 * @param {string} outDir from the root of the project
 * @param {string} input
 * @param {string} src folder of the modules that are named in `chunks/groups.js`
 */
export async function buildCore(outDir, input, src = `${root}src/`) {
  const {plugin, options, layout} = split(input, src);
  const plugins = [
    recordPackages('scripts'),
    ...scriptPlugins(input, {src, large: separateChunks}),
    injectScriptHashes(`${root}${outDir}`),
    plugin,
    chunkFiles(layout),
  ];
  await bundle(outDir, plugins, {
    ...scriptOptions(input),
    // Chunks receive more from the core than it exports.
    preserveEntrySignatures: 'allow-extension',
    output: {...scriptOptions(input).output, ...options},
  });
}

/** Bundles one self-contained script: a classic one if its name contains `iife`. */
async function buildSingle(outDir, {file, entry}) {
  const input = `${root}${entry}`;
  await bundle(outDir, [recordPackages('scripts'), ...scriptPlugins(input)], {
    ...scriptOptions(input),
    output: {...scriptOptions(input).output, entryFileNames: file, codeSplitting: false},
  });
  if (!file.endsWith('.iife.js')) return;
  const path = `${root}${outDir}/${file}`;
  await writeFile(path, classicScript(await readFile(path, 'utf8'), file.split('.')[0]));
}

/** Builds all scripts and `integrity.json`. The core contains the hash of the script for pages with frames. */
export async function buildScripts(outDir, version) {
  const single = scripts.filter(({file}) => !file.startsWith(coreName));
  for (const script of single) await buildSingle(outDir, script);
  await buildCore(outDir, `${root}${scripts.find(({file}) => file === `${coreName}.js`).entry}`);
  const {chunks} = JSON.parse(await readFile(`${root}${outDir}/chunks.json`, 'utf8'));
  const files = [...scripts, ...Object.values(chunks)].map(({file}) => file);
  await writeIntegrity(`${root}${outDir}`, files, version);
}

/** Writes `integrity.json`: the value of the `integrity` attribute for each file (https://www.w3.org/TR/sri/). */
async function writeIntegrity(folder, names, version) {
  const digests = names
    .toSorted()
    .map(async (name) => [name, integrity(await readFile(`${folder}/${name}`))]);
  const files = Object.fromEntries(await Promise.all(digests));
  await writeFile(`${folder}/integrity.json`, `${JSON.stringify({version, files}, null, 2)}\n`);
}

/** Writes the types of the scripts, beside them: those of their entries. The scripts for frames export nothing. */
export async function writeScriptTypes(outDir) {
  const write = ({file, entry}) => {
    const types = entry.replace(/^src/, '.').replace(/\.ts$/, '.js');
    return writeFile(`${root}${outDir}/${file.replace(/\.js$/, '.d.ts')}`, `export * from '${types}';\n`);
  };
  await Promise.all(scripts.map(write));
}
