import {CliError, systemDetail} from './cli-error.ts';
import type {CliEnvironment} from './environment.ts';

/**
 * Writes to a file, or to standard output when `to` is null or `-`. Creates missing folders only with
 * `createsFolders`. Throws a `CliError` when the file is not
 * writable.
 */
export async function writeOutput(
  content: string | Uint8Array,
  to: string | null,
  environment: CliEnvironment,
  createsFolders = false,
): Promise<void> {
  if (to === null || to === '-') return environment.stdout(content);
  try {
    await environment.write(to, content, createsFolders);
  } catch (error) {
    throw new CliError('error.unwritable-file', {file: to, detail: systemDetail(error)});
  }
}

/** A value as indented JSON with a final line break. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
