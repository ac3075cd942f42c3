import {overriddenPeriods, type PeriodOverride} from './comparison.ts';
import type {Group} from '../report/group.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Report} from '../report/report.ts';

/** Returns a report with only these indicators and their ancestor groups. `override` replaces the compared periods. */
export function selectIndicators(
  report: Report,
  indicators: readonly Indicator[],
  override?: PeriodOverride,
): Report {
  const ancestorIds = ancestorIdsOf(report, indicators);
  return {
    ...report,
    comparison: overriddenPeriods(report.comparison, override),
    groups: report.groups.filter(({id}) => ancestorIds.has(id)),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      comparison: overriddenPeriods(indicator.comparison, override),
    })),
  };
}

function ancestorIdsOf({groups}: Report, indicators: readonly Indicator[]): ReadonlySet<string> {
  const byId = new Map<string | null, Group>(groups.map((group) => [group.id, group]));
  const ancestorIds = new Set<string>();
  for (const {groupId} of indicators) {
    for (let group = byId.get(groupId); group && !ancestorIds.has(group.id); group = byId.get(group.parentId))
      ancestorIds.add(group.id);
  }
  return ancestorIds;
}
