import {readdirSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {expect} from 'chai';
import {CliError} from '../../../src/cli/cli-error.ts';
import {removeDrafts, startFolder} from '../../../src/cli/site/folder-draft.ts';
import {writeFileWhole} from '../../../src/cli/write-file.ts';

describe('startFolder', () => {
  let root: string;
  let site: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'avance-'));
    site = join(root, 'site');
  });
  afterEach(() => rm(root, {recursive: true}));

  async function publish(files: Readonly<Record<string, string>>): Promise<void> {
    const draft = await startFolder(site);
    for (const [path, content] of Object.entries(files)) draft.write(path, content);
    draft.publish();
    draft.discard();
  }

  async function errorKey(): Promise<string | null> {
    try {
      await startFolder(site);
      return null;
    } catch (error) {
      return error instanceof CliError ? error.key : String(error);
    }
  }

  it('replaces a site as a whole: pages that are no longer published disappear', async () => {
    await publish({'index.html': '1', 'indicator/a.html': 'a', 'indicator/b.html': 'b'});
    await publish({'index.html': '2', 'indicator/b.html': 'b'});
    expect((await readdir(site, {recursive: true})).sort()).to.deep.equal([
      'avance-files.json',
      'index.html',
      'indicator',
      join('indicator', 'b.html'),
    ]);
    expect(await readFile(join(site, 'index.html'), 'utf8')).to.equal('2');
    expect(await readdir(root)).to.deep.equal(['site']);
  });

  it('leaves the old site, and no draft, when the new one is not published', async () => {
    await publish({'index.html': '1'});
    const draft = await startFolder(site);
    draft.write('index.html', '2');
    draft.discard();
    expect(await readFile(join(site, 'index.html'), 'utf8')).to.equal('1');
    expect(await readdir(root)).to.deep.equal(['site']);
  });

  it('takes an empty folder, and refuses one with other files', async () => {
    await mkdir(site);
    await publish({'index.html': '1'});
    await writeFile(join(site, 'CNAME'), 'a.example');
    expect(await errorKey()).to.equal('error.other-files');
    expect(await readFile(join(site, 'CNAME'), 'utf8')).to.equal('a.example');
  });

  it('refuses a symbolic link in its place, and one within', async () => {
    await mkdir(join(root, 'other'));
    await symlink(join(root, 'other'), site);
    expect(await errorKey()).to.equal('error.site-not-a-folder');
    await rm(site);
    await publish({'index.html': '1'});
    await rm(join(site, 'index.html'));
    await symlink(join(root, 'other'), join(site, 'index.html'));
    expect(await errorKey()).to.equal('error.other-files');
  });

  it('refuses two files with one path', async () => {
    const draft = await startFolder(site);
    draft.write('a', '1');
    expect(() => draft.write('a', '2'))
      .to.throw()
      .with.property('code', 'EEXIST');
    draft.discard();
  });
});

/** Blocks the program for 3 ms as an exit does: operations on files that have begun end meanwhile. */
function blockShortly(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3);
}

async function writeSite(folder: string): Promise<void> {
  const draft = await startFolder(folder);
  for (const path of ['index.html', 'indicator/a.html']) draft.write(path, '1');
  draft.publish();
}

describe('removeDrafts', () => {
  for (const [name, write] of [
    ['writeFileWhole', (path: string) => writeFileWhole(path, '1', false)],
    ['startFolder', writeSite],
  ] as const)
    it(`leaves no draft of ${name}() in any turn of the event loop, and none that appears later`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'avance-'));
      try {
        for (let attempt = 0; attempt < 100; attempt++) {
          const writing = write(join(folder, 'out')).catch(() => null);
          for (let turn = 0; turn < attempt % 10; turn++) await setImmediate();
          removeDrafts();
          blockShortly();
          expect(['', 'out']).to.include(readdirSync(folder).join());
          await writing;
        }
      } finally {
        await rm(folder, {recursive: true});
      }
    });
});
