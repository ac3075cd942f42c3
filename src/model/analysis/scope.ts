import type {PeriodOverride} from './comparison.ts';
import {assess, type Assessment} from './assessment.ts';
import {findGroup} from '../report/lookup.ts';
import {groupTree, indicatorsUnder, findNode, ungrouped} from '../report/group-tree.ts';
import type {Group} from '../report/group.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Report} from '../report/report.ts';

/** A part of a report: a group and what its indicators say. The whole report has no group. */
export interface Scope {
  readonly group: Group | null;
  /** In the order of the document. */
  readonly assessments: readonly Assessment[];
}

/** The part under the group with that code or id; the whole report for an empty one; `null` where there is no such group. */
export function scope(report: Report, codeOrId: string, asked?: PeriodOverride): Scope | null {
  if (!codeOrId) return createScope(null, report.indicators, asked);
  const group = findGroup(report, codeOrId);
  const node = group && findNode(groupTree(report), group.id);
  return node && createScope(group, indicatorsUnder(node), asked);
}

/** What a whole report falls into: a part per outermost group, and a last one for what hangs on none. */
export function topLevelScopes(report: Report, asked?: PeriodOverride): readonly Scope[] {
  const grouped = groupTree(report).map((node) => createScope(node.group, indicatorsUnder(node), asked));
  const rest = ungrouped(report);
  return rest.length > 0 || grouped.length === 0 ? [...grouped, createScope(null, rest, asked)] : grouped;
}

function createScope(group: Group | null, indicators: readonly Indicator[], asked?: PeriodOverride): Scope {
  return {group, assessments: indicators.map((indicator) => assess(indicator, asked))};
}
