import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {bundle, root, scriptOptions, scriptPlugins} from './bundle.js';
import {coreName} from './chunks/groups.js';
import {split} from './chunks/split.js';
import {filesSize, gzipSize, readChunkList} from './download-size.js';
import {ensureBuilt} from './ensure-built.js';

/**
 * Limits in bytes; 1 kB is 1000 bytes. Above `limit` the command fails; above `goal` it reports the difference. What goes
 * over the wire is measured after gzip, each file by itself.
 */
export const budgets = {
  'page with cards': {limit: 41_550, goal: 32_000},
  'page with all elements, two languages': {limit: 102_570, goal: 88_000},
  'classic script': {limit: 104_200, goal: 82_000},
  'map of squares': {limit: 17_900, goal: 20_000},
  'map of areas': {limit: 19_900, goal: 20_000},
  'English': {limit: 5000, goal: 5000},
  'variation-bar for a bundler': {limit: 13_790, goal: 12_500},
  'package, unpacked': {limit: 6_000_000, goal: 6_000_000},
};

const execute = promisify(execFile);

/** The element with its dependencies, without what it imports with `import()`, as the bundler of an app makes it. */
async function elementSize(tag) {
  const outDir = await mkdtemp(join(tmpdir(), 'avance-size-'));
  const input = `${root}src/define/${tag}.ts`;
  const {plugin, options} = split(input, `${root}src/`);
  await bundle(outDir, [...scriptPlugins(input), plugin], {
    ...scriptOptions(input),
    preserveEntrySignatures: 'allow-extension',
    output: {...scriptOptions(input).output, ...options},
  });
  const size = gzipSize(await readFile(join(outDir, `${coreName}.js`)));
  await rm(outDir, {recursive: true});
  return size;
}

async function packageSize() {
  const {stdout} = await execute('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    maxBuffer: 2 ** 25,
  });
  return JSON.parse(stdout)[0].unpackedSize;
}

/** Measures `dist`. @returns {Promise<readonly {name: string, size: number, limit: number, goal: number}[]>} */
export async function measureSizes() {
  await ensureBuilt();
  const {chunks, allFiles} = await readChunkList();
  const sizes = {
    'page with cards': await filesSize(['avance.js']),
    'page with all elements, two languages': await filesSize(allFiles),
    'classic script': await filesSize(['avance.iife.js']),
    'map of squares': await filesSize([chunks.map.file, chunks.places.file]),
    'map of areas': await filesSize([chunks.map.file, chunks.places.file, chunks.geometry.file]),
    'English': await filesSize(chunks.en ? [chunks.en.file] : []),
    'variation-bar for a bundler': await elementSize('variation-bar'),
    'package, unpacked': await packageSize(),
  };
  return Object.entries(budgets).map(([name, budget]) => ({name, size: sizes[name], ...budget}));
}

function rating({size, limit, goal}) {
  if (size > limit) return `OVER the limit by ${size - limit} bytes`;
  return size > goal ? `over the goal by ${size - goal} bytes` : 'good';
}

function formatLine(measured) {
  const {name, size, limit, goal} = measured;
  const numbers = [size, limit, goal].map((bytes) => (bytes / 1000).toFixed(1).padStart(9));
  return `${name.padEnd(40)}${numbers.join('')}  ${rating(measured)}`;
}

async function main() {
  const sizes = await measureSizes();
  console.log(`${''.padEnd(40)}${['kB', 'limit', 'goal'].map((title) => title.padStart(9)).join('')}`);
  for (const size of sizes) console.log(formatLine(size));
  if (sizes.some(({size, limit}) => size > limit)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
