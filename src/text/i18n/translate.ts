import type {Message, MessageKey, Pack, PluralCategory, Translate} from './messages.ts';
import {getNumberFormat} from './number-format.ts';
import {ownPack} from './packs.ts';
import {primaryLanguage} from './language-tag.ts';

type Values = Readonly<Record<string, string | number>>;

/** The typed look-up of one language. A word that the pack lacks is said in Spanish of Peru, never left out. */
export function translate(pack: Pack, numberLocale: string): Translate {
  const category = pack.plural ?? pluralCategory(pack.locale);
  const own = ownPack();
  const {format} = getNumberFormat(numberLocale, {useGrouping: false});
  return (key: MessageKey, filling: Values = {}) =>
    pluralForm(pack.messages[key] ?? own.messages[key] ?? key, filling, category).replace(
      /\{(\w+)\}/g,
      (_, name: string) => {
        const value = filling[name] ?? '';
        return typeof value === 'number' ? format(value) : value;
      },
    );
}

function pluralForm(message: Message, {count}: Values, category: (count: number) => PluralCategory): string {
  if (typeof message === 'string') return message;
  return message[category(Math.abs(Number(count)))] ?? message.other;
}

/** Without digit options: 1.0 is one, as people say it. A language that `Intl` does not know has one form. */
function pluralCategory(locale: string): (count: number) => PluralCategory {
  const rules = new Intl.PluralRules(locale);
  const isKnown = primaryLanguage(rules.resolvedOptions().locale) === primaryLanguage(locale);
  return isKnown ? (count) => rules.select(count) : () => 'other';
}
