import type {Assessment} from '../../model/analysis/assessment.ts';
import {rollup, type Rollup} from '../../model/analysis/rollup.ts';
import {formatList} from '../format/list.ts';
import {formatPeriod} from '../format/period.ts';
import {formatValue} from '../format/quantity.ts';
import type {Locale} from '../i18n/locale.ts';
import {missingCountSentence, rollupSentence, verdictList, type ComparableVerdict} from './rollup.ts';

/** Most values that the coverage of incomparable indicators lists. */
const maxValues = 3;

/**
 * Returns the finding of a roll-up as a headline: "8 de 11 indicadores mejoran". The verdict with more indicators leads;
 * with as many improved as worsened, and when most have no verdict, all counts are listed.
 */
export function findingSentence(counts: Rollup, locale: Locale): string {
  const {t} = locale;
  const {listed, comparable, breaks} = counts;
  if (listed === 0) return t('status.empty');
  if (comparable === 0) return t(breaks === listed ? 'finding.breaks' : 'finding.none-comparable');
  const verdict = leadingVerdict(counts);
  if (!verdict) return mixedSentence(counts, locale);
  return t(`finding.${verdict}`, {count: counts[verdict], subject: subject(counts[verdict], counts, locale)});
}

/**
 * Returns the counts of a part of a report: "De 4 comparables, 3 mejoran y 1 no cambia". Returns the finding when all
 * comparable indicators have the same verdict.
 */
export function partSentence(counts: Rollup, locale: Locale): string {
  const {comparable} = counts;
  const verdict = leadingVerdict(counts);
  const isMixed = comparable > 0 && (!verdict || counts[verdict] < comparable);
  return isMixed ? mixedSentence(counts, locale) : findingSentence(counts, locale);
}

function mixedSentence(counts: Rollup, locale: Locale): string {
  const {comparable, listed} = counts;
  const total = locale.t(comparable < listed ? 'coverage.comparable' : 'finding.total', {count: comparable});
  return locale.t('finding.mixed', {total, list: verdictList(counts, locale)});
}

/** The verdict of the headline of comparable indicators; null when no single verdict describes the counts. */
function leadingVerdict({
  favourable,
  unfavourable,
  unchanged,
  uncertain,
  unjudged,
}: Rollup): ComparableVerdict | null {
  const largest = Math.max(favourable, unfavourable);
  if (largest === 0 && uncertain > 0) return unchanged + unjudged > 0 ? null : 'uncertain';
  if (largest === 0) return unjudged > 0 ? 'unjudged' : 'unchanged';
  if (favourable === unfavourable || uncertain + unjudged > largest) return null;
  return favourable > unfavourable ? 'favourable' : 'unfavourable';
}

/** "8 de 11 indicadores"; "Los 8 indicadores comparables" when they are all that can be compared. */
function subject(count: number, {comparable, listed}: Rollup, {t}: Locale): string {
  if (count < comparable) return t('finding.part', {count, total: t('finding.total', {count: comparable})});
  return t(comparable < listed ? 'finding.all-comparable' : 'finding.all', {count});
}

/** Returns how many indicators can be compared, between which periods, and why the others cannot. */
export function comparableSentence(assessments: readonly Assessment[], locale: Locale): string {
  const counts = rollup(assessments);
  const {listed, comparable, missing, breaks} = counts;
  if (listed === 0) return '';
  if (comparable === 0)
    return [rollupSentence(counts, locale), valuesSentence(assessments, locale)].join(' ').trim();
  const {t} = locale;
  const total = t('finding.total', {count: listed});
  const periods = sharedPeriods(assessments, locale);
  const part = {count: comparable, total};
  const sentences = [
    comparable < listed &&
      (periods ? t('coverage.part-periods', {...part, ...periods}) : t('coverage.part', part)),
    comparable === listed && periods && t('coverage.periods', periods),
    missing > 0 && missingCountSentence(counts, 'coverage.missing', locale),
    breaks > 0 && t('coverage.breaks', {count: breaks}),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** The periods that all comparable indicators compare; null when they differ. */
function sharedPeriods(
  assessments: readonly Assessment[],
  locale: Locale,
): {readonly from: string; readonly to: string} | null {
  const comparable = assessments.filter(({change}) => change);
  const spans = comparable.map(({fromPeriod, toPeriod, from, to}) => ({
    from: formatPeriod(fromPeriod, from, locale),
    to: formatPeriod(toPeriod, to, locale),
  }));
  const [first] = spans;
  return first && spans.every(({from, to}) => from === first.from && to === first.to) ? first : null;
}

/** The values of a few indicators that cannot be compared; empty when they have different periods or none. */
function valuesSentence(assessments: readonly Assessment[], locale: Locale): string {
  if (assessments.length > maxValues) return '';
  const known = assessments.flatMap(({indicator, to}) => (to?.value == null ? [] : [{indicator, to}]));
  const periods = new Set(known.map(({to}) => formatPeriod(to.period, to, locale)));
  const [period] = periods;
  if (period === undefined || periods.size > 1) return '';
  const values = known.map(({indicator, to}) => formatValue(indicator, to, locale).visual);
  return locale.t('coverage.values', {period, list: formatList(values, locale)});
}
