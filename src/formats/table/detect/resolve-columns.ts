import {foldText} from '../../../text/search.ts';
import type {SheetRow} from '../../base/cell.ts';
import type {ColumnRole, RoleText} from '../column-role.ts';
import type {RoleReason, SourceColumn} from '../source-column.ts';
import {profileColumn} from './column-profile.ts';
import type {ColumnProfile} from './column-profile.ts';
import {attainmentWords} from './figure-words.ts';
import {findDimensions, repeatsOtherColumn} from './row-identity.ts';

type Columns = readonly SourceColumn[];

/** Headers of a value column that do not name an indicator. */
const genericHeaders = /^(total|general|nacional|cantidad|numero|n|number|percent|porcentaje|%)$/;
/** Headers that divide a figure, so that the columns are not indicators. */
const categoryHeaders =
  /^(total|hombres?|mujeres?|ambos( sexos)?|urban[oa]|rural|men|women|male|female|both( sexes)?)$/;

/**
 * Resolves the columns that their headers alone do not explain, from the cells below them and the other columns.
 * `stated`: roles by folded header, which replace those that are detected.
 */
export function resolveColumns(
  columns: Columns,
  rows: readonly SheetRow[],
  stated: ReadonlyMap<string, RoleText>,
): Columns {
  const profiles = columns.map((_, index) => profileColumn(rows, index));
  const steps: readonly ((current: Columns) => Columns)[] = [
    (current) => current.map((column) => applyStated(column, stated)),
    (current) => current.map((column, index) => dropEmpty(column, profiles[index], rows.length)),
    resolveSubperiods,
    (current) => resolveWideValues(current),
    (current) => resolveLongValue(current, profiles),
    resolveAttainment,
    (current) => current.map((column, index) => dropRepeated(column, index, current, rows)),
    resolveConflicts,
    (current) => resolveDimensions(current, profiles, rows),
  ];
  return steps.reduce((current, step) => step(current), columns);
}

function withRole(column: SourceColumn, role: ColumnRole, reason: RoleReason): SourceColumn {
  return {...column, role, reason};
}

function isStated({reason}: SourceColumn): boolean {
  return reason === 'stated';
}

function applyStated(column: SourceColumn, stated: ReadonlyMap<string, RoleText>): SourceColumn {
  const role = stated.get(foldText(column.header));
  if (!role) return column;
  return {
    ...withRole(column, role.role, 'stated'),
    argument: role.argument ?? (role.role === 'place' ? 'place' : null),
    period: role.period ?? (role.role === 'change' ? null : column.period),
    isCode: role.role === 'group' && column.isCode,
  };
}

function dropEmpty(column: SourceColumn, profile: ColumnProfile | undefined, rowCount: number): SourceColumn {
  // A few words below a blank header are remarks; figures there are a question.
  const isRemark = column.isBlankHeader && !profile?.hasNumber && (profile?.filled ?? 0) * 2 < rowCount;
  if (column.role !== 'unknown' || (profile?.filled && !isRemark)) return column;
  return withRole(column, 'ignore', 'no-content');
}

/** Without a column of years, the column of quarters or months has the whole period. */
function resolveSubperiods(columns: Columns): Columns {
  if (columns.some(({role}) => role === 'period')) return columns;
  const first = columns.find(({role}) => role === 'subperiod');
  return columns.map((column) => (column === first ? withRole(column, 'period', column.reason) : column));
}

/** Columns with a period and the same unknown words are the results where no others are: `Cobertura 2021`. */
function resolveWideValues(columns: Columns): Columns {
  const candidates = columns.filter(({role, period}) => role === 'unknown' && period !== null);
  const hasValues = columns.some(({role}) => role === 'value');
  const isSameKind = new Set(candidates.map(({words}) => words)).size === 1;
  const isDistinct = new Set(candidates.map(({period}) => period)).size === candidates.length;
  if (hasValues || !isSameKind || !isDistinct) return columns;
  return columns.map((column) =>
    candidates.includes(column) ? withRole(column, 'value', 'period-in-header') : column,
  );
}

