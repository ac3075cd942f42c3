import {html, type TemplateResult} from 'lit';
import type {Group} from '../../model/report/group.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import {officialName, type Named} from '../../model/report/short-name.ts';
import type {ReportContext} from '../../render/report-context.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {needsLangAttribute, resolveText, type TextWithLang} from '../../text/i18n/localized.ts';
import type {DualText} from '../../text/format/number.ts';

/** The context of every view: the report, the locale and the level of the outermost heading (0 = no heading). */
export interface RenderContext extends ReportContext {
  readonly headingLevel: number;
}

/** A text of the document in the best available language, with `lang` when that is not the element's. Empty for `null`. */
export function localizedText(
  text: LocalizedText | null,
  {locale}: Pick<RenderContext, 'locale'>,
): TemplateResult | string {
  const resolved = resolveText(text, locale);
  return resolved ? withLang(resolved, locale) : '';
}

/** The name of an indicator, a group or a report: the short one on screen, the official one for screen readers. */
export function shownName(record: Named, context: Pick<RenderContext, 'locale'>): TemplateResult | string {
  const official = localizedText(officialName(record), context);
  return record.shortName
    ? html`<span aria-hidden="true">${localizedText(record.shortName, context)}</span>
        <span class="visually-hidden">${official}</span>`
    : official;
}

/** The label of a group, else its code; empty without both. */
export function groupLabel(
  {label, code}: Group,
  context: Pick<RenderContext, 'locale'>,
): TemplateResult | string {
  return localizedText(label, context) || (code ?? '');
}

/** A code or label with a space after it, in one text: Chromium leaves a text of a space alone out of names. */
export function withSpace(words: unknown): unknown {
  return typeof words === 'string' ? `${words} ` : words;
}

/** A resolved text, in a `<span lang>` of its own direction when its language is not the element's. */
export function withLang({text, lang}: TextWithLang, {tag}: Locale): TemplateResult | string {
  return needsLangAttribute(lang, tag) ? html`<span lang=${lang} dir="auto">${text}</span>` : text;
}

/** A number in two forms: the short one for display, the spoken one for screen readers. */
export function dualText({visual, spoken}: DualText): TemplateResult {
  return html`<span class="number" aria-hidden="true">${visual}</span
    ><span class="visually-hidden">${spoken}</span>`;
}
