import {parsePeriod} from '../../base/parse-period.ts';
import type {ParsedPeriod} from '../../base/parse-period.ts';
import {isDoubtfulPair, withWholeYears} from '../../base/period-pairs.ts';
import {parseSerialDate} from '../../base/serial-date.ts';
import type {PeriodForm} from '../source-column.ts';
import {firstText, cellsOf} from './data-row.ts';
import type {DataRow} from './data-row.ts';
import {ownOptions} from '../../../model/own.ts';

/** Letter of a part of a year in a period, by the argument of the role `subperiod`. */
const partLetters: Readonly<Record<string, string>> = {quarter: 'Q', half: 'S', month: 'M', week: 'W'};

/** Reads the periods of the rows of one file; each text is parsed once. */
export class PeriodReader {
  readonly #parsed = new Map<string, ParsedPeriod | null>();

  /** The period in the period columns of a row; null when it cannot be placed in time. */
  read(row: DataRow): ParsedPeriod | null {
    const form = periodForm(row);
    const text = clearText(periodText(row), form);
    const key = `${form ?? ''} ${text}`;
    const known = this.#parsed.get(key);
    if (known !== undefined) return known;
    const period = form === 'ambiguous' && isDoubtfulPair(text) ? null : parsePeriod(text);
    this.#parsed.set(key, period);
    return period;
  }
}

/** How the period column of the row is read; null where each period is clear on its own. */
export function periodForm(row: DataRow): PeriodForm | null {
  const forms = cellsOf(row, 'period').map(([column]) => ownOptions(column).periodForm);
  return forms.find(Boolean) ?? null;
}

function clearText(text: string, form: PeriodForm | null): string {
  if (form === null || form === 'ambiguous' || form === 'months') return text;
  return form === 'years' ? withWholeYears(text) : parseSerialDate(text, form);
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
