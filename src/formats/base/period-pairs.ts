/** `2009-10`: a month, or a school or fiscal year. */
const pairPattern = /(?<![\d-])((?:18|19|20)\d\d)-(\d\d)(?![-\d])/;

export function hasPeriodPairs(text: string): boolean {
  return pairPattern.test(text);
}

/**
 * Decides for all texts of a column together how `2009-10` is read. `2012-13` proves years, `2009-04` months. Two texts
 * or more that all end in the next year are years; a single one, or a column with both proofs, is `ambiguous`. Null for
 * a column without such a text.
 */
export function periodPairReading(texts: ReadonlySet<string>): 'years' | 'months' | 'ambiguous' | null {
  const pairs = [...texts].flatMap((text) => {
    const [, year, ending] = pairPattern.exec(text) ?? [];
    return year === undefined ? [] : [{isNext: isNextYear(year, ending), isMonth: isMonth(ending)}];
  });
  const doubtful = pairs.filter(({isNext, isMonth: isPossible}) => isNext && isPossible);
  if (!doubtful.length) return null;
  const hasYears = pairs.some(({isNext, isMonth: isPossible}) => isNext && !isPossible);
  const hasMonths = pairs.some(({isNext, isMonth: isPossible}) => isPossible && !isNext);
  if (hasYears !== hasMonths) return hasYears ? 'years' : 'months';
  return !hasYears && doubtful.length > 1 ? 'years' : 'ambiguous';
}

/** The text with `2009-10` as `2009/2010`. Other texts are unchanged. */
export function withWholeYears(text: string): string {
  return text.replace(pairPattern, (pair, year: string, ending: string) =>
    isNextYear(year, ending) ? `${year}/${Number(year) + 1}` : pair,
  );
}

/** True for a text that could be a month or a school year. */
export function isDoubtfulPair(text: string): boolean {
  const [, year = '', ending] = pairPattern.exec(text) ?? [];
  return isNextYear(year, ending) && isMonth(ending);
}

function isNextYear(year: string, ending = ''): boolean {
  return ending !== '' && (Number(year) + 1) % 100 === Number(ending);
}

function isMonth(ending = ''): boolean {
  return Number(ending) >= 1 && Number(ending) <= 12;
}

/** Writes the months of a table as `2009M10` where an import could take them for school years; all other periods as they are. */
export function monthWriter(periods: readonly string[]): (period: string) => string {
  const reading = periodPairReading(new Set(periods));
  if (reading === null || reading === 'months') return (period) => period;
  return (period) => period.replace(/^(\d{4})-(\d\d)$/, '$1M$2');
}
