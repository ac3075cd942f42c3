import type {Asked} from './comparison.ts';
import type {Group, Indicator, Report} from '../report/report.ts';

/**
 * A report that holds these indicators alone, with the groups above them, and compares the periods `asked`: what a
 * reader takes away from an element is what the element shows.
 */
export function part(report: Report, indicators: readonly Indicator[], asked: Asked = {}): Report {
  const above = groupsAbove(report, indicators);
  const {from, to} = report.comparison;
  return {
    ...report,
    comparison: {from: asked.from || from, to: asked.to || to},
    groups: report.groups.filter(({id}) => above.has(id)),
    indicators: indicators.map((indicator) => comparedAs(indicator, asked)),
  };
}

function comparedAs(indicator: Indicator, asked: Asked): Indicator {
  const {from, to} = indicator.comparison;
  return {...indicator, comparison: {from: asked.from || from, to: asked.to || to}};
}

function groupsAbove({groups}: Report, indicators: readonly Indicator[]): ReadonlySet<string> {
  const byId = new Map<string | null, Group>(groups.map((group) => [group.id, group]));
  const above = new Set<string>();
  for (const {groupId} of indicators) {
    for (let group = byId.get(groupId); group && !above.has(group.id); group = byId.get(group.parentId))
      above.add(group.id);
  }
  return above;
}

/** A report with some of its indicators alone, and the groups that they hang on. */
export function subReport(report: Report, indicators: readonly Indicator[]): Report {
  const byId = new Map(report.groups.map((group) => [group.id, group]));
  const kept = new Set<string>();
  for (const {groupId} of indicators)
    for (let group = byId.get(groupId ?? ''); group && !kept.has(group.id); group = parent(group, byId))
      kept.add(group.id);
  return {...report, indicators, groups: report.groups.filter(({id}) => kept.has(id))};
}

function parent({parentId}: Group, byId: ReadonlyMap<string, Group>): Group | undefined {
  return byId.get(parentId ?? '');
}
