import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Locale} from '../i18n/locale.ts';
import {formatPeriod} from '../format/period.ts';

/** Why there is no change to show, in one line; never a bare dash, which elsewhere means zero. */
export function notComputedReason(finding: Assessment, language: Locale): string {
  const {t} = language;
  const {incomparable, from, to} = finding;
  const fromPeriod = formatPeriod(finding.fromPeriod, from, language);
  const toPeriod = formatPeriod(finding.toPeriod, to, language);
  if (!fromPeriod || !toPeriod) return t('comparison.no-other-period');
  if (incomparable === 'missing-both') return t('not-computed.periods', {fromPeriod, toPeriod});
  if (incomparable === 'missing-from') return t('not-computed.period', {period: fromPeriod});
  if (incomparable === 'missing-to') return t('not-computed.period', {period: toPeriod});
  return t('comparison.series-break', {reason: t(`flag.${incomparable ?? 'break'}`), fromPeriod, toPeriod});
}
