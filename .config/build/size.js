import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {bundleScript, readScript} from './bundle.js';

/**
 * Limits in bytes after gzip; 1 kB is 1000 bytes. Above `limit` the command fails; above `goal` it reports the difference.
 * The bundles hold Lit as published. Version 0.1.0 left parts of Lit out of them, which saved 1.7 kB but broke with each
 * release of Lit.
 */
export const budgets = [
  {name: 'variation-bar', entry: 'src/define/variation-bar.ts', limit: 20_000, goal: 18_000},
  {name: 'indicator-card', entry: 'src/define/indicator-card.ts', limit: 29_800, goal: 29_500},
  {name: 'avance.js', entry: 'src/define/all.ts', limit: 49_100, goal: 48_000},
  {name: 'share.js', entry: 'src/define/indicator-share.ts', limit: 43_900, goal: 43_700},
];

const translationBudget = {limit: 2000, goal: 2000};
/** The full texts and remedies of problems: only the editor and the command load them. */
const problemBudget = {limit: 2600, goal: 2600};

/** One budget per file of messages: each element ships only the files that it needs. */
async function translationBudgets() {
  const folder = 'src/text/i18n/messages/';
  const names = await readdir(new URL(`../../${folder}`, import.meta.url), {recursive: true});
  return names
    .filter((file) => /\/.*\.ts$/.test(file))
    .map((file) => ({
      name: file.replace('.ts', '').replace('/', '-'),
      entry: `${folder}${file}`,
      ...(file.endsWith('/problem.ts') ? problemBudget : translationBudget),
    }));
}

/** @returns {Promise<{name: string, raw: number, gzip: number, brotli: number, limit: number, goal: number}>} */
async function measure({name, entry, limit, goal}, outDir) {
  const file = `${name.replace('.js', '')}.js`;
  await bundleScript({entry, file, outDir});
  const {code} = await readScript(join(outDir, file));
  const sizes = {
    raw: Buffer.byteLength(code),
    gzip: gzipSync(code, {level: 9}).length,
    brotli: brotliCompressSync(code).length,
  };
  return {name, ...sizes, limit, goal};
}

/** Measures self-contained minified bundles of what a page may load by itself. */
export async function measureSizes() {
  const outDir = await mkdtemp(join(tmpdir(), 'avance-size-'));
  const sizes = [];
  for (const budget of [...budgets, ...(await translationBudgets())])
    sizes.push(await measure(budget, outDir));
  await rm(outDir, {recursive: true});
  return sizes;
}

function rating({gzip, limit, goal}) {
  if (gzip > limit) return `OVER the limit by ${gzip - limit} bytes`;
  return gzip > goal ? `over the goal by ${gzip - goal} bytes` : 'good';
}

function formatLine(size) {
  const {name, raw, gzip, brotli, limit, goal} = size;
  const numbers = [raw, gzip, brotli, limit, goal].map((bytes) => (bytes / 1000).toFixed(1).padStart(8));
  return `${name.padEnd(18)}${numbers.join('')}  ${rating(size)}`;
}

async function main() {
  const sizes = await measureSizes();
  console.log(`${'kB'.padEnd(18)}     raw    gzip  brotli   limit    goal`);
  console.log(sizes.map(formatLine).join('\n'));
  if (sizes.some(({gzip, limit}) => gzip > limit)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
