import {decode} from '../../formats/decode.ts';
import {registerTranslation} from '../../text/i18n/translations.ts';
import type {Message} from '../../text/i18n/messages/translation.ts';
import {CliError, systemDetail} from '../cli-error.ts';
import type {CliEnvironment} from '../environment.ts';
import {checkLanguage, type LanguageCheck} from './check-language.ts';
import {commandMessages, languagePack} from './language-script.ts';

/** Largest language file in bytes. A full one has a tenth of it. */
const maxBytes = 5_000_000;

/** Reads and checks a language file. Throws a `CliError` when it cannot be read, or is not JSON. */
export async function readLanguage(path: string, environment: CliEnvironment): Promise<LanguageCheck> {
  const bytes = await environment.read(path, maxBytes).catch((error: unknown) => {
    throw new CliError('error.unreadable-file', {file: path, detail: systemDetail(error)});
  });
  const {text} = decode(bytes, null);
  try {
    return checkLanguage(JSON.parse(text), text);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new CliError('error.bad-json', {file: path, detail: error.message});
    throw error;
  }
}

/** The words of the command in the language of a file. */
export interface CommandWords {
  readonly locale: string;
  readonly pluralLike: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/**
 * Registers the texts of a language file for what the commands write, and returns those of the command itself. Throws a
 * `CliError` for a file with errors.
 */
export async function useLanguage(path: string, environment: CliEnvironment): Promise<CommandWords> {
  const {file, findings} = await readLanguage(path, environment);
  if (!file || findings.some(({level}) => level === 'error'))
    throw new CliError('error.language-errors', {file: path});
  const {pluralLike, ...pack} = languagePack(file);
  const rules = new Intl.PluralRules(pluralLike);
  registerTranslation({...pack, plural: (count) => rules.select(count)});
  return {locale: pack.locale, pluralLike, messages: commandMessages(file)};
}
