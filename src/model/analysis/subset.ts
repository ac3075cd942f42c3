import type {PeriodOverride} from './comparison.ts';
import type {Group, Indicator, Report} from '../report/report.ts';

/**
 * A report that holds these indicators alone, with the groups above them, and compares the periods `asked`: what a
 * reader takes away from an element is what the element shows.
 */
export function selectIndicators(
  report: Report,
  indicators: readonly Indicator[],
  asked: PeriodOverride = {},
): Report {
  const ancestorIds = groupsAbove(report, indicators);
  const {from, to} = report.comparison;
  return {
    ...report,
    comparison: {from: asked.from || from, to: asked.to || to},
    groups: report.groups.filter(({id}) => ancestorIds.has(id)),
    indicators: indicators.map((indicator) => withComparison(indicator, asked)),
  };
}

function withComparison(indicator: Indicator, asked: PeriodOverride): Indicator {
  const {from, to} = indicator.comparison;
  return {...indicator, comparison: {from: asked.from || from, to: asked.to || to}};
}

function groupsAbove({groups}: Report, indicators: readonly Indicator[]): ReadonlySet<string> {
  const byId = new Map<string | null, Group>(groups.map((group) => [group.id, group]));
  const ancestorIds = new Set<string>();
  for (const {groupId} of indicators) {
    for (let group = byId.get(groupId); group && !ancestorIds.has(group.id); group = byId.get(group.parentId))
      ancestorIds.add(group.id);
  }
  return ancestorIds;
}

/** A report with some of its indicators alone, and the groups that they hang on. */
export function subReport(report: Report, indicators: readonly Indicator[]): Report {
  const byId = new Map(report.groups.map((group) => [group.id, group]));
  const ancestorIds = new Set<string>();
  for (const {groupId} of indicators)
    for (
      let group = byId.get(groupId ?? '');
      group && !ancestorIds.has(group.id);
      group = parent(group, byId)
    )
      ancestorIds.add(group.id);
  return {...report, indicators, groups: report.groups.filter(({id}) => ancestorIds.has(id))};
}

function parent({parentId}: Group, byId: ReadonlyMap<string, Group>): Group | undefined {
  return byId.get(parentId ?? '');
}
