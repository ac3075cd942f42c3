import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {summarize} from '../measure.js';
import {importTable} from '../print.js';
import {inputs} from './files.js';

const folder = fileURLToPath(new URL('../.cache/import/', import.meta.url));
const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const usageHook = new URL('usage.js', import.meta.url).href;

/** Imports a file once: seconds, seconds of CPU and MB of memory of the whole process, with its start. */
async function runImport({file, id, status: expected = 0}) {
  const start = performance.now();
  const args = ['--import', usageHook, program, 'import', folder + file, '--to', `${folder}report.json`];
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'ignore', 'pipe', 'pipe']});
  const [errors, usage, status] = await Promise.all([
    text(child.stderr),
    text(child.stdio[3]),
    new Promise((resolve) => child.on('exit', resolve)),
  ]);
  if (status !== expected) throw new Error(`${id}: exit code ${status}\n${errors}`);
  const {userCPUTime, systemCPUTime, maxRSS} = JSON.parse(usage);
  return {
    time: (performance.now() - start) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1000,
  };
}

/** Imports each input several times and prints time, peak memory and growth. Returns the figures by input. */
export async function benchImport(rounds, log) {
  await mkdir(folder, {recursive: true});
  const results = new Map();
  for (const input of inputs) {
    if (!existsSync(folder + input.file)) await writeFile(folder + input.file, input.make());
    const samples = [];
    for (let round = 0; round < rounds; round++) samples.push(await runImport(input));
    const figures = summarize(samples);
    const half = results.get(input.twiceOf);
    const growth = half && figures.cpu.median / half.cpu.median;
    results.set(input.id, {...figures, growth, limits: input.limits});
    log(`import: ${input.id}`);
  }
  console.log(`\n${importTable(results)}`);
  return Object.fromEntries(results);
}
