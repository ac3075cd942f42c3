const periodPattern =
  /^(\d{4})(?:-(?:(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?|Q([1-4])|S([12])))?(?:(?:\/|--)\d{4}[-\w]*)?$/;

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A period with an optional stated start, for periods whose text has no date. */
export interface PeriodRef {
  readonly period: string;
  readonly periodStart?: string | null;
}

/**
 * Returns the first day of a period as an ISO date: `2021`, `2021-03`, `2021-03-15`, `2021-Q2`, `2021-S2` (half-year),
 * `2020/2021` and `2018--2020` (both by their start). `null` for any other text.
 */
export function periodStart(period: string): string | null {
  // Most of the periods of a long series.
  if (dayPattern.test(period)) return period;
  const [, year, month, day, quarter, half] = periodPattern.exec(period) ?? [];
  if (!year) return null;
  const firstMonth = quarter ? Number(quarter) * 3 - 2 : half ? Number(half) * 6 - 5 : Number(month ?? 1);
  return `${year}-${String(firstMonth).padStart(2, '0')}-${day ?? '01'}`;
}

/** Returns the stated start of a record; `null` without one. */
export function statedStart(record: PeriodRef): string | null {
  const {periodStart: start} = record;
  return start && Object.hasOwn(record, 'periodStart') ? start : null;
}

/** Returns the stated start of a record, else that of its period; `null` when both are unknown. */
export function startDate(record: PeriodRef): string | null {
  return statedStart(record) ?? periodStart(record.period);
}

/** Returns the start of a period in milliseconds since 1970; `null` when it is unknown. */
export function startTime(record: PeriodRef): number | null {
  const start = startDate(record);
  return start === null ? null : Date.parse(start);
}

/** Negative when `a` starts before `b`, positive after; 0 when they start together or either start is unknown. */
export function comparePeriods(a: string, b: string): number {
  return compareText(periodStart(a), periodStart(b));
}

/** Sorts by start. Returns the given order when any start is unknown, because a partial order would mislead. */
export function sortByTime<T extends PeriodRef>(items: readonly T[]): readonly T[] {
  let previous: string | null = null;
  // Most lists are in order: they are read without a list of their starts.
  const isSorted = items.every((item) => {
    const start = startDate(item);
    const isNext = compareText(previous, start) <= 0;
    previous = start;
    return isNext;
  });
  if (isSorted) return items;
  const dated = items.map((item) => ({item, start: startDate(item)}));
  if (dated.some(({start}) => start === null)) return items;
  return dated.sort((a, b) => compareText(a.start, b.start)).map(({item}) => item);
}

function compareText(a: string | null, b: string | null): number {
  if (a === null || b === null || a === b) return 0;
  return a < b ? -1 : 1;
}
