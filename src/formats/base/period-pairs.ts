import {shortRange} from './period-patterns.ts';

/** `2009-10`: a month, or a school or fiscal year. */
const pairPattern = /(?<![\d-])((?:18|19|20)\d\d)-(\d\d)(?![-\d])/;

/** What a text such as `2009-10` could be. */
interface PairReadings {
  readonly canBeYears: boolean;
  readonly canBeMonth: boolean;
}

function pairReadings(text: string): PairReadings | null {
  const [, year, ending] = pairPattern.exec(text) ?? [];
  if (year === undefined || ending === undefined) return null;
  const month = Number(ending);
  return {canBeYears: shortRange(year, ending) !== null, canBeMonth: month >= 1 && month <= 12};
}

export function hasPeriodPairs(text: string): boolean {
  return pairPattern.test(text);
}

/**
 * Decides for all texts of a column together how `2009-10` is read. `2012-13` proves years, `2009-04` months. Two texts
 * or more that all end in the next year are years; a single one, or a column with both proofs, is `ambiguous`. Null for
 * a column without such a text.
 */
export function periodPairReading(texts: ReadonlySet<string>): 'years' | 'months' | 'ambiguous' | null {
  const pairs = [...texts].flatMap((text) => pairReadings(text) ?? []);
  const doubtful = pairs.filter(({canBeYears, canBeMonth}) => canBeYears && canBeMonth);
  if (!doubtful.length) return null;
  const hasYears = pairs.some(({canBeYears, canBeMonth}) => canBeYears && !canBeMonth);
  const hasMonths = pairs.some(({canBeYears, canBeMonth}) => canBeMonth && !canBeYears);
  if (hasYears !== hasMonths) return hasYears ? 'years' : 'months';
  return !hasYears && doubtful.length > 1 ? 'years' : 'ambiguous';
}

/** The text with `2009-10` as `2009/2010`. Other texts are unchanged. */
export function withWholeYears(text: string): string {
  return text.replace(pairPattern, (pair, year: string, ending: string) => shortRange(year, ending) ?? pair);
}

/** True for a text that could be a month or a school year. */
export function isDoubtfulPair(text: string): boolean {
  const readings = pairReadings(text);
  return readings !== null && readings.canBeYears && readings.canBeMonth;
}

/**
 * Returns how a table writes its periods: months as `2009M10` where an import could take `2009-10` for a school year, and
 * all others as they are.
 */
export function monthWriter(periods: readonly string[]): (period: string) => string {
  const reading = periodPairReading(new Set(periods));
  if (reading === null || reading === 'months') return (period) => period;
  return (period) => period.replace(/^(\d{4})-(\d\d)$/, '$1M$2');
}
