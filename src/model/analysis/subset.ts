import type {PeriodOverride} from './comparison.ts';
import type {Group} from '../report/group.ts';
import type {Indicator} from '../report/indicator.ts';
import type {Report} from '../report/report.ts';

/** Returns a report with only these indicators and their ancestor groups. `override` replaces the compared periods. */
export function selectIndicators(
  report: Report,
  indicators: readonly Indicator[],
  override: PeriodOverride = {},
): Report {
  const ancestorIds = ancestorIdsOf(report, indicators);
  const {from, to} = report.comparison;
  return {
    ...report,
    comparison: {from: override.from || from, to: override.to || to},
    groups: report.groups.filter(({id}) => ancestorIds.has(id)),
    indicators: indicators.map((indicator) => withComparison(indicator, override)),
  };
}

function withComparison(indicator: Indicator, override: PeriodOverride): Indicator {
  const {from, to} = indicator.comparison;
  return {...indicator, comparison: {from: override.from || from, to: override.to || to}};
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
