import {html, type TemplateResult} from 'lit';
import type {LocalizedText, Report} from '../../model/report/report.ts';
import type {Language} from '../../text/i18n/locale.ts';
import {isForeign, localized, type Said} from '../../text/i18n/localized.ts';
import type {Wording} from '../../text/format/quantity.ts';

/** What every view of a report needs beside its facts. */
export interface Setting {
  readonly report: Report;
  readonly language: Language;
  /** Of the outermost heading; 0 = not a heading. */
  readonly headingLevel: number;
}

/** A text of the document in the reader's language or in the nearest that it has, then marked as such. Empty for `null`. */
export function said(
  text: LocalizedText | null,
  {language}: Pick<Setting, 'language'>,
): TemplateResult | string {
  const found = localized(text, language);
  return found ? marked(found, language) : '';
}

/** The same for a text that has been found; one without `lang` is the element's own. */
export function marked({text, lang}: Said, {tag}: Language): TemplateResult | string {
  return isForeign(lang, tag) ? html`<span lang=${lang}>${text}</span>` : text;
}

/** A number in two forms: the eye sees the short one, speech gets the one it can say. */
export function wording({shown, spoken}: Wording): TemplateResult {
  return html`<span class="number" aria-hidden="true">${shown}</span><span class="spoken">${spoken}</span>`;
}
