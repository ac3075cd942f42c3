import type {CliMessageKey} from './messages/es.ts';

/** Ends a command with exit code 2 and one translated sentence. */
export class CliError extends Error {
  readonly key: CliMessageKey;
  /** Values of the placeholders of the message. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: CliMessageKey, values: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/** The first line of the message of a thrown value. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
