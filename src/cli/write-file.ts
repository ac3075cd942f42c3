import {randomUUID} from 'node:crypto';
import {rmSync} from 'node:fs';
import {mkdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/** Files and folders that are being written beside their places. */
const drafts = new Set<string>();

/** The path of a draft beside its place. Its name is new, so that no link that exists is followed. */
export function startDraft(path: string): string {
  const draft = `${path}.${randomUUID()}.part`;
  drafts.add(draft);
  return draft;
}

export async function removeDraft(draft: string): Promise<void> {
  await rm(draft, {recursive: true, force: true});
  drafts.delete(draft);
}

/** Removes all drafts, for a program that is interrupted. Does not wait: other steps could run in between. */
export function removeDrafts(): void {
  for (const draft of drafts) rmSync(draft, {recursive: true, force: true});
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
  const draft = startDraft(path);
  try {
    await writeFile(draft, content, {flag: 'wx', ...(status && {mode: status.mode})});
    await rename(draft, path);
  } finally {
    await removeDraft(draft);
  }
}
