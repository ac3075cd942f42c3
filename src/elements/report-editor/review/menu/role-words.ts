import {
  columnRoles,
  plainRole,
  type ColumnRole,
  type RoleText,
} from '../../../../formats/table/column-role.ts';
import type {SourceColumn} from '../../../../formats/table/source-column.ts';
import type {Translate} from '../../../../text/i18n/messages/translation.ts';

/** The name of a role in the language of the editor. */
export function columnRoleLabel(role: ColumnRole | 'unknown', t: Translate): string {
  return t(`editor-role.${role}`);
}

/** A role that a menu offers. */
export interface OfferedRole {
  readonly role: RoleText;
  readonly isProposed: boolean;
}

/** Five roles at most: the one that is proposed or chosen, those that fit the cells, and "not published". */
export function offeredRoles(
  {role, argument, period}: SourceColumn,
  isNumeric: boolean,
): readonly OfferedRole[] {
  const fitting = isNumeric
    ? [plainRole('value'), plainRole('target'), plainRole('baseline')]
    : [plainRole('place'), plainRole('group', 'objective'), plainRole('dimension')];
  const current = role === 'unknown' ? null : {role, argument, period};
  const first = current ?? (isNumeric ? plainRole('value') : plainRole('dimension'));
  const others = [...fitting, plainRole('note')].filter(
    (offer) => offer.role !== first.role && offer.role !== 'ignore',
  );
  const offers = [first, ...others].slice(0, first.role === 'ignore' ? 5 : 4);
  const list = first.role === 'ignore' ? offers : [...offers, plainRole('ignore')];
  return list.map((offer) => ({
    role: offer.role === role ? {role, argument, period} : offer,
    isProposed: offer === first && role === 'unknown',
  }));
}

/** All roles that the short menu does not offer. */
export function otherRoles(offered: readonly OfferedRole[]): readonly RoleText[] {
  const shown = new Set(offered.map(({role}) => role.role));
  return columnRoles
    .filter((role) => !shown.has(role))
    .map((role) => (role === 'group' ? plainRole('group', 'objective') : plainRole(role)));
}
