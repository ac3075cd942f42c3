import {CliError, firstLine} from './cli-error.ts';
import type {CliEnvironment} from './environment.ts';

/** Writes to a file, or to standard output when `to` is null. Throws a `CliError` when the file is not writable. */
export async function writeOutput(
  content: string | Uint8Array,
  to: string | null,
  environment: CliEnvironment,
): Promise<void> {
  if (to === null) return environment.stdout(String(content));
  try {
    await environment.write(to, content);
  } catch (error) {
    throw new CliError('error.unwritable-file', {file: to, detail: firstLine(error)});
  }
}

/** A value as indented JSON with a final line break. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
