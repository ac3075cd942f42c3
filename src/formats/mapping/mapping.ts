import type {ImportOptions, MissingCodes} from '../base/import-options.ts';
import {
  noIndicatorAnswers,
  parseDirectionText,
  withAnswer,
  type IndicatorAnswers,
} from '../base/indicator-answer.ts';
import {mappedRowKinds, type MappedRowKind} from '../base/row-kind.ts';
import {decimalSeparatorOf} from '../base/decimal-words.ts';
import {getEntries, getList, getPath, getText} from '../cube/json-path.ts';
import {parseRole, type RoleText} from '../table/column-role.ts';
import {layouts} from '../table/layout.ts';
import {parsePlaceAnswer, type PlaceAnswer, type PlaceAnswers} from '../place/place-answer.ts';
import type {RowNames} from '../table/row-names.ts';

/** The answers about a table that a mapping file has; absent ones are null, empty or false. */
export interface Mapping extends Pick<
  ImportOptions,
  | 'columns'
  | 'missing'
  | 'unit'
  | 'decimals'
  | 'indicatorName'
  | 'language'
  | 'decimalSeparator'
  | 'layout'
  | 'rowNames'
  | 'indicatorAnswers'
  | 'placeAnswers'
> {
  /** Sheets of the workbook, or `all`; none for those with a table. */
  readonly sheets: readonly string[];
  readonly includeHidden: boolean;
}

/** A key or a value of a mapping file that is not known: `layout: round`. */
export interface UnknownEntry {
  readonly unknown: string;
}

const keys = [
  'layout',
  'language',
  'name',
  'unit',
  'decimals',
  'decimal',
  'sheet',
  'include-hidden',
  'missing',
  'columns',
  'rows',
  'places',
  'directions',
  'reasons',
  'short-names',
  'declared-short-names',
];

/** Keys whose value is a map; that of `missing` may be a list. */
const mapKeys = [
  'columns',
  'rows',
  'places',
  'missing',
  'directions',
  'reasons',
  'short-names',
  'declared-short-names',
];

function isAbsent(document: unknown, key: string): boolean {
  const value = getPath(document, key);
  return value === undefined || value === null || (typeof value === 'object' && !Object.keys(value).length);
}

/** Reads the content of a mapping file; the first key, role or value that is not known instead of a guess. */
export function readMapping(document: unknown): Mapping | UnknownEntry {
  const unknown: string[] = getEntries(document).flatMap(([key]) => (keys.includes(key) ? [] : [key]));
  if (!getEntries(document).length) unknown.push(String(document).slice(0, 40));
  for (const key of mapKeys)
    if (!isAbsent(document, key) && !getEntries(document, key).length && !getList(document, key).length)
      unknown.push(`${key}: ${String(getPath(document, key))}`);
  /** The value of a key, which is null when the key is absent. */
  const value = <T>(key: string, read: (text: string) => T | null | undefined): T | null => {
    const stated = getText(document, key);
    const result = stated === null ? null : (read(stated) ?? null);
    if (stated !== null && result === null) unknown.push(`${key}: ${stated}`);
    return result;
  };
  const columns = getEntries(document, 'columns').flatMap(
    ([header, stated]): readonly (readonly [string, RoleText])[] => {
      const role = typeof stated === 'string' ? parseRole(stated) : null;
      if (!role) unknown.push(`${header}: ${String(stated)}`);
      return role ? [[header, role]] : [];
    },
  );
  const mapping: Mapping = {
    columns: new Map(columns),
    rowNames: readRowNames(document, unknown),
    missing: missingCodes(document),
    layout: value('layout', (name) => layouts.find((layout) => layout === name)),
    unit: getText(document, 'unit'),
    decimals: value('decimals', (digits) => (/^[0-8]$/.test(digits) ? Number(digits) : null)),
    indicatorName: getText(document, 'name'),
    language: getText(document, 'language'),
    decimalSeparator: value('decimal', decimalSeparatorOf),
    sheets: sheetNames(document, unknown),
    includeHidden: getPath(document, 'include-hidden') === true,
    indicatorAnswers: readAnswers(document, unknown),
    placeAnswers: readPlaceAnswers(document, unknown),
  };
  const [first] = unknown;
  return first === undefined ? mapping : {unknown: first};
}

/** `rows: {Total nacional: total}`. */
function readRowNames(document: unknown, unknown: string[]): RowNames {
  const names = new Map<string, MappedRowKind>();
  for (const [name, stated] of getEntries(document, 'rows')) {
    const kind = mappedRowKinds.find((known) => known === stated);
    if (kind) names.set(name, kind);
    else unknown.push(`${name}: ${String(stated)}`);
  }
  return names;
}

/** `places: {Cusko: "08", Todo el Perú: total, Sierra: own}`. */
function readPlaceAnswers(document: unknown, unknown: string[]): PlaceAnswers {
  const answers = new Map<string, PlaceAnswer>();
  for (const [text, stated] of getEntries(document, 'places')) {
    const answer = parsePlaceAnswer(String(stated));
    if (answer === null) unknown.push(`${text}: ${String(stated)}`);
    else answers.set(text, answer);
  }
  return answers;
}

/** `sheet: Datos`, or `sheet: [OE 1, OE 2]`. */
function sheetNames(document: unknown, unknown: string[]): readonly string[] {
  const stated = getPath(document, 'sheet') ?? [];
  return (Array.isArray(stated) ? stated : [stated]).flatMap((item: unknown) => {
    const name = getText([item], 0);
    if (name === null) unknown.push(`sheet: ${JSON.stringify(item)}`);
    return name ?? [];
  });
}

/** `missing: [ND, 99]`, for every column, or `missing: {Valor: [99]}`, for one; `*` is every other column. */
function missingCodes(document: unknown): readonly MissingCodes[] {
  const common = getList(document, 'missing').map(String);
  if (common.length) return [{column: null, codes: common}];
  return getEntries(document, 'missing').map(([column]) => ({
    column: column === '*' ? null : column,
    codes: getList(document, 'missing', column).map(String),
  }));
}

/** `directions: {03.01: increase:declared}`, and reasons and short names by the same codes. */
function readAnswers(document: unknown, unknown: string[]): IndicatorAnswers {
  let answers = noIndicatorAnswers;
  for (const [key, stated] of getEntries(document, 'directions')) {
    const direction = parseDirectionText(String(stated));
    if (direction) answers = withAnswer(answers, key, direction);
    else unknown.push(`${key}: ${String(stated)}`);
  }
  for (const [key, reason] of getEntries(document, 'reasons'))
    answers = withAnswer(answers, key, {reason: String(reason)});
  for (const [key, shortName] of getEntries(document, 'short-names'))
    answers = withAnswer(answers, key, {shortName: String(shortName), shortNameBasis: 'ours'});
  for (const [key, shortName] of getEntries(document, 'declared-short-names'))
    answers = withAnswer(answers, key, {shortName: String(shortName), shortNameBasis: 'declared'});
  return answers;
}
