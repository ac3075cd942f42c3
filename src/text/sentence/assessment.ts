import {decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Observation} from '../../model/report/report.ts';
import type {Locale} from '../i18n/locale.ts';
import {verdictState} from '../format/verdict-label.ts';
import {formatPeriod} from '../format/period.ts';
import {formatDifference, formatValue} from '../format/quantity.ts';
import {boundLabel, verdictLabel} from '../format/verdict-label.ts';

/**
 * What a finding says, in whole sentences fit to be read aloud: no sign, no symbol, no grouping. Never why the
 * figure moved: the document does not know.
 */
export function assessmentSentence(finding: Assessment, language: Locale): string {
  if (finding.incomparableReason) return incomparableSentence(finding, language);
  if (finding.isBelowPrecision) return almostUnchanged(finding, language);
  return finding.movement === 'none' ? levelSentence(finding, language) : movedSentence(finding, language);
}

function movedSentence(finding: Assessment, language: Locale): string {
  const {indicator, change, movement} = finding;
  const way = movement === 'up' ? 'up' : 'down';
  const values = {
    ...bothPeriods(finding, language),
    change: change ? formatDifference(indicator.unit, change, language).spoken : '',
    from: spokenValue(finding, finding.from, language),
    to: spokenValue(finding, finding.to, language),
  };
  if (finding.verdict === 'unjudged') return language.t(`assessment.unjudged-${way}`, values);
  const state = verdictLabel(finding, language);
  return joinSentences(language.t(`assessment.${way}`, {...values, state}), verdictNote(finding, language));
}

/** What a reader must know to understand the verdict. */
function verdictNote(finding: Assessment, language: Locale): string {
  const {unit, neutralThreshold, desiredDirection} = finding.indicator;
  const state = verdictState(finding);
  if (state === 'below-threshold') {
    const threshold = formatDifference(unit, decimal(neutralThreshold), language).spoken;
    return language.t('assessment.threshold', {threshold});
  }
  const isDirected = state === 'improved' || state === 'worsened';
  return isDirected && desiredDirection === 'decrease' ? language.t('assessment.lower-is-better') : '';
}

function levelSentence(finding: Assessment, language: Locale): string {
  const bound = boundLabel(finding, language);
  const values = {
    ...bothPeriods(finding, language),
    state: verdictLabel(finding, language),
    to: spokenValue(finding, finding.to, language),
  };
  return bound
    ? language.t('assessment.at-bound', {...values, bound})
    : language.t('assessment.none', values);
}

function almostUnchanged({indicator: {unit, decimals}}: Assessment, language: Locale): string {
  const lastDigit = {digits: 1n, scale: decimals};
  return language.t('assessment.below-precision', {
    change: formatDifference(unit, lastDigit, language).spoken,
  });
}

function incomparableSentence(finding: Assessment, language: Locale): string {
  const {t} = language;
  const {incomparableReason, from, to, fromPeriod} = finding;
  const periods = bothPeriods(finding, language);
  if (incomparableReason === 'break' || incomparableReason === 'definition-differs') {
    const changed = t('comparison.series-break', {...periods, reason: t(`flag.${incomparableReason}`)});
    return joinSentences(
      changed,
      valueInPeriod(finding, from, language),
      valueInPeriod(finding, to, language),
    );
  }
  if (fromPeriod === null)
    return joinSentences(singlePeriodSentence(finding, language), t('comparison.no-other-period'));
  if (incomparableReason === 'missing-both') return t('missing.periods', periods);
  const missing = incomparableReason === 'missing-from' ? periods.fromPeriod : periods.toPeriod;
  const known = incomparableReason === 'missing-from' ? to : from;
  return joinSentences(
    valueInPeriod(finding, known, language),
    t('missing.period', {period: missing}),
    t('change.not-computable'),
  );
}

/** Of an indicator with one period. */
function singlePeriodSentence(finding: Assessment, language: Locale): string {
  const {to, toPeriod} = finding;
  if (toPeriod === null) return language.t('missing.all');
  const period = formatPeriod(toPeriod, to, language);
  return valueInPeriod(finding, to, language) || language.t('missing.period', {period});
}

/** "En 2022: 2.9 por ciento.", or nothing where the record has no value. */
function valueInPeriod(finding: Assessment, record: Observation | null, language: Locale): string {
  if (!record || record.value === null) return '';
  const period = formatPeriod(record.period, record, language);
  return language.t('value.in-period', {period, value: spokenValue(finding, record, language)});
}

function spokenValue({indicator}: Assessment, record: Observation | null, language: Locale): string {
  return record ? formatValue(indicator, record, language).spoken : '';
}

function bothPeriods({from, to, fromPeriod, toPeriod}: Assessment, language: Locale) {
  return {
    fromPeriod: formatPeriod(fromPeriod, from, language),
    toPeriod: formatPeriod(toPeriod, to, language),
  };
}

function joinSentences(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
