import {mkdir, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {pid} from 'node:process';

/**
 * Writes a file beside its place and renames it, so that an interrupted run leaves an existing file as it was. A device
 * such as `/dev/stdout` is written directly. Creates missing folders only when `createsFolders` is true.
 */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array,
  createsFolders: boolean,
): Promise<void> {
  if (createsFolders) await mkdir(dirname(path), {recursive: true});
  const target = await realpath(path).catch(() => path);
  const isFile = await stat(target).then(
    (status) => status.isFile(),
    () => true,
  );
  if (!isFile) return writeFile(target, content);
  const draft = `${target}.${pid}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}
