import type {CliMessage} from './message.ts';
import {visibleValue} from '../terminal.ts';
import {fillPlaceholders} from '../../text/i18n/placeholders.ts';
import {cliEn} from './en.ts';
import {cliEs, type CliMessageKey} from './es.ts';

type Values = Readonly<Record<string, string | number>>;
export type CliTranslate = (key: CliMessageKey, values?: Values) => string;

/** Looks up messages in Spanish for a tag that begins with `es`, else in English. */
export function createTranslator(language: string): CliTranslate {
  const isSpanish = /^es\b/i.test(language);
  const messages: Readonly<Record<CliMessageKey, CliMessage>> = isSpanish ? cliEs : cliEn;
  const rules = new Intl.PluralRules(isSpanish ? 'es' : 'en');
  return (key, given = {}) => {
    const message = messages[key];
    const values = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        typeof value === 'string' ? visibleValue(value) : value,
      ]),
    );
    if (typeof message === 'string') return fillPlaceholders(message, values);
    const isOne = rules.select(Number(values['count'])) === 'one';
    return fillPlaceholders(isOne ? message.one : message.other, values);
  };
}

/**
 * The language of the environment, `en` without one.
 * The order of the variables is that of POSIX: https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html
 */
export function languageFromEnv(env: Readonly<Record<string, string | undefined>>): 'es' | 'en' {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.replace(/[_.].*$/, '') === 'es' ? 'es' : 'en';
}
