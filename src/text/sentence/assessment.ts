import {decimal} from '../../model/decimal.ts';
import type {Finding} from '../../model/analysis/assessment.ts';
import type {Observation} from '../../model/report/report.ts';
import type {Language} from '../i18n/locale.ts';
import {outcome} from '../format/verdict-label.ts';
import {periodText} from '../format/period.ts';
import {differenceWords, valueWords} from '../format/quantity.ts';
import {boundWord, stateWord} from '../format/verdict-label.ts';

/**
 * What a finding says, in whole sentences fit to be read aloud: no sign, no symbol, no grouping. Never why the
 * figure moved: the document does not know.
 */
export function sentence(finding: Finding, language: Language): string {
  if (finding.incomparable) return incomparableSentence(finding, language);
  if (finding.belowPrecision) return almostUnchanged(finding, language);
  return finding.movement === 'none' ? levelSentence(finding, language) : movedSentence(finding, language);
}

function movedSentence(finding: Finding, language: Language): string {
  const {indicator, change, movement} = finding;
  const way = movement === 'up' ? 'up' : 'down';
  const values = {
    ...bothPeriods(finding, language),
    change: change ? differenceWords(indicator.unit, change, language).spoken : '',
    from: spoken(finding, finding.from, language),
    to: spoken(finding, finding.to, language),
  };
  if (finding.verdict === 'unjudged') return language.t(`moved-${way}`, values);
  const state = stateWord(finding, language);
  return joined(language.t(`judged-${way}`, {...values, state}), remark(finding, language));
}

/** What a reader must know to understand the verdict. */
function remark(finding: Finding, language: Language): string {
  const {unit, neutralThreshold, desiredDirection} = finding.indicator;
  const state = outcome(finding);
  if (state === 'slight') {
    const threshold = differenceWords(unit, decimal(neutralThreshold), language).spoken;
    return language.t('threshold', {threshold});
  }
  const isDirected = state === 'improved' || state === 'worsened';
  return isDirected && desiredDirection === 'decrease' ? language.t('lower-is-better') : '';
}

function levelSentence(finding: Finding, language: Language): string {
  const bound = boundWord(finding, language);
  const values = {
    ...bothPeriods(finding, language),
    state: stateWord(finding, language),
    to: spoken(finding, finding.to, language),
  };
  return bound ? language.t('judged-bound', {...values, bound}) : language.t('judged-none', values);
}

function almostUnchanged({indicator: {unit, decimals}}: Finding, language: Language): string {
  const lastDigit = {digits: 1n, scale: decimals};
  return language.t('almost-unchanged', {change: differenceWords(unit, lastDigit, language).spoken});
}

function incomparableSentence(finding: Finding, language: Language): string {
  const {t} = language;
  const {incomparable, from, to, fromPeriod} = finding;
  const periods = bothPeriods(finding, language);
  if (incomparable === 'break' || incomparable === 'definition-differs') {
    const changed = t('series-changed', {...periods, reason: t(`flag-${incomparable}`)});
    return joined(changed, told(finding, from, language), told(finding, to, language));
  }
  if (fromPeriod === null) return joined(latest(finding, language), t('no-other-period'));
  if (incomparable === 'missing-both') return t('missing-both', periods);
  const missing = incomparable === 'missing-from' ? periods.fromPeriod : periods.toPeriod;
  const known = incomparable === 'missing-from' ? to : from;
  return joined(told(finding, known, language), t('missing-one', {period: missing}), t('no-change-computed'));
}

/** Of an indicator with one period. */
function latest(finding: Finding, language: Language): string {
  const {to, toPeriod} = finding;
  if (toPeriod === null) return language.t('missing-all');
  const period = periodText(toPeriod, to, language);
  return told(finding, to, language) || language.t('missing-one', {period});
}

/** "En 2022: 2.9 por ciento.", or nothing where the record has no value. */
function told(finding: Finding, record: Observation | null, language: Language): string {
  if (!record || record.value === null) return '';
  const period = periodText(record.period, record, language);
  return language.t('value-in', {period, value: spoken(finding, record, language)});
}

function spoken({indicator}: Finding, record: Observation | null, language: Language): string {
  return record ? valueWords(indicator, record, language).spoken : '';
}

function bothPeriods({from, to, fromPeriod, toPeriod}: Finding, language: Language) {
  return {
    fromPeriod: periodText(fromPeriod, from, language),
    toPeriod: periodText(toPeriod, to, language),
  };
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
