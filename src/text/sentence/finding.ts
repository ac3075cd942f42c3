import type {Assessment} from '../../model/analysis/assessment.ts';
import {rollup, type Rollup} from '../../model/analysis/rollup.ts';
import {formatList} from '../format/list.ts';
import {formatPeriod} from '../format/period.ts';
import {formatValue} from '../format/quantity.ts';
import type {Locale} from '../i18n/locale.ts';
import {rollupSentence, verdictCount, judgedVerdicts} from './rollup.ts';

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

/** Returns all verdicts of a part of a report: "De 4 comparables, 3 mejoran y 1 no cambia"; of equal ones the finding. */
export function partSentence(counts: Rollup, locale: Locale): string {
  const verdict = leadingVerdict(counts);
  const isMixed = counts.comparable > 0 && (!verdict || counts[verdict] < counts.comparable);
  return isMixed ? mixedSentence(counts, locale) : findingSentence(counts, locale);
}

function mixedSentence(counts: Rollup, locale: Locale): string {
  const {comparable, listed} = counts;
  const total = locale.t(comparable < listed ? 'coverage.comparable' : 'finding.total', {count: comparable});
  const judged = judgedVerdicts
    .filter((name) => counts[name] > 0)
    .map((name) => verdictCount(name, counts[name], locale));
  return locale.t('finding.mixed', {total, list: formatList(judged, locale)});
}

/** The verdict of the headline; null when no single one describes the counts. */
function leadingVerdict(counts: Rollup): (typeof judgedVerdicts)[number] | null {
  const {favourable, unfavourable, unjudged, comparable} = counts;
  const [largest, name] =
    favourable > unfavourable
      ? ([favourable, 'favourable'] as const)
      : ([unfavourable, 'unfavourable'] as const);
  if (largest === 0) return unjudged > 0 ? 'unjudged' : comparable > 0 ? 'unchanged' : null;
  return favourable === unfavourable || unjudged > largest ? null : name;
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
    missing > 0 && t('coverage.missing', {count: missing}),
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
