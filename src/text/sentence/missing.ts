import type {Observation} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {missingReason} from '../format/missing.ts';
import {formatPeriod} from '../format/period.ts';

/** Returns a sentence about a missing value: "En 2021: reservado.", without a stated reason "Sin dato en 2021." */
export function missingSentence(
  period: string | null,
  observation: Observation | null,
  locale: Locale,
): string {
  return missingInPeriods(
    formatPeriod(period, observation, locale),
    missingReason(observation, locale),
    locale,
  );
}

/** Returns the sentence for one or more periods in words, with their reason; `null` when none is stated. */
export function missingInPeriods(period: string, reason: string | null, {t}: Locale): string {
  return reason === null ? t('missing.period', {period}) : t('value.in-period', {period, value: reason});
}
