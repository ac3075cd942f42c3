import {html, nothing, type TemplateResult} from 'lit';
import type {Report} from '../../model/report/report.ts';
import {formatDate} from '../../text/format/date.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {link} from '../shared/source-line.ts';

/** Announces a newer edition with its name and date, what it changes in the shown figures, and a link to it. */
export function newerEdition(
  {edition, issued, updated}: Report,
  {url, changes}: {readonly url: string | null; readonly changes: string},
  locale: Locale,
): TemplateResult {
  const date = updated ?? issued;
  const name = [edition, date && formatDate(date, locale)].filter(
    (part) => part !== null && part !== edition,
  );
  const words = [...(edition === null ? [] : [edition]), ...name].join(', ');
  const action = url ? link(url, locale.t('edition.see', {edition: edition ?? words})) : nothing;
  return html`<p class="newer" part="newer">
    ${locale.t('edition.newer', {edition: words})} ${changes} ${action}
  </p>`;
}