/** Below a column of periods, the only column of numbers is the value; several are indicators that the header names. */
function resolveLongValue(columns: Columns, profiles: readonly ColumnProfile[]): Columns {
  if (columns.some(({role}) => role === 'value') || !columns.some(({role}) => role === 'period'))
    return columns;
  const candidates = columns.filter((column, index) => isValueCandidate(column, profiles[index]));
  const hasIndicator = columns.some(({role}) => role === 'indicator' || role === 'id');
  const isAmbiguous =
    candidates.length > 1 &&
    (hasIndicator || candidates.some(({header}) => categoryHeaders.test(foldText(header))));
  if (!candidates.length || isAmbiguous) return columns;
  return columns.map((column) => {
    if (!candidates.includes(column)) return column;
    const isNamed = !hasIndicator && !genericHeaders.test(foldText(column.header));
    return {...withRole(column, 'value', 'only-numbers'), argument: isNamed ? 'indicator' : null};
  });
}

/** Headers of numbers that weigh or scale others. */
const scaleHeaders = /^(factor|peso|pondera|weight|base|escala|scale|magnitud|multipli|exponente|potencia)/;

function isValueCandidate(column: SourceColumn, profile: ColumnProfile | undefined): boolean {
  const isOpen =
    column.role === 'unknown' || (column.role === 'ignore' && attainmentWords.test(foldText(column.header)));
  const isScale = scaleHeaders.test(foldText(column.header));
  return isOpen && !isScale && column.period === null && !column.isBlankHeader && profile?.isNumeric === true;
}

/** `Avance 2021` is computed where the target and the result of 2021 have columns of their own; else it is the result. */
function resolveAttainment(columns: Columns): Columns {
  const has = (role: string, period: string | null): boolean =>
    columns.some((column) => column.role === role && column.period === period);
  return columns.map((column) => {
    const words = column.words.replace(/ ?\(?%\)?/g, '').trim();
    if (column.role !== 'unknown' || column.period === null || !attainmentWords.test(words)) return column;
    if (!has('value', column.period)) return withRole(column, 'value', 'period-in-header');
    return has('target', column.period) ? withRole(column, 'ignore', 'computed') : column;
  });
}

/** A code of a place beside its name adds nothing. */
function dropRepeated(
  column: SourceColumn,
  index: number,
  columns: Columns,
  rows: readonly SheetRow[],
): SourceColumn {
  if (isStated(column) || !column.isCode || column.role !== 'place') return column;
  const nameIndex = columns.findIndex(({role, isCode}) => role === 'place' && !isCode);
  const isRepeated = nameIndex >= 0 && repeatsOtherColumn(rows, index, nameIndex);
  return isRepeated ? withRole(column, 'ignore', 'repeats-column') : column;
}

const singleRoles: readonly string[] = [
  'indicator',
  'code',
  'id',
  'unit',
  'multiplier',
  'period',
  'desired-direction',
];

/** Two columns of one role and period cannot both be read; the first is not better than the second. */
function resolveConflicts(columns: Columns): Columns {
  const key = ({role, period, argument, header}: SourceColumn): string | null => {
    if (role === 'value') return JSON.stringify([role, period, argument, argument === null ? null : header]);
    if (role === 'target' || role === 'numerator' || role === 'denominator')
      return JSON.stringify([role, period]);
    return singleRoles.includes(role) ? role : null;
  };
  const counts = new Map<string, number>();
  for (const column of columns) {
    const name = key(column);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return columns.map((column) =>
    (counts.get(key(column) ?? '') ?? 0) > 1 ? {...column, role: 'unknown', reason: 'same-period'} : column,
  );
}

/** A text column that differs between rows of the same indicator and period divides the figures. */
function resolveDimensions(
  columns: Columns,
  profiles: readonly ColumnProfile[],
  rows: readonly SheetRow[],
): Columns {
  const candidates = columns.flatMap(({role, period, reason, isBlankHeader}, index) =>
    role === 'unknown' &&
    period === null &&
    reason === 'not-known' &&
    !isBlankHeader &&
    !profiles[index]?.isNumeric
      ? [index]
      : [],
  );
  if (!candidates.length) return columns;
  const dimensions = findDimensions(columns, rows, candidates);
  return columns.map((column, index) =>
    dimensions.includes(index) ? withRole(column, 'dimension', 'values-differ') : column,
  );
}
