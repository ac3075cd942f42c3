import {assess, type Assessment} from '../../../model/analysis/assessment.ts';
import {groupBy} from '../../../model/group-by.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import type {Group} from '../../../model/report/group.ts';
import type {DesiredDirection, Indicator} from '../../../model/report/indicator.ts';
import type {Report} from '../../../model/report/report.ts';
import {foldText} from '../../../text/search.ts';

/** The indicators of one group. */
export interface DirectionSection {
  /** Null for indicators without a group. */
  readonly group: Group | null;
  readonly assessments: readonly Assessment[];
}

/** The indicators by their group; a group of a single indicator counts as part of its parent. */
export const directionSections = memoizeByObject((report: Report): readonly DirectionSection[] => {
  const groups = new Map(report.groups.map((group) => [group.id, group]));
  const counts = new Map<string | null, number>();
  for (const {groupId} of report.indicators) counts.set(groupId, (counts.get(groupId) ?? 0) + 1);
  const sectionOf = ({groupId}: Indicator): Group | null => {
    const group = groupId === null ? undefined : groups.get(groupId);
    if (!group) return null;
    const isAlone = counts.get(groupId) === 1 && group.parentId !== null;
    return (isAlone ? groups.get(group.parentId ?? '') : group) ?? group;
  };
  return [...groupBy(report.indicators, sectionOf)].map(([group, indicators]) => ({
    group,
    assessments: indicators.map((indicator) => assess(indicator)),
  }));
});

/** All assessments of a report, in the order of the sections. */
export function allAssessments(report: Report): readonly Assessment[] {
  return directionSections(report).flatMap(({assessments}) => assessments);
}

export function isUnstated({desiredDirection}: Indicator): boolean {
  return desiredDirection === null;
}

/** Words of things that are meant to become fewer, and of things that are meant to become more. */
const oppositeWords: Readonly<Record<DesiredDirection, RegExp | null>> = {
  increase:
    /\b(retorn|reincid|desercion|mortalidad|muert|fallec|embarazo|desnutricion|anemia|pobreza|brecha|deficit|desempleo|contamina|demora|espera|accident|dropout|mortality|death|poverty|unemployment|gap|malnutrition|anaemia)/,
  decrease:
    /\b(culmin|acredit|atendid|accede|cobertura|reciben|mejor|aprobad|implement|fortalec|participa|coverage|accredited|completed|access)/,
  maintain: null,
  none: null,
};

/** Indicators whose names suggest the opposite of a direction. A suggestion is shown and never applied. */
export function suggestsOpposite(
  indicators: readonly Indicator[],
  direction: DesiredDirection,
): readonly Indicator[] {
  const words = oppositeWords[direction];
  return words ? indicators.filter(({name}) => words.test(foldText([...name.values()].join(' ')))) : [];
}
