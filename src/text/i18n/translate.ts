import type {NumberStyle} from './messages/number-style.ts';
import type {Message, MessageKey, PluralCategory, Translate, Translation} from './messages/translation.ts';
import {getNumberFormat} from './number-format.ts';
import {fillPlaceholders} from './placeholders.ts';
import {primaryLanguage} from './language-tag.ts';
import {defaultTranslation} from './translations.ts';

type Values = Readonly<Record<string, string | number>>;

/**
 * Returns the typed lookup of one translation. The es-PE message is used for a missing key. Without a style, numbers are
 * written by `Intl`.
 */
export function createTranslate(
  translation: Translation,
  numberLocale: string,
  style: NumberStyle | null,
): Translate {
  const category = translation.plural ?? pluralCategory(translation.locale);
  const fallback = defaultTranslation();
  const formatCount = style
    ? (count: number) => String(count).replace('.', style.decimal)
    : getNumberFormat(numberLocale, {useGrouping: false}).format;
  return (key: MessageKey, values: Values = {}) => {
    const message = translation.messages[key] ?? fallback.messages[key] ?? key;
    return fillPlaceholders(pluralForm(message, values, category), values, formatCount);
  };
}

function pluralForm(message: Message, {count}: Values, category: (count: number) => PluralCategory): string {
  if (typeof message === 'string') return message;
  const form = category(Math.abs(Number(count)));
  return (Object.hasOwn(message, form) && message[form]) || message.other;
}

/** Selects by the number without digit options, so that 1.0 is `one`. Returns `other` for a language that `Intl` lacks. */
function pluralCategory(locale: string): (count: number) => PluralCategory {
  const rules = new Intl.PluralRules(locale);
  const isSupported = primaryLanguage(rules.resolvedOptions().locale) === primaryLanguage(locale);
  return isSupported ? (count) => rules.select(count) : () => 'other';
}
