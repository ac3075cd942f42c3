import {decimal} from '../../model/decimal.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {Locale} from '../i18n/locale.ts';
import {verdictState} from '../format/verdict-label.ts';
import {formatPeriod} from '../format/period.ts';
import {formatDifference, formatValue} from '../format/quantity.ts';
import {missingSentence} from './missing.ts';
import {missingReason} from '../format/missing.ts';
import {boundLabel, verdictLabel} from '../format/verdict-label.ts';

/**
 * Returns an assessment as whole sentences for speech: no signs, no symbols, no grouping. Never gives a cause of the
 * change: the report has none.
 */
export function assessmentSentence(assessment: Assessment, locale: Locale): string {
  if (assessment.incomparableReason) return incomparableSentence(assessment, locale);
  if (assessment.verdict === 'uncertain') return movedSentence(assessment, locale);
  if (assessment.isBelowPrecision) return almostUnchanged(assessment, locale);
  return assessment.movement === 'none'
    ? levelSentence(assessment, locale)
    : movedSentence(assessment, locale);
}

function movedSentence(assessment: Assessment, locale: Locale): string {
  const {indicator, change, movement} = assessment;
  const way = movement === 'up' ? 'up' : 'down';
  const values = {
    ...bothPeriods(assessment, locale),
    change: change ? formatDifference(indicator.unit, change, locale).spoken : '',
    from: spokenValue(assessment, assessment.from, locale),
    to: spokenValue(assessment, assessment.to, locale),
  };
  if (assessment.verdict === 'uncertain')
    return locale.t('assessment.uncertain', {...values, state: verdictLabel(assessment, locale)});
  if (assessment.verdict === 'unjudged') return locale.t(`assessment.unjudged-${way}`, values);
  const state = verdictLabel(assessment, locale);
  return joinSentences(locale.t(`assessment.${way}`, {...values, state}), verdictNote(assessment, locale));
}

/** Explains a verdict that the direction of the change does not: the threshold, or that lower is better. */
function verdictNote(assessment: Assessment, locale: Locale): string {
  const {unit, neutralThreshold, desiredDirection} = assessment.indicator;
  const state = verdictState(assessment);
  if (state === 'below-threshold') {
    const threshold = formatDifference(unit, decimal(neutralThreshold), locale).spoken;
    return locale.t('assessment.threshold', {threshold});
  }
  const isDirected = state === 'improved' || state === 'worsened';
  return isDirected && desiredDirection === 'decrease' ? locale.t('assessment.lower-is-better') : '';
}

function levelSentence(assessment: Assessment, locale: Locale): string {
  const bound = boundLabel(assessment, locale);
  const values = {
    ...bothPeriods(assessment, locale),
    state: verdictLabel(assessment, locale),
    to: spokenValue(assessment, assessment.to, locale),
  };
  return bound ? locale.t('assessment.at-bound', {...values, bound}) : locale.t('assessment.none', values);
}

function almostUnchanged({indicator: {unit, decimals}}: Assessment, locale: Locale): string {
  const lastDigit = {digits: 1n, scale: decimals};
  return locale.t('assessment.below-precision', {
    change: formatDifference(unit, lastDigit, locale).spoken,
  });
}

function incomparableSentence(assessment: Assessment, locale: Locale): string {
  const {t} = locale;
  const {incomparableReason, from, to, fromPeriod, toPeriod} = assessment;
  const periods = bothPeriods(assessment, locale);
  if (incomparableReason === 'break' || incomparableReason === 'definition-differs') {
    const changed = t('comparison.series-break', {...periods, reason: t(`flag.${incomparableReason}`)});
    return joinSentences(
      changed,
      valueInPeriod(assessment, from, locale),
      valueInPeriod(assessment, to, locale),
    );
  }
  if (fromPeriod === null)
    return joinSentences(singlePeriodSentence(assessment, locale), t('comparison.no-other-period'));
  if (incomparableReason === 'missing-both')
    return missingReason(from, locale) || missingReason(to, locale)
      ? joinSentences(missingSentence(fromPeriod, from, locale), missingSentence(toPeriod, to, locale))
      : t('missing.periods', periods);
  const known = incomparableReason === 'missing-from' ? to : from;
  return joinSentences(
    valueInPeriod(assessment, known, locale),
    known === to ? missingSentence(fromPeriod, from, locale) : missingSentence(toPeriod, to, locale),
    t('change.not-computable'),
  );
}

/** For an indicator with a single period. */
function singlePeriodSentence(assessment: Assessment, locale: Locale): string {
  const {to, toPeriod} = assessment;
  if (toPeriod === null) return locale.t('missing.all');
  return valueInPeriod(assessment, to, locale) || missingSentence(toPeriod, to, locale);
}

/** "En 2022: 2.9 por ciento.", or empty without a value. */
function valueInPeriod(assessment: Assessment, observation: Observation | null, locale: Locale): string {
  if (!observation || observation.value === null) return '';
  const period = formatPeriod(observation.period, observation, locale);
  return locale.t('value.in-period', {period, value: spokenValue(assessment, observation, locale)});
}

function spokenValue({indicator}: Assessment, observation: Observation | null, locale: Locale): string {
  return observation ? formatValue(indicator, observation, locale).spoken : '';
}

function bothPeriods({from, to, fromPeriod, toPeriod}: Assessment, locale: Locale) {
  return {
    fromPeriod: formatPeriod(fromPeriod, from, locale),
    toPeriod: formatPeriod(toPeriod, to, locale),
  };
}

function joinSentences(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
