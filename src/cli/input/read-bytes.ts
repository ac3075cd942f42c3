import {CliError, systemDetail} from '../cli-error.ts';
import type {CommandContext} from '../command.ts';
import {SizeLimitError} from './read-stream.ts';

/** The most bytes of a file that are read without `--max-size`. */
export const defaultMaxFileBytes = 100_000_000;

/** What decides how a file is read. `maxBytes` is that of `--max-size`, null without it. */
export type FileContext = Pick<CommandContext<{readonly maxBytes: number | null}>, 'environment' | 'options'>;

/** Throws a `CliError` when the file is not readable, or larger than its limit. */
export async function readBytes(file: string, {environment, options}: FileContext): Promise<Uint8Array> {
  const maxBytes = options.maxBytes ?? defaultMaxFileBytes;
  try {
    return await environment.read(file, maxBytes);
  } catch (error) {
    if (error instanceof SizeLimitError) throw new CliError('error.large-file', {file, size: maxBytes / 1e6});
    throw new CliError('error.unreadable-file', {file, detail: systemDetail(error)});
  }
}
