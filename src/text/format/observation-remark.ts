import type {Observation} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {missingReason} from './missing.ts';

/** Returns the reason of a missing value and the flags: "estimado, provisional". Empty without any. */
export function formatObservationRemark(observation: Observation, locale: Locale): string {
  return [missingReason(observation, locale), formatFlags(observation, locale)].filter(Boolean).join(', ');
}

/** Returns the flags only, beside a value or the reason why it is missing. */
export function formatFlags({flags}: Observation, {t}: Locale): string {
  return flags.map((flag) => t(`flag.${flag}`)).join(', ');
}
