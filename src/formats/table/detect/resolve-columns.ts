import {foldText} from '../../../text/search.ts';
import {observationStatus} from '../../base/observation-status.ts';
import {parseUnit} from '../../base/parse-unit.ts';
import type {SheetRow} from '../../base/cell.ts';
import {relatedRoles, revisionNumber, revisionRoles, type RoleText} from '../column-role.ts';
import {codeArguments} from '../../place/place-columns.ts';
import {headerKeys, type Layout} from '../layout.ts';
import type {SourceColumn} from '../source-column.ts';
import {profileColumn} from './column-profile.ts';
import type {ColumnProfile} from './column-profile.ts';
import {attainmentWords} from './figure-words.ts';
import {resolvePeriodForm, resolvePeriodHeaders} from './period-form.ts';
import {resolveLongValue, resolveWideValues} from './resolve-values.ts';
import {withRole} from './with-role.ts';
import {findDimensions} from './row-identity.ts';

type Columns = readonly SourceColumn[];

/**
 * Resolves the columns that their headers alone do not explain, from the cells below them and the other columns.
 * `stated`: roles by folded header, which replace those that are detected.
 */
export function resolveColumns(
  columns: Columns,
  rows: readonly SheetRow[],
  stated: ReadonlyMap<string, RoleText>,
  layout: Layout | null = null,
): Columns {
  const profiles = columns.map((_, index) => profileColumn(rows, index));
  const steps: readonly ((current: Columns) => Columns)[] = [
    (current) => current.map((column) => applyStated(column, stated)),
    (current) => current.map((column, index) => dropEmpty(column, profiles[index], rows.length)),
    (current) => current.map((column, index) => resolveState(column, index, rows)),
    resolveSubperiods,
    (current) => resolveWideValues(current),
    (current) => resolveLongValue(current, profiles, layout),
    resolveAttainment,
    resolvePeriodHeaders,
    resolveConflicts,
    (current) => resolveDimensions(current, profiles, rows),
    (current) => current.map((column, index) => resolvePeriodForm(column, index, rows)),
  ];
  return steps.reduce((current, step) => step(current), columns);
}

function isStated({reason}: SourceColumn): boolean {
  return reason === 'stated';
}

function applyStated(column: SourceColumn, stated: ReadonlyMap<string, RoleText>): SourceColumn {
  const role = headerKeys(column.header)
    .map((key) => stated.get(key))
    .find((entry) => entry !== undefined);
  if (!role) return column;
  return {
    ...withRole(column, role.role, 'stated'),
    argument: role.argument ?? (role.role === 'place' ? 'place' : null),
    period: role.period ?? (role.role === 'change' ? null : column.period),
    isCode: isCodeOf(role, column),
  };
}

/** A column of codes of groups or places: by its header, or as `place:ubigeo` states it. */
function isCodeOf({role, argument}: RoleText, column: SourceColumn): boolean {
  if (role === 'place') return column.isCode || codeArguments.includes(argument ?? '');
  return role === 'group' && column.isCode;
}

function dropEmpty(column: SourceColumn, profile: ColumnProfile | undefined, rowCount: number): SourceColumn {
  // A few words below a blank header are remarks; figures there are a question.
  const isRemark = column.isBlankHeader && !profile?.hasNumber && (profile?.filled ?? 0) * 2 < rowCount;
  if (column.role !== 'unknown' || (profile?.filled && !isRemark)) return column;
  return withRole(column, 'ignore', 'no-content');
}

/** `Estado` is a state of Mexico or Brazil, or the status of the figure. */
function resolveState(column: SourceColumn, index: number, rows: readonly SheetRow[]): SourceColumn {
  if (!/^(estado|state)s?$/.test(foldText(column.header)) || isStated(column)) return column;
  const texts = rows.map(({cells}) => cells[index]?.text.trim() ?? '').filter(Boolean);
  const isStatus =
    texts.length > 0 && texts.every((text) => text.length > 2 && observationStatus(text) !== null);
  return isStatus ? {...withRole(column, 'status', 'header-words'), argument: null} : column;
}

/** Without a column of years, the column of quarters or months has the whole period. */
function resolveSubperiods(columns: Columns): Columns {
  if (columns.some(({role}) => role === 'period')) return columns;
  const first = columns.find(({role}) => role === 'subperiod');
  return columns.map((column) => (column === first ? withRole(column, 'period', column.reason) : column));
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

const singleRoles: readonly string[] = [
  'indicator',
  'code',
  'id',
  'unit',
  'multiplier',
  'period',
  'desired-direction',
];

/** A column of figures of the indicators that the rows name. */
function isCommonValue({role, argument}: SourceColumn): boolean {
  return role === 'value' && argument === null;
}

function unitKey(unit: string): string {
  const {kind, currency, per} = parseUnit(unit) ?? {kind: 'other'};
  return JSON.stringify([kind, currency, per]);
}

/** Two columns of one role and period cannot both be read; the first is not better than the second. */
function resolveConflicts(columns: Columns): Columns {
  const key = ({role, period, argument, header}: SourceColumn): string | null => {
    if (role === 'value') return JSON.stringify([role, period, argument, argument === null ? null : header]);
    if (role === 'target' || relatedRoles.some((related) => related === role))
      return JSON.stringify([role, period]);
    if (revisionRoles.some((revised) => revised === role))
      return JSON.stringify([role, period, revisionNumber(header)]);
    return singleRoles.includes(role) ? role : null;
  };
  const counts = new Map<string, number>();
  for (const column of columns) {
    const name = key(column);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const units = new Set(
    columns.filter(isCommonValue).flatMap(({unit}) => (unit === null ? [] : [unitKey(unit)])),
  );
  const isMixed = (column: SourceColumn): boolean => units.size > 1 && isCommonValue(column);
  return columns.map((column) =>
    isMixed(column) || (counts.get(key(column) ?? '') ?? 0) > 1
      ? {...column, role: 'unknown', reason: 'same-period'}
      : column,
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
  const dimensions = new Set(findDimensions(columns, rows, candidates));
  return columns.map((column, index) =>
    dimensions.has(index) ? withRole(column, 'dimension', 'values-differ') : column,
  );
}
