import {foldText} from '../../../text/search.ts';
import {filledCells, isBlank} from '../../base/cell.ts';
import type {SheetRow} from '../../base/cell.ts';
import {hasNumberForm} from '../../base/parse-number.ts';
import {findPeriods, parsePeriod} from '../../base/parse-period.ts';
import {parseUnit} from '../../base/parse-unit.ts';
import {headerKeys} from '../layout.ts';
import type {SourceColumn} from '../source-column.ts';
import {parseHeader} from './header-column.ts';
import {matchWords} from './match-words.ts';

const namingRoles: readonly string[] = ['group', 'indicator', 'code', 'id'];
/** Rows of the tallest header. */
export const maxHeaderHeight = 3;

export interface Header {
  readonly columns: readonly SourceColumn[];
  /** Number of rows: two or three when periods, or words such as target and result, are below a merged heading. */
  readonly height: number;
}

/** Headers that the user has named; a row with one of them is a header. */
export type StatedHeaders = ReadonlySet<string>;

/** The header that begins at a row; null when the row is not one. */
export function findHeader(rows: readonly SheetRow[], index: number, stated: StatedHeaders): Header | null {
  const row = rows[index];
  if (!row || filledCells(row).length < 2 || row.cells.some(({text}) => isPlainNumber(text))) return null;
  let texts: readonly string[] = row.cells.map(({text}) => text.trim());
  let height = 1;
  for (let next = rows[index + 1]; next && height < maxHeaderHeight; next = rows[index + height]) {
    const merged = continuesHeader(texts.map(parseHeader), next) ? mergeHeaderRows(texts, next) : null;
    if (!merged?.map(parseHeader).some(({role, period}) => role === 'value' && period !== null)) break;
    texts = merged;
    height++;
  }
  const columns = texts.map(parseHeader);
  return isHeader(columns, rows[index + height], stated) ? {columns, height} : null;
}

const textCache = new WeakMap<readonly SourceColumn[], ReadonlySet<string>>();

/** The texts of a header, in lower case; cached, because every row is compared with them. */
function headerTexts(columns: readonly SourceColumn[]): ReadonlySet<string> {
  const cached = textCache.get(columns);
  if (cached) return cached;
  const texts = new Set(columns.map(({header}) => header.toLowerCase()));
  textCache.set(columns, texts);
  return texts;
}

/** True when at least half of the headers that are not periods are in the current header, too. */
export function repeatsHeader({cells}: SheetRow, current: readonly SourceColumn[]): boolean {
  const headers = headerTexts(current);
  if (!cells.some(({text}) => headers.has(text.trim().toLowerCase()))) return false;
  const texts = cells
    .map(({text}) => text.trim().toLowerCase())
    .filter((text) => text && !/\d{4}/.test(text));
  const repeated = texts.filter((text) => headers.has(text)).length;
  return repeated > 0 && repeated * 2 >= texts.length;
}

/** A number that is not a period. A header has none. */
function isPlainNumber(text: string): boolean {
  return hasNumberForm(text) && /\d/.test(text) && parsePeriod(text) === null;
}

function isHeader(
  columns: readonly SourceColumn[],
  next: SheetRow | undefined,
  stated: StatedHeaders,
): boolean {
  if (stated.size && columns.some(({header}) => headerKeys(header).some((key) => stated.has(key))))
    return true;
  const has = (...roles: readonly string[]): boolean => columns.some(({role}) => roles.includes(role));
  const figures = columns.filter(
    ({period, role}) => period !== null && (role === 'value' || role === 'unknown'),
  );
  if (has(...namingRoles) && (figures.length || (has('value') && has('period', 'subperiod')))) return true;
  if (figures.filter(({words, role}) => role === 'value' && !words).length > 1) return true;
  if (has('place', 'dimension') && figures.length) return true;
  return has('period', 'subperiod') && next !== undefined && hasPeriodAndNumber(columns, next);
}

/** True for a row with a period below the header of the periods, and a number elsewhere. */
function hasPeriodAndNumber(columns: readonly SourceColumn[], {cells}: SheetRow): boolean {
  const periodIndex = columns.findIndex(({role}) => role === 'period' || role === 'subperiod');
  const isPeriod = /\d/.test(cells[periodIndex]?.text ?? '');
  return isPeriod && cells.some(({text}, index) => index !== periodIndex && /\d/.test(text));
}

/** True for a row that belongs to the header above it: blank below the fields, with words or periods below the figures. */
function continuesHeader(columns: readonly SourceColumn[], next: SheetRow): boolean {
  const filled = filledCells(next);
  const isFieldColumn = ({role, period, header}: SourceColumn): boolean =>
    period === null && role !== 'unknown' && role !== 'value' && !matchWords('figure', foldText(header));
  const fits = filled.every(([index, {text}]) => {
    const column = columns[index];
    return (
      (!column || !isFieldColumn(column)) &&
      isHeaderPart(text) &&
      !(column?.period && findPeriods(text).periods.length)
    );
  });
  const lowerTexts = columns.map((_, index) => next.cells[index]?.text.trim() ?? '');
  const isComplete = columns.every((column, index) => column.role !== 'value' || lowerTexts[index] !== '');
  return filled.length > 1 && fits && isComplete && lowerTexts.includes('');
}

/** A period, a word of a column of figures, or a unit. */
function isHeaderPart(text: string): boolean {
  const {periods, rest} = findPeriods(text);
  if (periods.length) return periods.length === 1;
  return (
    !isPlainNumber(text) &&
    (matchWords('figure', rest) !== null || /^\(?%\)?$/.test(rest) || isUnitWord(rest))
  );
}

function isUnitWord(words: string): boolean {
  return words.split(' ').length < 3 && parseUnit(words) !== null;
}

/** Joins the texts of two rows. A merged cell of the upper row counts for the blank cells on its right. */
function mergeHeaderRows(upper: readonly string[], lower: SheetRow): readonly string[] {
  let mergedText = '';
  const length = Math.max(upper.length, lower.cells.length);
  return Array.from({length}, (_, index) => {
    const upperText = upper[index] ?? '';
    if (upperText) mergedText = upperText;
    const cell = lower.cells[index];
    if (!cell || isBlank(cell)) return upperText;
    const text = cell.text.trim();
    // The words come first, as in `Meta 2021`, whichever of the rows has them.
    return findPeriods(mergedText).periods.length ? `${text} ${mergedText}` : `${mergedText} ${text}`.trim();
  });
}
