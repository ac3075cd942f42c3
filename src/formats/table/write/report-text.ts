import {firstLanguageText} from '../../../model/report/localized-text.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import type {Report} from '../../../model/report/report.ts';

/** A text in the report's default language, else in the first one that it has; empty without a text. */
export function reportText(text: LocalizedText | null, {defaultLanguage}: Report): string {
  const [language = ''] = defaultLanguage.split('-');
  return text?.get(defaultLanguage) ?? text?.get(language) ?? firstLanguageText(text) ?? '';
}
