import {groupBy} from '../group-by.ts';
import type {Group} from './group.ts';
import type {Indicator} from './indicator.ts';
import type {Report} from './report.ts';

/** A group with its child groups and indicators, in the order of the document. */
export interface GroupNode {
  readonly group: Group;
  readonly children: readonly GroupNode[];
  /** Indicators of this group only; `indicatorsUnder` includes those of its descendants. */
  readonly indicators: readonly Indicator[];
}

/** Returns the groups without a parent, each with its descendants. */
export function groupTree(report: Report): readonly GroupNode[] {
  const children = groupBy(report.groups, ({parentId}) => parentId);
  const indicators = groupBy(report.indicators, ({groupId}) => groupId);
  // The recursion is bounded: `resolveParents` limits the depth of groups.
  const node = (group: Group): GroupNode => ({
    group,
    children: (children.get(group.id) ?? []).map(node),
    indicators: indicators.get(group.id) ?? [],
  });
  return (children.get(null) ?? []).map(node);
}

/** Returns the indicators of a group and of its descendants: an objective has those of its services. */
export function indicatorsUnder({children, indicators}: GroupNode): readonly Indicator[] {
  return [...indicators, ...children.flatMap(indicatorsUnder)];
}

/** Finds the node of a group by id, at any depth; `null` when there is none. */
export function findNode(tree: readonly GroupNode[], groupId: string): GroupNode | null {
  for (const node of tree) {
    const match = node.group.id === groupId ? node : findNode(node.children, groupId);
    if (match) return match;
  }
  return null;
}

/** Returns the indicators without a group. */
export function ungrouped({indicators}: Report): readonly Indicator[] {
  return indicators.filter(({groupId}) => groupId === null);
}
