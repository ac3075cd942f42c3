import type {Observation} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatPeriod} from './period.ts';
import {upperInitial} from './upper-initial.ts';

type Missing = Pick<Observation, 'missing'>;

/** Returns the stated reason of a missing value inside a sentence: "reservado". Null for a value and an unknown reason. */
export function missingReason(observation: Missing | null, {t}: Locale): string | null {
  const reason = observation?.missing;
  return reason && reason !== 'unknown' ? t(`missing-reason.${reason}`) : null;
}

/** Returns the words in the place of a missing value: its reason, "Reservado"; "Sin dato" when none is stated. */
export function formatMissing(observation: Missing | null, locale: Locale): string {
  const reason = missingReason(observation, locale);
  return reason === null ? locale.t('missing.value') : upperInitial(reason);
}

/** Returns the same with the period: "En 2021, reservado", "Sin dato en 2021". */
export function formatMissingIn(
  period: string | null,
  observation: Observation | null,
  locale: Locale,
): string {
  const label = {period: formatPeriod(period, observation, locale)};
  const reason = missingReason(observation, locale);
  return reason === null
    ? locale.t('missing.value-in', label)
    : upperInitial(locale.t('missing.in-period', {...label, reason}));
}

/** Returns "en 2022" beside a value or a reason; the period alone beside "Aún no publicado", which is about today. */
export function formatInPeriod(
  period: string | null,
  observation: Observation | null,
  locale: Locale,
): string {
  const label = formatPeriod(period, observation, locale);
  return observation?.missing === 'not-yet-available' ? label : locale.t('period.in', {period: label});
}
