import {randomUUID} from 'node:crypto';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {mkdir, stat, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/** A path beside a place, for what is written before it is moved there. It is new: no existing link is followed. */
export function draftPath(path: string): string {
  return `${path}.${randomUUID()}.part`;
}

/**
 * Writes a file beside its place and renames it, so that an interrupted run leaves an existing file as it was. Replaces a
 * symbolic link and not the file that it leads to. A device such as `/dev/stdout` is written directly. Creates missing
 * folders only when `createsFolders` is true.
 */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  createsFolders: boolean,
): Promise<void> {
  if (createsFolders) await mkdir(dirname(path), {recursive: true});
  const status = await stat(path).catch(() => null);
  if (status && !status.isFile()) return writeFile(path, content);
  replaceFile(path, content, status?.mode);
}

/** Synchronous: a signal is handled before or after it, so that an interruption leaves no draft. */
function replaceFile(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const draft = draftPath(path);
  try {
    writeFileSync(draft, content, {flag: 'wx', ...(mode !== undefined && {mode})});
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, {force: true});
    throw error;
  }
}
