import type {Message, Translation} from '../../src/text/i18n/messages/translation.ts';
import {findTranslation, registerMessages} from '../../src/text/i18n/translations.ts';

/** The pseudo-locales of CLDR: accented words, and words of a script that runs from the right. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

const plain = 'aceinosuyACEINOSUY';
const accented = 'àçéîñôšüýÀÇÉÎÑÔŠÜÝ';

/** Every word in accents, and 40 % longer; placeholders are left alone. */
export function pseudo(text: string): string {
  const letters = text.replace(/\{\w+\}|[a-z]/gi, (found) =>
    found.length > 1 ? found : (accented[plain.indexOf(found)] ?? found),
  );
  const more = Math.ceil(text.replace(/\{\w+\}/g, '').trim().length * 0.4);
  return letters + ' ñandú'.repeat(Math.ceil(more / 6)).slice(0, more);
}

/** Words forced to run from the right, as letters of a right-to-left script do by themselves. */
export function mirrored(text: string): string {
  return text.replace(/\{\w+\}|\p{L}+/gu, (found) =>
    found.startsWith('{') ? found : `\u202e${found}\u202c`,
  );
}

const words: Readonly<Record<PseudoLocale, (text: string) => string>> = {'en-XA': pseudo, 'ar-XB': mirrored};

function turned(message: Message, turn: (text: string) => string): Message {
  if (typeof message === 'string') return turn(message);
  const forms = Object.entries(message).map(([category, form]) => [category, turn(form)]);
  return Object.fromEntries(forms) as Message;
}

/** Makes the Spanish words that are known by now known in a pseudo-locale too. */
export function registerPseudo(locale: PseudoLocale): void {
  const own = findTranslation('es-PE');
  if (!own) return;
  const messages = Object.entries(own.messages).map(([key, message]) => [
    key,
    turned(message, words[locale]),
  ]);
  const dir = locale === 'ar-XB' ? 'rtl' : 'ltr';
  registerMessages({...own, locale, dir, messages: Object.fromEntries(messages) as Translation['messages']});
}
