import {html, type TemplateResult} from 'lit';
import {loadFailure, type DocumentOrigin, type FailedLoad} from '../../load/parse.ts';
import type {Locale} from '../../text/i18n/locale.ts';

/** Result of an element whose indicator is absent: a failure that names the code; without a code, the empty notice. */
export function noIndicator(
  code: string,
  origin: DocumentOrigin,
  locale: Locale,
): TemplateResult | FailedLoad {
  return code ? loadFailure('unknown-code', origin, code) : html`<p>${locale.t('status.empty')}</p>`;
}
