import {CliError, firstLine} from './cli-error.ts';
import type {CliEnvironment} from './environment.ts';

/** Writes to a file, or text to standard output where none is named. */
export async function writeOutput(
  content: string | Uint8Array,
  to: string | null,
  world: CliEnvironment,
): Promise<void> {
  if (to === null) return world.stdout(String(content));
  try {
    await world.write(to, content);
  } catch (error) {
    throw new CliError('no-write', {file: to, detail: firstLine(error)});
  }
}
