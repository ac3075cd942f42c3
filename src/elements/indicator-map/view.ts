import {html, type TemplateResult} from 'lit';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {localizedText} from '../shared/localized-text.ts';

/** The title of a report. */
export function indicatorMap({title}: Report, locale: Locale): TemplateResult {
  return html`<p part="title">${localizedText(title, {locale})}</p>`;
}
