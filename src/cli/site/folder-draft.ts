import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {lstat, mkdir, readdir, readFile} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {CliError} from '../cli-error.ts';
import type {FolderDraft} from '../environment.ts';
import {draftPath} from '../write-file.ts';

/** The list of the files of a site, in the site itself: what is not in it was not written by `avance render`. */
const listName = 'avance-files.json';
const mostNamed = 3;

/** Folders that are being written beside their places. */
const drafts = new Set<string>();

/** Removes all drafts, for a program that is interrupted. */
export function removeDrafts(): void {
  drafts.forEach(removeDraft);
}

function removeDraft(draft: string): void {
  rmSync(draft, {recursive: true, force: true});
  drafts.delete(draft);
}

/**
 * Begins a site beside its folder. Throws a `CliError` for a symbolic link, and for a folder with files of another origin:
 * the whole folder is replaced. Each step of the draft is synchronous: a signal is handled between two steps, when
 * `removeDrafts` finds every file.
 */
export async function startFolder(folder: string): Promise<FolderDraft> {
  const target = resolve(folder);
  await refuseOtherFiles(target);
  await mkdir(dirname(target), {recursive: true});
  const draft = draftPath(target);
  drafts.add(draft);
  mkdirSync(draft);
  const names: string[] = [];
  return {
    write: (path, content) => {
      names.push(path);
      const file = join(draft, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content, {flag: 'wx'});
    },
    publish: () => {
      writeFileSync(join(draft, listName), `${JSON.stringify([...names, listName].sort(), null, 2)}\n`);
      swap(draft, target);
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

function swap(draft: string, target: string): void {
  const old = draftPath(target);
  const exists = existsSync(target);
  if (exists) renameSync(target, old);
  try {
    renameSync(draft, target);
  } catch (error) {
    if (exists) renameSync(old, target);
    throw error;
  }
  rmSync(old, {recursive: true, force: true});
}
