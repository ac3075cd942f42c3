import {reportText} from '../../../formats/table/write/report-text.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import type {Group} from '../../../model/report/group.ts';
import type {LocalizedText} from '../../../model/report/localized-text.ts';
import type {Report} from '../../../model/report/report.ts';
import type {ShortNameBasis} from '../../../model/report/short-name.ts';
import {directionSections} from '../document/directions.ts';
import {groupNameKey, indicatorNameKey, reportNameKey} from '../document/short-names.ts';
import {proposeShortName} from './short-name.ts';

/** A part of the report with an official name, and its short one. */
export interface NamedPart {
  /** Key of its answer. */
  readonly key: string;
  readonly officialName: LocalizedText;
  readonly shortName: LocalizedText | null;
  readonly shortNameBasis: ShortNameBasis | null;
  /** A short name to accept; null when the part has one, or none is proposed. */
  readonly proposal: string | null;
}

const groupsById = memoizeByObject(
  ({groups}: Report): ReadonlyMap<string, Group> => new Map(groups.map((group) => [group.id, group])),
);

/** The ancestors of a group from the top down, without the group. */
export function ancestors(group: Group, report: Report): readonly Group[] {
  const chain = new Set<Group>();
  let parent = groupsById(report).get(group.parentId ?? '');
  while (parent && parent !== group && !chain.has(parent)) {
    chain.add(parent);
    parent = groupsById(report).get(parent.parentId ?? '');
  }
  return [...chain].reverse();
}

/** The title, the groups that the third step shows and the indicators. A proposal for two parts is none. */
export const namedParts = memoizeByObject((report: Report): readonly NamedPart[] => {
  const shown = new Set(
    directionSections(report).flatMap(({group}) => (group ? [...ancestors(group, report), group] : [])),
  );
  const parts = [
    {key: reportNameKey, officialName: report.title, ...report},
    ...report.groups
      .filter((group) => shown.has(group))
      .map((group) => ({key: groupNameKey(group.id), officialName: group.title, ...group})),
    ...report.indicators.map((indicator) => ({
      key: indicatorNameKey(indicator.id),
      officialName: indicator.name,
      ...indicator,
    })),
  ].map(({key, officialName, shortName, shortNameBasis}) => {
    const proposal = shortName === null ? proposeShortName(reportText(officialName, report)) : null;
    return {key, officialName, shortName, shortNameBasis, proposal};
  });
  const counts = new Map<string, number>();
  for (const {proposal} of parts)
    if (proposal !== null) counts.set(proposal, (counts.get(proposal) ?? 0) + 1);
  return parts.map((part) =>
    part.proposal !== null && counts.get(part.proposal) !== 1 ? {...part, proposal: null} : part,
  );
});

/** The part of a key; null for a part that the third step does not show. */
export function namedPart(report: Report, key: string): NamedPart | null {
  return partsByKey(report).get(key) ?? null;
}

const partsByKey = memoizeByObject(
  (report: Report): ReadonlyMap<string, NamedPart> =>
    new Map(namedParts(report).map((part) => [part.key, part])),
);

/** The parts with a proposal. */
export function proposedParts(report: Report): readonly NamedPart[] {
  return namedParts(report).filter(({proposal}) => proposal !== null);
}
