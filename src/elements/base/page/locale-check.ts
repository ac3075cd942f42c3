import {browserEnvironment} from '../../../load/environment.ts';
import {normalizedTag} from '../../../text/i18n/language-tag.ts';
import {loadLanguage} from '../../../text/i18n/languages.ts';
import {findTranslation} from '../../../text/i18n/translations.ts';
import {closestLang} from '../dom.ts';

/** The last value that was looked up: the elements of a page mostly have one. */
let checkedLocale = '';

/**
 * Loads the messages of the language of an element; null when they are there. Then advises the author of an element whose
 * `locale` has no texts.
 */
export function loadTexts(
  element: Element & {readonly locale: string},
  reportLanguage: string,
): Promise<void> | null {
  const {locale, localName} = element;
  const pending = loadLanguage(
    [locale || (closestLang(element) ?? ''), reportLanguage],
    browserEnvironment.warn,
  );
  if (pending || locale === checkedLocale) return pending;
  checkedLocale = locale;
  if (locale && !findTranslation(normalizedTag(locale)))
    // Without that file, nothing is advised.
    void import('./unknown-locale.ts').then(
      ({warnOfLocale}) => warnOfLocale(localName, locale),
      () => null,
    );
  return null;
}
