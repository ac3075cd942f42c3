import {parsePeriod} from '../../base/parse-period.ts';
import type {ParsedPeriod} from '../../base/parse-period.ts';
import {firstText, cellsOf} from './data-row.ts';
import type {DataRow} from './data-row.ts';

/** Letter of a part of a year in a period, by the argument of the role `subperiod`. */
const partLetters: Readonly<Record<string, string>> = {quarter: 'Q', half: 'S', month: 'M', week: 'W'};

/** Reads the periods of the rows of one file; each text is parsed once. */
export class PeriodReader {
  readonly #parsed = new Map<string, ParsedPeriod | null>();

  /** The period in the period columns of a row; null when it cannot be placed in time. */
  read(row: DataRow): ParsedPeriod | null {
    const text = periodText(row);
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    const period = parsePeriod(text);
    this.#parsed.set(text, period);
    return period;
  }
}

/** The texts of the period columns in one: year and part of the year. */
export function periodText(row: DataRow): string {
  const year = firstText(row, 'period') ?? '';
  const parts = cellsOf(row, 'subperiod').flatMap(([{argument}, {text}]) => {
    const part = text.trim();
    if (!part) return [];
    return /^(\d{1,2}|iv|i{1,3})$/i.test(part) ? [`${partLetters[argument ?? ''] ?? ''}${part}`] : [part];
  });
  return [year, ...parts].join(' ').trim();
}
