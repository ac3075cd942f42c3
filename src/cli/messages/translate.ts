import type {Message} from '../../text/i18n/messages/translation.ts';
import {visibleValue} from '../terminal.ts';
import {fillPlaceholders} from '../../text/i18n/placeholders.ts';
import {cliEn} from './en.ts';
import {cliEs, type CliMessageKey} from './es.ts';

type Values = Readonly<Record<string, string | number>>;
export type CliTranslate = (key: CliMessageKey, values?: Values) => string;

/** The words of a language file, which replace the Spanish ones. */
export interface AddedWords {
  readonly pluralLike: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/**
 * Looks up messages in Spanish for a tag that begins with `es`, else in English. The messages of a language file come
 * first, then those in Spanish.
 */
export function createTranslator(language: string, added: AddedWords | null = null): CliTranslate {
  const isSpanish = /^es\b/i.test(language) || added !== null;
  const base: Readonly<Record<CliMessageKey, Message>> = isSpanish ? cliEs : cliEn;
  const baseRules = new Intl.PluralRules(isSpanish ? 'es' : 'en');
  const addedRules = new Intl.PluralRules(added?.pluralLike ?? 'es');
  return (key, given = {}) => {
    const replaced = added && Object.hasOwn(added.messages, key) ? added.messages[key] : undefined;
    const values = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        typeof value === 'string' ? visibleValue(value) : value,
      ]),
    );
    return fillPlaceholders(formOf(replaced ?? base[key], values, replaced ? addedRules : baseRules), values);
  };
}

function formOf(message: Message, {count}: Values, rules: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return message[rules.select(Number(count))] ?? message.other;
}

/**
 * The language of the environment, `en` without one.
 * The order of the variables is that of POSIX: https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html
 */
export function languageFromEnv(env: Readonly<Record<string, string | undefined>>): 'es' | 'en' {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.replace(/[_.].*$/, '') === 'es' ? 'es' : 'en';
}
