import {groupBy} from '../group-by.ts';
import type {Group} from './group.ts';
import type {Indicator} from './indicator.ts';
import type {Report} from './report.ts';

/** A group with what hangs on it, all in the order of the document. */
export interface GroupNode {
  readonly group: Group;
  readonly children: readonly GroupNode[];
  /** Of this very group; `indicatorsUnder` gives those of its children too. */
  readonly indicators: readonly Indicator[];
}

/** The groups that have no parent, each with everything under it. */
export function groupTree(report: Report): readonly GroupNode[] {
  const children = groupBy(report.groups, ({parentId}) => parentId);
  const indicators = groupBy(report.indicators, ({groupId}) => groupId);
  // No deeper than the reader lets a chain of groups be.
  const node = (group: Group): GroupNode => ({
    group,
    children: (children.get(group.id) ?? []).map(node),
    indicators: indicators.get(group.id) ?? [],
  });
  return (children.get(null) ?? []).map(node);
}

/** The indicators of a group and of all groups under it: an objective has those of its services. */
export function indicatorsUnder({children, indicators}: GroupNode): readonly Indicator[] {
  return [...indicators, ...children.flatMap(indicatorsUnder)];
}

/** The node of a group, by its id, anywhere in the tree. */
export function findNode(tree: readonly GroupNode[], groupId: string): GroupNode | null {
  for (const node of tree) {
    const found = node.group.id === groupId ? node : findNode(node.children, groupId);
    if (found) return found;
  }
  return null;
}

/** The indicators that hang on no group. */
export function ungrouped({indicators}: Report): readonly Indicator[] {
  return indicators.filter(({groupId}) => groupId === null);
}
