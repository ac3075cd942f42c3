import {foldText} from '../../../text/search.ts';
import {parseFigureMarks} from '../../base/figure-marks.ts';
import {findPeriods} from '../../base/parse-period.ts';
import {parseUnit} from '../../base/parse-unit.ts';
import {columnLetter} from '../source-column.ts';
import type {SourceColumn} from '../source-column.ts';
import {groupWords} from './figure-words.ts';
import {matchWords} from './match-words.ts';
import {ownOptions} from '../../../model/own.ts';

const groupCodePrefix = /^(codigo|cod\.?|code|n°|nro\.?)( del?| de la| of)? /;

/** A longer text has no known words. The patterns of units and marks take long for it. */
const maxHeaderLength = 1000;

/** Parses a header on its own; role `unknown` when its words are not known. `index`: position of the column. */
export function parseHeader(text: string, index = 0): SourceColumn {
  const words = foldText(text);
  const column = emptyColumn(text, index);
  if (!words || text.length > maxHeaderLength) return column;
  const group = parseGroupHeader(words);
  if (group) return {...column, role: 'group', reason: 'header-words', ...group};
  const {periods, rest} = findPeriods(text);
  if (!periods.length) return parseFieldHeader(column, words);
  if (matchWords('figure', words)?.role === 'change')
    return {...column, role: 'change', reason: 'header-words', ...parsePeriodPair(text)};
  const [period] = periods;
  return period === undefined || periods.length > 1 ? column : parseFigureHeader(column, period, rest, text);
}

function emptyColumn(text: string, index: number): SourceColumn {
  const isBlankHeader = text.trim() === '';
  return {
    header: isBlankHeader ? columnLetter(index) : text.trim(),
    isBlankHeader,
    role: 'unknown',
    reason: 'not-known',
    argument: null,
    period: null,
    from: null,
    isCode: false,
    flags: [],
    marks: null,
    unit: null,
    words: '',
  };
}

/** Roles whose header may state the unit of the figures: a text in parentheses is then no remark. */
const figureRoles: readonly string[] = ['value', 'target', 'baseline', 'unit', 'multiplier'];

/** A header without a period. */
function parseFieldHeader(column: SourceColumn, words: string): SourceColumn {
  const exact = matchWords('header', words) ?? matchWords('figure', words);
  const {unit, rest} = splitUnit(words);
  const bare = rest.replace(/ ?\([^()]*\)$/, '');
  const entry = exact ?? matchWords('header', bare) ?? matchWords('figure', bare);
  if (!entry) return column;
  const {role, argument = null, isCode = false} = ownOptions(entry);
  // `Valor (miles)` is scaled, and `miles` is not a unit.
  if (!exact && figureRoles.includes(role) && bare !== rest) return column;
  return {
    ...column,
    role,
    reason: role === 'ignore' ? 'computed' : 'header-words',
    argument: role === 'place' ? 'place' : argument,
    isCode,
    unit: figureRoles.includes(role) ? unit : null,
  };
}

/** A header with one period: the other words show whether it is the result. */
function parseFigureHeader(column: SourceColumn, period: string, rest: string, text: string): SourceColumn {
  const withPeriod = {...column, period};
  const bareRest = rest.replace(/\(\s*\)/g, ' ').trim();
  const {unit, rest: unitless} = splitUnit(bareRest);
  const marks = parseFigureMarks(unitless);
  const result = {role: 'value', reason: 'period-in-header', unit} as const;
  if (marks) return {...withPeriod, ...result, flags: marks.flags, marks: marks.unknown};
  const words = withoutMarks(unitless);
  if (!words) return {...withPeriod, ...result, words: bareRest};
  const role = matchWords('figure', words)?.role;
  // `Resultado 2019-2020` may be a change between two years.
  const isHyphenated = /\d{4}\s?[-–—]\s?\d{4}/.test(text);
  if (isHyphenated && (role === 'value' || role === undefined)) return column;
  if (role) return {...withPeriod, role, reason: 'header-words', unit, words: bareRest};
  return {...withPeriod, ...(parseUnit(words) && {...result, unit: words}), words: bareRest};
}

/** A header without the unit in it: a percent sign, or a known unit in parentheses. */
function splitUnit(words: string): {readonly unit: string | null; readonly rest: string} {
  let unit: string | null = null;
  const take = (whole: string, text: string): string => {
    if (!parseUnit(text)) return whole;
    unit ??= text;
    return ' ';
  };
  const rest = words
    .replace(/\(([^()]*)\)/g, take)
    .replace(/(?<!\w)(%)/g, take)
    .replace(/\s+/g, ' ')
    .trim();
  return {unit, rest};
}

/** Leaves out marks at the end: `resultado p/`. */
function withoutMarks(words: string): string {
  return words.replace(/\s+(?:\([a-z\d]\)|[a-z\d]{1,2}\/|\*+)$/, '');
}

function parseGroupHeader(words: string): {readonly argument: string; readonly isCode: boolean} | null {
  const isCode = groupCodePrefix.test(words);
  const name = words.replace(groupCodePrefix, '');
  const isShort = name.split(' ').length <= 3 && !/\d/.test(name);
  const explicitKind = /^(?:grupo|group) \(([\w -]+)\)$/.exec(name)?.[1];
  const knownKind = Object.keys(groupWords).find((kind) => groupWords[kind]?.test(name));
  const kind = explicitKind ?? (isShort ? knownKind : null);
  return kind ? {argument: kind, isCode} : null;
}

/** `Variación 2021-2022`: the years of a change, also with a hyphen between them. */
function parsePeriodPair(text: string): {readonly from: string | null; readonly period: string | null} {
  const [from = null, period = null] = text.match(/(?:19|20)\d\d/g) ?? [];
  return period === null ? {from: null, period: null} : {from, period};
}
