import {CliError, reason} from './cli-error.ts';
import type {World} from './environment.ts';

/** Writes to a file, or text to standard output where none is named. */
export async function write(content: string | Uint8Array, to: string | null, world: World): Promise<void> {
  if (to === null) return world.out(String(content));
  try {
    await world.write(to, content);
  } catch (error) {
    throw new CliError('no-write', {file: to, detail: reason(error)});
  }
}
