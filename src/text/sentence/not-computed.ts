import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatPeriod} from '../format/period.ts';

/** Returns why there is no change, in one line. Never a dash: in tables of official statistics it can mean zero. */
export function notComputedReason(assessment: Assessment, locale: Locale): string {
  const {t} = locale;
  const {incomparableReason, from, to} = assessment;
  const fromPeriod = formatPeriod(assessment.fromPeriod, from, locale);
  const toPeriod = formatPeriod(assessment.toPeriod, to, locale);
  if (!fromPeriod || !toPeriod) return t('comparison.no-other-period');
  if (incomparableReason === 'missing-both') return t('not-computed.periods', {fromPeriod, toPeriod});
  if (incomparableReason === 'missing-from') return t('not-computed.period', {period: fromPeriod});
  if (incomparableReason === 'missing-to') return t('not-computed.period', {period: toPeriod});
  return t('comparison.series-break', {
    reason: t(`flag.${incomparableReason ?? 'break'}`),
    fromPeriod,
    toPeriod,
  });
}
