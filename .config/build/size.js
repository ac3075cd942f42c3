import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {bundleOne, readScript} from './bundle.js';

/**
 * Bytes of gzip: over `limit` fails, over `goal` is told. One kB is 1000 bytes. The limit of `avance.js` was 44 kB until
 * targets, editions, addresses within a report, the choice of years and of institutions, paper, drawing in slices and
 * long tables came into it; charts, slides and sharing have scripts of their own.
 */
export const budgets = [
  {name: 'variation-bar', entry: 'src/define/variation-bar.ts', limit: 20_000, goal: 18_000},
  {name: 'indicator-card', entry: 'src/define/indicator-card.ts', limit: 28_000, goal: 24_000},
  {name: 'avance.js', entry: 'src/define/all.ts', limit: 46_800, goal: 36_000},
  {name: 'share.js', entry: 'src/define/indicator-share.ts', limit: 42_000, goal: 36_000},
];

const packBudget = {limit: 2000, goal: 2000};

/** The files of words: a language is several, so that an element ships only those that it says. */
async function packs() {
  const names = await readdir(new URL('../../src/text/i18n/messages/', import.meta.url), {recursive: true});
  return names
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      name: file.replace('.ts', '').replace('/', '-'),
      entry: `src/text/i18n/messages/${file}`,
      ...packBudget,
    }));
}

/** @returns {Promise<{name: string, raw: number, gzip: number, brotli: number, limit: number, goal: number}>} */
async function measure({name, entry, limit, goal}, outDir) {
  const file = `${name.replace('.js', '')}.js`;
  await bundleOne({entry, file, outDir});
  const {code} = await readScript(join(outDir, file));
  const sizes = {
    raw: Buffer.byteLength(code),
    gzip: gzipSync(code, {level: 9}).length,
    brotli: brotliCompressSync(code).length,
  };
  return {name, ...sizes, limit, goal};
}

/** Self-contained minified bundles of what a page may take alone, measured. */
export async function sizes() {
  const outDir = await mkdtemp(join(tmpdir(), 'avance-size-'));
  const measured = [];
  for (const budget of [...budgets, ...(await packs())]) measured.push(await measure(budget, outDir));
  await rm(outDir, {recursive: true});
  return measured;
}

function judged({gzip, limit, goal}) {
  if (gzip > limit) return `OVER the limit by ${gzip - limit} bytes`;
  return gzip > goal ? `over the goal by ${gzip - goal} bytes` : 'good';
}

function line(size) {
  const {name, raw, gzip, brotli, limit, goal} = size;
  const numbers = [raw, gzip, brotli, limit, goal].map((bytes) => (bytes / 1000).toFixed(1).padStart(8));
  return `${name.padEnd(16)}${numbers.join('')}  ${judged(size)}`;
}

async function main() {
  const measured = await sizes();
  console.log(`${'kB'.padEnd(16)}     raw    gzip  brotli   limit    goal`);
  console.log(measured.map(line).join('\n'));
  if (measured.some(({gzip, limit}) => gzip > limit)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
