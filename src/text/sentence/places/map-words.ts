import {abs, isZero, sign, subtract} from '../../../model/decimal.ts';
import {rollup} from '../../../model/analysis/rollup.ts';
import {verdicts} from '../../../model/analysis/assessment.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {Observation} from '../../../model/report/observation.ts';
import {formatList} from '../../format/list.ts';
import {formatPeriod} from '../../format/period.ts';
import {formatDifference, formatValue} from '../../format/quantity.ts';
import type {Locale} from '../../i18n/locale.ts';
import {verdictCount, verdictList} from '../rollup.ts';
import {printedValue, targetState, type MapRow, type MapView} from './map-row.ts';
import {missingSentences, nameList} from './missing-places.ts';

/** What the words of a map are made from. */
export interface MapFacts {
  /** The indicator of the whole. */
  readonly indicator: Indicator;
  /** The figure of the whole in the same period; null when it is missing: nothing is computed from the places. */
  readonly whole: Observation | null;
  readonly isCountry: boolean;
  readonly toPeriod: string | null;
  readonly view: MapView;
  /** By value, the largest or the best first; those without a value last. */
  readonly rows: readonly MapRow[];
}

/** Returns the name of the whole inside a sentence: "país", or "total" when the report does not name a country. */
export function wholeWord(isCountry: boolean, {t}: Locale): string {
  return t(isCountry ? 'map.whole-country' : 'map.whole-total');
}

/** Returns the headline of a map: "Entre el valor más alto y el más bajo hay 32.3 puntos porcentuales". */
export function mapHeadline(facts: MapFacts, locale: Locale): string {
  switch (facts.view) {
    case 'value':
      return rangeHeadline(facts, locale);
    case 'target':
      return targetHeadline(facts, locale);
    default: {
      const counts = rollup(facts.rows.map(({assessment}) => assessment));
      return counts.comparable > 0 ? verdictList(counts, locale) : locale.t('map.finding-no-change');
    }
  }
}

/** Returns the sentences that state what a map shows: the ends, the whole, the names, and what is missing. */
export function mapSentences(facts: MapFacts, locale: Locale): readonly string[] {
  const {view} = facts;
  const shown =
    view === 'value'
      ? [...rangeSentences(facts, locale), ...wholeSentence(facts, locale)]
      : view === 'target'
        ? targetSentences(facts, locale)
        : verdictSentences(facts, locale);
  return [...shown, ...missingSentences(facts, locale)];
}

function rangeHeadline(facts: MapFacts, locale: Locale): string {
  const {t} = locale;
  const ends = rangeEnds(facts);
  if (!ends) return t('map.finding-none', {period: formatPeriod(facts.toPeriod, facts.whole, locale)});
  const {high, low, distance, count} = ends;
  const value = valueWords(high[0], locale);
  if (count === 1) return t('map.finding-single', {name: high[0].name, value});
  if (isZero(distance)) return t('map.finding-equal', {value});
  return t('map.finding-range', {
    distance: formatDifference(low[0].assessment.indicator.unit, distance, locale).spoken,
  });
}

function rangeSentences(facts: MapFacts, locale: Locale): readonly string[] {
  const {t} = locale;
  const ends = rangeEnds(facts);
  if (!ends || ends.count === 1 || isZero(ends.distance)) return [];
  const {high, low, distance} = ends;
  const end = (rows: Rows): {names: string; value: string} => ({
    names: nameList(rows, locale),
    value: valueWords(rows[0], locale),
  });
  return [
    t('map.highest', end(high)),
    t('map.lowest', end(low)),
    t('map.distance', {distance: formatDifference(facts.indicator.unit, distance, locale).spoken}),
  ];
}

type Rows = readonly [MapRow, ...MapRow[]];

/** The places with the largest and the smallest printed value, and the distance of the two. */
function rangeEnds({
  rows,
}: MapFacts): {high: Rows; low: Rows; distance: ReturnType<typeof abs>; count: number} | null {
  const valued = rows.flatMap((row) => {
    const value = printedValue(row);
    return value ? [{row, value}] : [];
  });
  const [start] = valued;
  if (!start) return null;
  // By value in one order or the other, so that the ends are the first and the last ones.
  const end = valued.at(-1) ?? start;
  const withValue = (wanted: typeof start): Rows => {
    const [first = wanted.row, ...others] = valued
      .filter(({value}) => value.digits === wanted.value.digits)
      .map(({row}) => row);
    return [first, ...others];
  };
  const distance = subtract(start.value, end.value);
  const [high, low] = sign(distance) >= 0 ? [start, end] : [end, start];
  return {high: withValue(high), low: withValue(low), distance: abs(distance), count: valued.length};
}

/** How many places are above and below the whole; empty without its figure. */
function wholeSentence({rows, whole, indicator, isCountry}: MapFacts, locale: Locale): readonly string[] {
  const {t} = locale;
  const gaps = rows.flatMap(({gap}) => (gap ? [sign(gap.difference)] : []));
  if (!whole || whole.value === null || gaps.length === 0) return [];
  const [above, below, equal] = [1, -1, 0].map((side) => gaps.filter((gap) => gap === side).length);
  const list = formatList(
    [above ? t('map.above', {count: above}) : '', below ? t('map.below', {count: below}) : ''].filter(
      Boolean,
    ),
    locale,
  );
  const value = formatValue(indicator, whole, locale).spoken;
  const words = list && t('map.above-below', {list, whole: wholeWord(isCountry, locale), value});
  return [words, equal ? t('map.equal', {count: equal, whole: wholeWord(isCountry, locale)}) : ''].filter(
    Boolean,
  );
}

/** "6 mejoran: Tumbes, … y Lima. 14 dentro del margen de error." */
function verdictSentences({rows}: MapFacts, locale: Locale): readonly string[] {
  return verdicts.flatMap((verdict) => {
    const places = rows.filter(({assessment}) => assessment.verdict === verdict && assessment.change);
    if (places.length === 0) return [];
    const part = verdictCount(verdict, places.length, locale);
    const isNamed = verdict === 'favourable' || verdict === 'unfavourable';
    return isNamed
      ? locale.t('map.named', {part, names: nameList(places, locale)})
      : locale.t('map.counted', {part});
  });
}

function targetHeadline({rows}: MapFacts, locale: Locale): string {
  const {t} = locale;
  const count = (state: string): number => rows.filter((row) => targetState(row) === state).length;
  const [met, unmet] = [count('met'), count('unmet')];
  if (met + unmet === 0) return t('map.finding-no-target');
  const parts = [met > 0 && t('map.met', {count: met}), unmet > 0 && t('map.unmet', {count: unmet})];
  return formatList(
    parts.filter((part) => part !== false),
    locale,
  );
}

function targetSentences({rows}: MapFacts, locale: Locale): readonly string[] {
  return (['met', 'unmet', 'unclear'] as const).flatMap((state) => {
    const places = rows.filter((row) => targetState(row) === state);
    const part = locale.t(`map.${state}`, {count: places.length});
    return places.length > 0 ? locale.t('map.named', {part, names: nameList(places, locale)}) : [];
  });
}

function valueWords({assessment: {indicator, to}}: MapRow, locale: Locale): string {
  return to ? formatValue(indicator, to, locale).spoken : '';
}
