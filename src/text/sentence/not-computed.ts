import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatPeriod} from '../format/period.ts';

/** Why there is no change to show, in one line; never a bare dash, which elsewhere means zero. */
export function notComputedReason(finding: Assessment, language: Locale): string {
  const {t} = language;
  const {incomparableReason, from, to} = finding;
  const fromPeriod = formatPeriod(finding.fromPeriod, from, language);
  const toPeriod = formatPeriod(finding.toPeriod, to, language);
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
