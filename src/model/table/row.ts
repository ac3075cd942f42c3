import type {Assessment} from '../analysis/assessment.ts';
import {groupTree, findNode, type GroupNode} from '../report/group-tree.ts';
import type {Group} from '../report/group.ts';
import type {Report} from '../report/report.ts';
import type {Scope} from '../analysis/scope.ts';

/** A row of a table: an assessment and the groups of its indicator. */
export interface TableRow {
  readonly assessment: Assessment;
  /** The group of the indicator, if it is at the lowest level of the scope: its service. */
  readonly service: Group | null;
  /** The group above that level within the scope: its guideline. */
  readonly section: Group | null;
  /** Code of the service, else of the indicator. */
  readonly code: string | null;
}

type Path = readonly Group[];

/**
 * Returns the rows of a scope, section by section in the order of the document, rows without a section first. Levels are
 * determined by depth, not by `kind`, because kinds are an open list.
 */
export function tableRows(report: Report, {group, assessments}: Scope): readonly TableRow[] {
  const tree = groupTree(report);
  const paths = new Map(groupPaths(group ? (findNode(tree, group.id)?.children ?? []) : tree, []));
  const places = new Map([...paths.keys()].map((id, index) => [id, index]));
  const path = ({indicator}: Assessment): Path => paths.get(indicator.groupId ?? '') ?? [];
  const depth = Math.max(0, ...assessments.map((assessment) => path(assessment).length));
  const sectionIndex = ({section}: TableRow): number => places.get(section?.id ?? '') ?? -1;
  return assessments
    .map((assessment) => row(assessment, path(assessment), depth))
    .sort((a, b) => sectionIndex(a) - sectionIndex(b));
}

/** Returns the rows with the codes of their indicators, because several indicators can share a group. */
export function withIndicatorCodes(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.map((row) => ({...row, code: row.assessment.indicator.code ?? row.code}));
}

function row(assessment: Assessment, path: Path, depth: number): TableRow {
  const service = path[depth - 1] ?? null;
  const section = path.slice(0, Math.max(0, depth - 1)).at(-1) ?? null;
  return {assessment, service, section, code: service?.code ?? assessment.indicator.code};
}

/** Entries of group id and the path from the outermost group down to it. */
function groupPaths(nodes: readonly GroupNode[], ancestors: Path): readonly (readonly [string, Path])[] {
  return nodes.flatMap(({group, children}) => {
    const path = [...ancestors, group];
    return [[group.id, path] as const, ...groupPaths(children, path)];
  });
}
