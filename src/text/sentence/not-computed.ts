import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Locale} from '../i18n/locale.ts';
import {missingReason} from '../format/missing.ts';
import {formatPeriod} from '../format/period.ts';

/** Returns why there is no change, in one line. Never a dash: in tables of official statistics it can mean zero. */
export function notComputedReason(assessment: Assessment, locale: Locale): string {
  const {t} = locale;
  const {incomparableReason, from, to} = assessment;
  const fromPeriod = formatPeriod(assessment.fromPeriod, from, locale);
  const toPeriod = formatPeriod(assessment.toPeriod, to, locale);
  if (!fromPeriod || !toPeriod) return t('comparison.no-other-period');
  const reasons = statedReasons(assessment, locale);
  if (reasons.length > 0) return t('not-computed.because', {list: reasons.join('; ')});
  if (incomparableReason === 'missing-both') return t('not-computed.periods', {fromPeriod, toPeriod});
  if (incomparableReason === 'missing-from') return t('not-computed.period', {period: fromPeriod});
  if (incomparableReason === 'missing-to') return t('not-computed.period', {period: toPeriod});
  return t('comparison.series-break', {
    reason: t(`flag.${incomparableReason ?? 'break'}`),
    fromPeriod,
    toPeriod,
  });
}

/** Returns the reason beside the word "No comparable" or "Sin dato": "sin dato en 2021", "ni en 2021 ni en 2022", "en 2021, reservado". */
export function incomparableNote(assessment: Assessment, locale: Locale): string {
  const {t} = locale;
  const {incomparableReason: reason, from, to} = assessment;
  const fromPeriod = formatPeriod(assessment.fromPeriod, from, locale);
  const toPeriod = formatPeriod(assessment.toPeriod, to, locale);
  if (reason === 'break' || reason === 'definition-differs') return t(`flag.${reason}`);
  if (!fromPeriod || !toPeriod) return '';
  const reasons = statedReasons(assessment, locale);
  if (reasons.length > 0) return reasons.join('; ');
  if (reason === 'missing-both') return t('note.neither', {fromPeriod, toPeriod});
  return t('note.missing', {period: reason === 'missing-from' ? fromPeriod : toPeriod});
}

/** The missing values, each with its period and reason; empty when the source states no reason for any of them. */
function statedReasons(assessment: Assessment, locale: Locale): readonly string[] {
  const {from, to, fromPeriod, toPeriod} = assessment;
  const missing = [
    {period: formatPeriod(fromPeriod, from, locale), observation: from},
    {period: formatPeriod(toPeriod, to, locale), observation: to},
  ].filter(({observation}) => observation === null || observation.value === null);
  if (missing.every(({observation}) => missingReason(observation, locale) === null)) return [];
  return missing.map(({period, observation}) => {
    const reason = missingReason(observation, locale);
    return reason === null
      ? locale.t('note.missing', {period})
      : locale.t('missing.in-period', {period, reason});
  });
}
