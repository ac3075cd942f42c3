import type {Asked} from './comparison.ts';
import {finding, type Finding} from './assessment.ts';
import {findGroup} from '../report/lookup.ts';
import {groupTree, indicatorsUnder, nodeOf, ungrouped} from '../report/group-tree.ts';
import type {Group, Indicator, Report} from '../report/report.ts';

/** A part of a report: a group and what its indicators say. The whole report has no group. */
export interface Scope {
  readonly group: Group | null;
  /** In the order of the document. */
  readonly findings: readonly Finding[];
}

/** The part under the group with that code or id; the whole report for an empty one; `null` where there is no such group. */
export function scope(report: Report, codeOrId: string, asked?: Asked): Scope | null {
  if (!codeOrId) return part(null, report.indicators, asked);
  const group = findGroup(report, codeOrId);
  const node = group && nodeOf(groupTree(report), group.id);
  return node && part(group, indicatorsUnder(node), asked);
}

/** What a whole report falls into: a part per outermost group, and a last one for what hangs on none. */
export function parts(report: Report, asked?: Asked): readonly Scope[] {
  const grouped = groupTree(report).map((node) => part(node.group, indicatorsUnder(node), asked));
  const rest = ungrouped(report);
  return rest.length > 0 || grouped.length === 0 ? [...grouped, part(null, rest, asked)] : grouped;
}

function part(group: Group | null, indicators: readonly Indicator[], asked?: Asked): Scope {
  return {group, findings: indicators.map((indicator) => finding(indicator, asked))};
}
