import type {Observation} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';

/** A period as people say it: its label where the document has one, else its code; 2018--2020 becomes 2018-2020. */
export function formatPeriod(period: string | null, record: Observation | null, language: Locale): string {
  return resolveText(record?.periodLabel ?? null, language)?.text ?? (period ?? '').replace('--', '-');
}
