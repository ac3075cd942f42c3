import {html, type TemplateResult} from 'lit';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {ReportContext} from '../../render/report-context.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {needsLangAttribute, resolveText, type TextWithLang} from '../../text/i18n/localized.ts';
import type {DualText} from '../../text/format/number.ts';

/** The context of every view: the report, the locale and the level of the outermost heading (0 = no heading). */
export interface RenderContext extends ReportContext {
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
