import type {Translation} from '../translation.ts';
import plainSpanish from './es-PE-x-facil.json' with {type: 'json'};
import portuguese from './pt-BR.json' with {type: 'json'};

/** The content of a pack that `avance language build` writes. */
interface PackJson {
  readonly locale: string;
  readonly numberLocale: string;
  readonly dir: string;
  readonly pluralLike: string;
  readonly messages: object;
  readonly words: object;
}

function translationOf({pluralLike, dir, ...pack}: PackJson): Translation {
  const rules = new Intl.PluralRules(pluralLike);
  return {...pack, dir: dir === 'rtl' ? 'rtl' : 'ltr', plural: (count) => rules.select(count)};
}

/** Portuguese of Brazil, and Spanish in plain language. They have the messages of public pages, and are not reviewed. */
export const furtherPacks: readonly Translation[] = [portuguese, plainSpanish].map(translationOf);
