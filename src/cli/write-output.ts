import {CliError, systemDetail} from './cli-error.ts';
import type {CliEnvironment} from './environment.ts';
import {visibleText} from './terminal.ts';

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
  if (to === null || to === '-') {
    const isShown = environment.isStdoutTerminal && typeof content === 'string';
    return environment.stdout(isShown ? visibleText(content) : content);
  }
  await withSystemErrors(to, () => environment.write(to, content, createsFolders));
}

/** Runs a step that writes. An error of the system becomes a `CliError` that names the file. */
export async function withSystemErrors<T>(file: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError('error.unwritable-file', {file, detail: systemDetail(error)});
  }
}

/** Characters on which a terminal acts, and which JSON does not escape by itself. */
const unsafeInTerminal = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A value as indented JSON with a final line break, without control characters. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unsafeInTerminal, unicodeEscape)}\n`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
