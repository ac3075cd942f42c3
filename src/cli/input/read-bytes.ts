import {CliError, systemDetail} from '../cli-error.ts';
import type {CliEnvironment} from '../environment.ts';

/** Throws a `CliError` when the file is not readable. */
export async function readBytes(file: string, environment: CliEnvironment): Promise<Uint8Array> {
  try {
    return await environment.read(file);
  } catch (error) {
    throw new CliError('error.unreadable-file', {file, detail: systemDetail(error)});
  }
}
