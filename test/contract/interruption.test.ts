import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'data/pnmnna-2023.json');
const small = join(root, 'data/targets.json');
const table = join(root, 'data/source/pnmnna-wide.csv');

/** Runs `avance`, and interrupts it after a delay in milliseconds; null does not. Returns the exit code. */
async function runAvance(args: readonly string[], cwd: string, delay: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {cwd, stdio: 'ignore'});
  const timer = delay === null ? undefined : setTimeout(() => child.kill('SIGINT'), delay);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(timer);
  return code;
}

/** The content of every file of a folder, by path. */
async function snapshot(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.sort().map(async (file) => [file, await readFile(file, 'base64')] as const),
  );
  return Object.fromEntries(contents);
}

const site = ['--base', 'https://a.example', '--site', 'out'];
/** Two command lines that write the same place, with different results. */
const commands: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  import: [
    ['import', table, '--to', 'out.json'],
    ['import', table, '--id', 'otro', '--to', 'out.json'],
  ],
  export: [
    ['export', source, '--as', 'csv', '--to', 'out.csv'],
    ['export', source, '--as', 'csv-excel', '--to', 'out.csv'],
  ],
  render: [
    ['render', source, '--as', 'png', '--to', 'out.png'],
    ['render', source, '--as', 'png', '--theme', 'dark', '--to', 'out.png'],
  ],
  site: [
    ['render', small, ...site],
    ['render', small, '--width', '320', ...site],
  ],
};
/** Moments of an interruption for each command, as parts of its duration. */
const moments = Number(process.env['INTERRUPTIONS'] ?? 3);

describe('avance that is interrupted', function () {
  this.timeout(120_000 + moments * 60_000);
  for (const [name, [first, second]] of Object.entries(commands))
    it(`${name} leaves what was there or what it writes, whole, and no drafts`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'avance-'));
      const written = join(folder, 'written');
      await mkdir(written);
      try {
        expect(await runAvance(first, written, null)).to.equal(0);
        const old = await snapshot(written);
        const start = performance.now();
        expect(await runAvance(second, written, null)).to.equal(0);
        const duration = performance.now() - start;
        const results = [old, await snapshot(written)].map((files) => JSON.stringify(files));
        expect(results[0]).to.not.equal(results[1]);
        for (let moment = 0; moment < moments; moment++) {
          await runAvance(moment % 2 ? second : first, written, Math.random() * duration * 1.05);
          expect(results).to.include(JSON.stringify(await snapshot(written)));
        }
      } finally {
        await rm(folder, {recursive: true});
      }
    });
});
