import {html, type TemplateResult} from 'lit';
import type {LocalizedText, Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {needsLangAttribute, resolveText, type TextWithLang} from '../../text/i18n/localized.ts';
import type {DualText} from '../../text/format/number.ts';

/** What every view of a report needs beside its facts. */
export interface RenderContext {
  readonly report: Report;
  readonly language: Locale;
  /** Of the outermost heading; 0 = not a heading. */
  readonly headingLevel: number;
}

/** A text of the document in the reader's language or in the nearest that it has, then marked as such. Empty for `null`. */
export function localizedText(
  text: LocalizedText | null,
  {language}: Pick<RenderContext, 'language'>,
): TemplateResult | string {
  const found = resolveText(text, language);
  return found ? withLang(found, language) : '';
}

/** The same for a text that has been found; one without `lang` is the element's own. */
export function withLang({text, lang}: TextWithLang, {tag}: Locale): TemplateResult | string {
  return needsLangAttribute(lang, tag) ? html`<span lang=${lang}>${text}</span>` : text;
}

/** A number in two forms: the eye sees the short one, speech gets the one it can say. */
export function dualText({visual, spoken}: DualText): TemplateResult {
  return html`<span class="number" aria-hidden="true">${visual}</span
    ><span class="visually-hidden">${spoken}</span>`;
}
