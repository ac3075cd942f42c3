import type {Group, Indicator, Report} from './report.ts';

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
