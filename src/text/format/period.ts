import type {Observation} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {resolveText} from '../i18n/localized.ts';

/** Formats a period: its label in the report, else its code. 2018--2020 becomes 2018-2020. Empty for null. */
export function formatPeriod(period: string | null, observation: Observation | null, locale: Locale): string {
  return resolveText(observation?.periodLabel ?? null, locale)?.text ?? (period ?? '').replace('--', '-');
}
