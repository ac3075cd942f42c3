import type {ColumnRole} from '../column-role.ts';
import type {RoleReason, SourceColumn} from '../source-column.ts';

/** The column with another role, and why. */
export function withRole(column: SourceColumn, role: ColumnRole, reason: RoleReason): SourceColumn {
  return {...column, role, reason};
}
