import {html, nothing, type TemplateResult} from 'lit';
import type {Report} from '../../model/report/report.ts';
import {formatDate} from '../../text/format/date.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {link} from '../shared/source-line.ts';

/** Sentence that announces a newer edition, with its name and date, and a link to it. */
export function newerEdition(
  {edition, issued, updated}: Report,
  url: string | null,
  locale: Locale,
): TemplateResult {
  const date = updated ?? issued;
  const name = [edition, date && formatDate(date, locale)].filter(
    (part) => part !== null && part !== edition,
  );
  const words = [...(edition === null ? [] : [edition]), ...name].join(', ');
  const action = url ? link(url, locale.t('edition.see', {edition: edition ?? words})) : nothing;
  return html`<p class="newer" part="newer">${locale.t('edition.newer', {edition: words})} ${action}</p>`;
}
