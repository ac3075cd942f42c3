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
  'definition',
  'method',
  'coverage',
  'limitations',
  'lower',
  'upper',
  'standard-error',
  'confidence',
  'numerator',
  'denominator',
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
