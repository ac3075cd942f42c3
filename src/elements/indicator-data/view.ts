import {html, type TemplateResult} from 'lit';
import type {Report} from '../../model/report/report.ts';
import {formatDate} from '../../text/format/date.ts';
import type {Locale} from '../../text/i18n/locale.ts';

/** Sentence that announces a newer edition, with its name and date. */
export function newerEdition({edition, issued, updated}: Report, locale: Locale): TemplateResult {
  const date = updated ?? issued;
  const name = [edition, date && formatDate(date, locale)].filter(
    (part) => part !== null && part !== edition,
  );
  const words = [...(edition === null ? [] : [edition]), ...name].join(', ');
  return html`<p class="newer" part="newer">${locale.t('edition.newer', {edition: words})}</p>`;
}
