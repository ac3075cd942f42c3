import {browserEnvironment} from '../../../load/environment.ts';
import {loadLanguage} from '../../../text/i18n/languages.ts';
import {normalizedTag, primaryLanguage} from '../../../text/i18n/language-tag.ts';
import {resolveLocale} from '../../../text/i18n/locale.ts';
import {warnOnce} from './author-warning.ts';

/**
 * Writes to the console that no text is in the language of a `locale` attribute, and which language is shown instead. A
 * script may register the language until the page is loaded.
 */
export async function warnOfLocale(tag: string, given: string): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  await loadLanguage([given], browserEnvironment.warn);
  const {tag: shown} = resolveLocale(given, '');
  if (primaryLanguage(shown) !== primaryLanguage(normalizedTag(given)))
    warnOnce(
      `<${tag} locale="${given.slice(0, 80)}">: no texts in this language. The page shows them in that of the report, else in Spanish. Register a language file (avance language) before the element is used.`,
    );
}
