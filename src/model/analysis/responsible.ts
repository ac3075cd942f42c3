import type {Assessment} from './assessment.ts';
import {firstLanguageText} from '../report/localized-text.ts';
import type {Organization} from '../report/organization.ts';
import type {Report} from '../report/report.ts';
import type {Scope} from './scope.ts';

/** Who answers for the indicator of a finding: whom it names itself, else whom the nearest group above it names. */
export function responsibleOrganization({indicator}: Assessment, {groups}: Report): Organization | null {
  if (indicator.responsible) return indicator.responsible;
  let group = groups.find(({id}) => id === indicator.groupId);
  while (group && !group.responsible) {
    const {parentId} = group;
    group = groups.find(({id}) => id === parentId);
  }
  return group?.responsible ?? null;
}

/** What tells institutions apart: their id, else their name. */
export function organizationKey({id, name}: Organization): string {
  return id ?? firstLanguageText(name) ?? '';
}

/** The institutions of some findings, each once, as they come. */
export function responsibleOrganizations(
  findings: readonly Assessment[],
  report: Report,
): ReadonlyMap<string, Organization> {
  const found = findings
    .map((finding) => responsibleOrganization(finding, report))
    .filter((one) => one !== null);
  return new Map(found.map((one) => [organizationKey(one), one]));
}

/** The parts with what one institution answers for; those without any are left out. All for an empty key. */
export function filterByOrganization(parts: readonly Scope[], key: string, report: Report): readonly Scope[] {
  if (!key) return parts;
  const isOf = (finding: Assessment): boolean => {
    const found = responsibleOrganization(finding, report);
    return found !== null && organizationKey(found) === key;
  };
  return parts
    .map(({group, assessments}) => ({group, assessments: assessments.filter(isOf)}))
    .filter(({assessments}) => assessments.length > 0);
}
