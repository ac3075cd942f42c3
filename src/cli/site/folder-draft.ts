import {renameSync} from 'node:fs';
import {lstat, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {CliError} from '../cli-error.ts';
import type {FolderDraft} from '../environment.ts';
import {removeDraft, startDraft} from '../write-file.ts';

/** The list of the files of a site, in the site itself: what is not in it was not written by `avance render`. */
const listName = 'avance-files.json';
const mostNamed = 3;

/**
 * Begins a site beside its folder. Throws a `CliError` for a symbolic link, and for a folder with files of another origin:
 * the whole folder is replaced.
 */
export async function startFolder(folder: string): Promise<FolderDraft> {
  const target = resolve(folder);
  await refuseOtherFiles(target);
  await mkdir(dirname(target), {recursive: true});
  const draft = startDraft(target);
  await mkdir(draft);
  const names: string[] = [];
  return {
    write: async (path, content) => {
      names.push(path);
      const file = join(draft, path);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, content, {flag: 'wx'});
    },
    publish: async () => {
      await writeFile(join(draft, listName), `${JSON.stringify([...names, listName].sort(), null, 2)}\n`);
      await swap(draft, target);
    },
    discard: () => removeDraft(draft),
  };
}

async function refuseOtherFiles(target: string): Promise<void> {
  const status = await lstat(target).catch(() => null);
  if (!status) return;
  if (!status.isDirectory()) throw new CliError('error.site-not-a-folder', {folder: target});
  const listed = new Set(await listedFiles(target));
  const others = (await readdir(target, {recursive: true, withFileTypes: true}))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      entry,
      path: relative(target, join(entry.parentPath, entry.name)).split(sep).join('/'),
    }))
    .filter(({entry, path}) => !entry.isFile() || !listed.has(path))
    .map(({path}) => path);
  if (!others.length) return;
  const files = [...others.slice(0, mostNamed), ...(others.length > mostNamed ? ['…'] : [])].join(', ');
  throw new CliError('error.other-files', {folder: target, files});
}

async function listedFiles(target: string): Promise<readonly string[]> {
  try {
    const list: unknown = JSON.parse(await readFile(join(target, listName), 'utf8'));
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}

/** Both renames run without a pause, so that an interruption leaves one of the two folders in its place. */
async function swap(draft: string, target: string): Promise<void> {
  const old = startDraft(target);
  const exists = await lstat(target).catch(() => null);
  if (exists) renameSync(target, old);
  try {
    renameSync(draft, target);
  } catch (error) {
    if (exists) renameSync(old, target);
    throw error;
  }
  await rm(old, {recursive: true, force: true});
}
