import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../../text/i18n/locale.ts';
import {icon} from './icons.ts';
import {ownOptions} from '../../../model/own.ts';

/** A list that is drawn in pages. */
interface PagedList {
  readonly count: number;
  readonly perPage: number;
  /** The page that is shown, from 0. */
  readonly index: number;
  /** Number of rows of data among the items; absent for other items. */
  readonly records?: number;
}

/** Buttons of the previous and the next page, and which items are shown; nothing for a single page. */
export function pageButtons(
  list: PagedList,
  key: 'editor.rows-shown' | 'editor.indicators-shown',
  goToPage: (index: number) => void,
  {t}: Locale,
): TemplateResult | typeof nothing {
  const {count, perPage, index, records = 0} = ownOptions(list);
  if (count <= perPage) return nothing;
  const last = Math.ceil(count / perPage) - 1;
  const shown = {from: index * perPage + 1, to: Math.min(count, (index + 1) * perPage), count, records};
  const turn = (page: number): void => {
    if (page >= 0 && page <= last) goToPage(page);
  };
  return html`<p class="pages">
    <button type="button" aria-disabled=${index === 0 ? 'true' : nothing} @click=${() => turn(index - 1)}>
      ${icon('chevron-previous')} ${t('editor.previous-page')}
    </button>
    <span>${t(key, shown)}</span>
    <button type="button" aria-disabled=${index === last ? 'true' : nothing} @click=${() => turn(index + 1)}>
      ${t('editor.next-page')} ${icon('chevron-next')}
    </button>
  </p>`;
}
