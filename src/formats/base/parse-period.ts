import type {Flag} from '../../model/report/observation.ts';
import {periodStart} from '../../model/report/period.ts';
import {foldText} from '../../text/search.ts';
import {parseFigureMarks} from './figure-marks.ts';
import {periodPatterns} from './period-patterns.ts';

/** A period in the form of the report format, and the words beside it. */
export interface ParsedPeriod {
  /** `2021`, `2021-Q1`, `2021-S1`, `2021-03`, `2021-03-15`, `2021-W05`, `2020/2021` or `1984--1988`. */
  readonly period: string;
  /** ISO date to sort by, for a week; null when the period itself has a date. */
  readonly start: string | null;
  readonly flags: readonly Flag[];
  /** Marks without a known meaning: `a/`, `*`; null without one. */
  readonly marks: string | null;
  /** A remark in parentheses: `baseline`; null without one. */
  readonly remark: string | null;
}

/** The periods in a text, and the folded text without them. */
export interface PeriodsInText {
  readonly periods: readonly string[];
  readonly rest: string;
}

/** A longer text is not a header. The patterns of periods take long for it. */
const maxLength = 1000;

/** Finds every period in a text such as a header. Quarters and months are found before the year that they contain. */
export function findPeriods(text: string): PeriodsInText {
  if (text.length > maxLength) return {periods: [], rest: foldText(text)};
  const positions: (readonly [index: number, period: string])[] = [];
  let rest = ordinalWordsAsDigits(foldText(text));
  for (const [pattern, form] of periodPatterns) {
    rest = rest.replace(pattern, (match: string, ...args: readonly unknown[]) => {
      const offset = args.findIndex((arg) => typeof arg === 'number');
      const period = form(args.slice(0, offset) as readonly (string | undefined)[]);
      if (period === null) return match;
      positions.push([Number(args[offset]), period]);
      // Blanks of the same length keep the positions of the other matches.
      return ' '.repeat(match.length);
    });
  }
  return {
    periods: positions.sort(([a], [b]) => a - b).map(([, period]) => period),
    rest: rest.replace(/\s+/g, ' ').trim(),
  };
}

/** The period that a whole text names, with its marks; null for any other text. `3/4/2021` has two readings: null. */
export function parsePeriod(text: string): ParsedPeriod | null {
  if (text.length > 80 || !/\d/.test(text)) return null;
  const {periods, rest} = findPeriods(text);
  const [period] = periods;
  if (period === undefined || periods.length > 1) return null;
  const [, remark = null] = /\(([a-z][^()]{2,})\)/.exec(rest) ?? [];
  const words = remark === null ? rest : rest.replace(`(${remark})`, ' ');
  const marks = parseFigureMarks(words.replace(/\b(ano|anio|year|annee)\b:?/, ' '));
  const remarkMarks = remark === null ? null : parseFigureMarks(remark);
  if (!marks || periodTime(period) === null) return null;
  return {
    period,
    start: periodStart(period) === null ? weekStart(period) : null,
    flags: [...new Set([...marks.flags, ...(remarkMarks?.flags ?? [])])],
    marks: marks.unknown,
    remark: remarkMarks ? null : remark,
  };
}

/** First day of a period as an ISO date; null when it has none. */
function periodTime(period: string): string | null {
  return periodStart(period) ?? weekStart(period);
}

/** Monday of an ISO week: week 1 contains the 4th of January. */
function weekStart(period: string): string | null {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(period) ?? [];
  if (year === undefined || Number(week) < 1 || Number(week) > 53) return null;
  const january4 = new Date(`${year}-01-04T00:00:00Z`);
  const day = january4.getUTCDate() - ((january4.getUTCDay() + 6) % 7) + (Number(week) - 1) * 7;
  return new Date(Date.UTC(Number(year), 0, day)).toISOString().slice(0, 10);
}

const ordinalWords: readonly (readonly [RegExp, string])[] = [
  [/\b(primer[oa]?|primeiro|premier|first)\b/g, '1'],
  [/\b(segund[oa]|second|deuxieme)\b/g, '2'],
  [/\b(tercer[oa]?|terceiro|troisieme|third)\b/g, '3'],
  [/\b(cuart[oa]|quarto|quatrieme|fourth)\b/g, '4'],
];

function ordinalWordsAsDigits(text: string): string {
  return ordinalWords.reduce((result, [pattern, digit]) => result.replace(pattern, digit), text);
}
