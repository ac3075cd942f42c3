import type {CliMessageKey} from './messages/es.ts';
import type {CliTranslate} from './messages/translate.ts';

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

/** Error codes of the system with a message of their own. */
const systemCodes = ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ENOSPC', 'EROFS'] as const;

/** The sentence of an error in the language of the messages. A detail that is a code of the system is translated. */
export function cliErrorMessage({key, values}: CliError, translate: CliTranslate): string {
  const code = systemCodes.find((name) => name === values['detail']);
  return translate(key, code ? {...values, detail: translate(`system.${code}`)} : values);
}

/** The code of a system error, else the first line of its message. */
export function systemDetail(error: unknown): string {
  const {code} = (error instanceof Error ? error : {}) as {readonly code?: unknown};
  return systemCodes.find((name) => name === code) ?? firstLine(error);
}

/** The first line of the message of a thrown value. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
