/** What the cells of a column are. The names are those of `--columns` and of a mapping file. */
export const columnRoles = [
  'id',
  'code',
  'indicator',
  'group',
  'period',
  'subperiod',
  'value',
  'target',
  'baseline',
  'change',
  'unit',
  'unit-kind',
  'multiplier',
  'decimals',
  'desired-direction',
  'direction-basis',
  'place',
  'dimension',
  'status',
  'missing-reason',
  'note',
  'source',
  'responsible',
  'responsible-unit',
  'definition',
  'rationale',
  'formula',
  'method',
  'measurement-parameter',
  'frequency',
  'coverage',
  'limitations',
  'assumptions',
  'lower',
  'upper',
  'standard-error',
  'confidence',
  'numerator',
  'denominator',
  'revised-was',
  'revised-is',
  'revised-date',
  'revised-reason',
  'raw',
  'ignore',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The columns beside figures, and the field of an observation that each fills. */
export const relatedFields = {
  'numerator': 'numerator',
  'denominator': 'denominator',
  'lower': 'lower',
  'upper': 'upper',
  'standard-error': 'standardError',
  'confidence': 'confidence',
} as const satisfies Partial<Record<ColumnRole, string>>;
export const relatedRoles = Object.keys(relatedFields) as readonly (keyof typeof relatedFields)[];

/** The columns of texts of the method sheet, and the field of an indicator that each fills. */
export const sheetTextFields = {
  'definition': 'definition',
  'rationale': 'rationale',
  'formula': 'formula',
  'method': 'method',
  'measurement-parameter': 'measurementParameter',
  'coverage': 'coverage',
  'limitations': 'limitations',
  'assumptions': 'assumptions',
} as const satisfies Partial<Record<ColumnRole, string>>;

/** The columns of revisions, and the field of a revision that each fills. */
export const revisionFields = {
  'revised-was': 'was',
  'revised-is': 'is',
  'revised-date': 'date',
  'revised-reason': 'reason',
} as const satisfies Partial<Record<ColumnRole, string>>;
export const revisionRoles = Object.keys(revisionFields) as readonly (keyof typeof revisionFields)[];

/** Which revision of its period a column is of, from the number at the end of its header; 1 without one. */
export function revisionNumber(header: string): number {
  return Number(/[(_](\d{1,3})\)?$/.exec(header)?.[1] ?? 1);
}

/** A role with its argument, as in `group:service`, `dimension:sex`, `value:place` or `target@2025`. */
export interface RoleText {
  readonly role: ColumnRole;
  /** Kind of a group, name of a dimension, or what the header of a value column names; null without one. */
  readonly argument: string | null;
  /** Period of the figures of the column; null when the header or another column has it. */
  readonly period: string | null;
}

/** A role whose period the header or another column has. */
export function plainRole(role: ColumnRole, argument: string | null = null): RoleText {
  return {role, argument, period: null};
}

/** Parses the text of a role; null for an unknown role. `service` is short for `group:service`. */
export function parseRole(text: string): RoleText | null {
  const [, name = '', argument = null, period = null] =
    /^\s*([a-z-]+)(?::([^@]+?))?(?:@(.+?))?\s*$/.exec(text) ?? [];
  if (name === 'service') return {role: 'group', argument: 'service', period};
  const role = columnRoles.find((columnRole) => columnRole === name);
  return role ? {role, argument, period} : null;
}

/** The text that `parseRole` reads back. */
export function formatRole({role, argument, period}: RoleText): string {
  return `${role}${argument === null ? '' : `:${argument}`}${period === null ? '' : `@${period}`}`;
}
