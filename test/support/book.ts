import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {serveFolder} from './serve-folder.ts';

export interface Entry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly tags: readonly string[];
}

/** The built Storybook, served below a path by a plain static server. */
export interface ServedStorybook {
  /** Base URL, with a slash at its end. */
  readonly base: string;
  readonly entries: readonly Entry[];
  readonly close: () => void;
}

/** Builds Storybook and serves it. */
export async function openStorybook(): Promise<ServedStorybook> {
  const folder = mkdtempSync(join(tmpdir(), 'avance-book-'));
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const args = ['run', '--silent', 'storybook:build', '--', '--output-dir', folder];
  const {status, stdout, stderr} = spawnSync('npm', args, {cwd, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const served = await serveFolder(folder, '/libro/avance/');
  const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  const close = (): void => {
    served.close();
    rmSync(folder, {recursive: true, force: true});
  };
  return {
    base: served.address,
    entries: Object.values(entries),
    close,
  };
}
