import {html, type TemplateResult} from 'lit';
import type {LocalizedText, Report} from '../model/report.ts';
import type {Language} from '../text/language.ts';
import {localized} from '../text/localized.ts';

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
  if (!found) return '';
  const isOwn = language.tag === found.lang || language.tag.startsWith(`${found.lang}-`);
  return isOwn ? found.text : html`<span lang=${found.lang}>${found.text}</span>`;
}
