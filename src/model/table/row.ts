import type {Assessment} from '../analysis/assessment.ts';
import {groupTree, findNode, type GroupNode} from '../report/group-tree.ts';
import type {Group} from '../report/group.ts';
import type {Report} from '../report/report.ts';
import type {Scope} from '../analysis/scope.ts';

/** One line of a table: an indicator and its place in the document. */
export interface TableRow {
  readonly assessment: Assessment;
  /** The group that the indicator hangs on, where that is at the lowest level of the scope: its service. */
  readonly service: Group | null;
  /** The group above that level, within the scope: its guideline. */
  readonly section: Group | null;
  /** Of the service, else of the indicator. */
  readonly code: string | null;
}

type Path = readonly Group[];

/**
 * The lines of a part of a report, section by section in the order of the document; what hangs on no section comes
 * first. The levels are told by depth and not by `kind`, for kinds are an open list.
 */
export function tableRows(report: Report, {group, assessments}: Scope): readonly TableRow[] {
  const tree = groupTree(report);
  const paths = new Map(groupPaths(group ? (findNode(tree, group.id)?.children ?? []) : tree, []));
  const places = new Map([...paths.keys()].map((id, index) => [id, index]));
  const path = ({indicator}: Assessment): Path => paths.get(indicator.groupId ?? '') ?? [];
  const depth = Math.max(0, ...assessments.map((finding) => path(finding).length));
  const sectionIndex = ({section}: TableRow): number => places.get(section?.id ?? '') ?? -1;
  return assessments
    .map((finding) => row(finding, path(finding), depth))
    .sort((a, b) => sectionIndex(a) - sectionIndex(b));
}

/** The same, each called by the code of its indicator: several may hang on one group. */
export function withIndicatorCodes(some: readonly TableRow[]): readonly TableRow[] {
  return some.map((one) => ({...one, code: one.assessment.indicator.code ?? one.code}));
}

function row(finding: Assessment, path: Path, depth: number): TableRow {
  const service = path[depth - 1] ?? null;
  const section = path.slice(0, Math.max(0, depth - 1)).at(-1) ?? null;
  return {assessment: finding, service, section, code: service?.code ?? finding.indicator.code};
}

/** Each group's id with the groups from the outermost down to it. */
function groupPaths(nodes: readonly GroupNode[], above: Path): readonly (readonly [string, Path])[] {
  return nodes.flatMap(({group, children}) => {
    const path = [...above, group];
    return [[group.id, path] as const, ...groupPaths(children, path)];
  });
}
