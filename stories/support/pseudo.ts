import type {Message, Translation} from '../../src/text/i18n/messages/translation.ts';
import {findTranslation, registerMessages} from '../../src/text/i18n/translations.ts';

/** Pseudo-locales of CLDR: accented text (`en-XA`) and right-to-left text (`ar-XB`). */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

const unaccented = 'aceinosuyACEINOSUY';
const accented = 'àçéîñôšüýÀÇÉÎÑÔŠÜÝ';

/** Adds accents and makes the text 40 % longer. Placeholders stay unchanged. */
export function accentText(text: string): string {
  const letters = text.replace(/\{\w+\}|[a-z]/gi, (match) =>
    match.length > 1 ? match : (accented[unaccented.indexOf(match)] ?? match),
  );
  const extraLength = Math.ceil(text.replace(/\{\w+\}/g, '').trim().length * 0.4);
  return letters + ' ñandú'.repeat(Math.ceil(extraLength / 6)).slice(0, extraLength);
}

/** Wraps each word in a right-to-left override (U+202E … U+202C). */
export function reverseText(text: string): string {
  return text.replace(/\{\w+\}|\p{L}+/gu, (match) =>
    match.startsWith('{') ? match : `\u202e${match}\u202c`,
  );
}

const converters: Readonly<Record<PseudoLocale, (text: string) => string>> = {
  'en-XA': accentText,
  'ar-XB': reverseText,
};

function convertMessage(message: Message, convert: (text: string) => string): Message {
  if (typeof message === 'string') return convert(message);
  const forms = Object.entries(message).map(([category, form]) => [category, convert(form)]);
  return Object.fromEntries(forms) as Message;
}

/** Registers the current Spanish messages in a pseudo-locale. */
export function registerPseudo(locale: PseudoLocale): void {
  const spanish = findTranslation('es-PE');
  if (!spanish) return;
  const messages = Object.entries(spanish.messages).map(([key, message]) => [
    key,
    convertMessage(message, converters[locale]),
  ]);
  const dir = locale === 'ar-XB' ? 'rtl' : 'ltr';
  registerMessages({
    ...spanish,
    locale,
    dir,
    messages: Object.fromEntries(messages) as Translation['messages'],
  });
}
