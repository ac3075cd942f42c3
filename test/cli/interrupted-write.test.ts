import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {expect} from 'chai';
import {root} from '../support/run-cli.ts';

const oldText = 'old\n';
const newText = 'x'.repeat(40_000_000);

/** Writes without end, after a word on standard output. */
const writer = (modulePath: string, target: string) => `
import {writeFileWhole} from ${JSON.stringify(modulePath)};
const text = 'x'.repeat(40_000_000);
process.stdout.write('begun');
for (;;) await writeFileWhole(${JSON.stringify(target)}, text, false);
`;

describe('writeFileWhole() of a process that is killed', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'avance-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  for (const delay of [0, 3, 10, 30])
    it(`leaves the old or the new file, whole, after ${delay} ms`, async () => {
      const [module, target] = [join(folder, 'write.mjs'), join(folder, 'report.json')];
      await build({
        entryPoints: [join(root, 'src/cli/write-file.ts')],
        outfile: module,
        bundle: true,
        platform: 'node',
        format: 'esm',
      });
      await writeFile(target, oldText);
      await writeFile(join(folder, 'run.mjs'), writer(pathToFileURL(module).href, target));
      const child = spawn(process.execPath, [join(folder, 'run.mjs')]);
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect([oldText.length, newText.length]).to.include((await readFile(target, 'utf8')).length);
    });
});
