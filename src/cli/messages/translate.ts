import {en} from './en.ts';
import {es} from './es.ts';
import type {MessageKey} from './es.ts';

type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;

/** The words of one language: Spanish for a tag that begins with `es`, else English. */
export function createTranslator(language: string): Translate {
  const words = /^es\b/i.test(language) ? es : en;
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The language that the environment asks for, in the order of POSIX; none means English. */
export function languageFromEnv(env: Readonly<Record<string, string | undefined>>): string {
  const found = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return found.replace(/[_.].*$/, '') === 'es' ? 'es' : 'en';
}
