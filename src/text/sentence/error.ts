import type {LoadError} from '../../model/report/load-error.ts';
import type {Locale} from '../i18n/locale.ts';

/** Returns what failed and what to do about it. */
export function loadErrorText({code, detail}: LoadError, {t}: Locale): string {
  return t(`error.${code}`, {detail: detail ?? ''});
}
