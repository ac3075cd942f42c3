import type {PeriodOverride} from './comparison.ts';
import {assess, type Assessment} from './assessment.ts';
import {findGroup} from '../report/lookup.ts';
import {groupTree, indicatorsUnder, findNode, ungrouped} from '../report/group-tree.ts';
import type {Group} from '../report/group.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Report} from '../report/report.ts';

/** A part of a report: a group and the assessments of its indicators. `group` is `null` for the whole report. */
export interface Scope {
  readonly group: Group | null;
  /** In the order of the document. */
  readonly assessments: readonly Assessment[];
}

/** Returns the part under the group with that code or id; the whole report for an empty text; `null` for an unknown group. */
export function scope(report: Report, codeOrId: string, override?: PeriodOverride): Scope | null {
  if (!codeOrId) return createScope(null, report.indicators, override);
  const group = findGroup(report, codeOrId);
  const node = group && findNode(groupTree(report), group.id);
  return node && createScope(group, indicatorsUnder(node), override);
}

/** Kinds of groups that are headings or rows of a table, not parts of a report. */
const rowKinds: readonly string[] = ['service', 'guideline'];

/**
 * Splits a report into one scope per top-level group, then one without a group for the ungrouped indicators. A plain table,
 * whose top level is services or guidelines, is one scope.
 */
export function topLevelScopes(report: Report, override?: PeriodOverride): readonly Scope[] {
  const tree = groupTree(report);
  if (tree.every(({group}) => rowKinds.includes(group.kind)))
    return [createScope(null, report.indicators, override)];
  const grouped = tree.map((node) => createScope(node.group, indicatorsUnder(node), override));
  const rest = ungrouped(report);
  return rest.length > 0 || grouped.length === 0 ? [...grouped, createScope(null, rest, override)] : grouped;
}

function createScope(
  group: Group | null,
  indicators: readonly Indicator[],
  override?: PeriodOverride,
): Scope {
  return {group, assessments: indicators.map((indicator) => assess(indicator, override))};
}
