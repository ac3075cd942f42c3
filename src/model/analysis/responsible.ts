import type {Assessment} from './assessment.ts';
import {firstLanguageText} from '../report/localized-text.ts';
import {groupPath} from '../report/group-path.ts';
import type {Organization} from '../report/organization.ts';
import type {Report} from '../report/report.ts';
import type {Scope} from './scope.ts';

/** Returns the responsible organization of the indicator, else that of its nearest ancestor group; `null` without any. */
export function responsibleOrganization({indicator}: Assessment, report: Report): Organization | null {
  const records = [...groupPath(report, indicator.groupId), indicator];
  return records.findLast(({responsible}) => responsible)?.responsible ?? null;
}

/** Key that identifies an organization: its id, else its name in the first language. */
export function organizationKey({id, name}: Organization): string {
  return id ?? firstLanguageText(name) ?? '';
}

/** Returns the responsible organizations by key, in order of first appearance. */
export function responsibleOrganizations(
  assessments: readonly Assessment[],
  report: Report,
): ReadonlyMap<string, Organization> {
  const organizations = assessments
    .map((assessment) => responsibleOrganization(assessment, report))
    .filter((organization) => organization !== null);
  return new Map(organizations.map((organization) => [organizationKey(organization), organization]));
}

/** Returns the scopes with only the indicators of one organization, without empty scopes; unchanged for an empty key. */
export function filterByOrganization(
  scopes: readonly Scope[],
  key: string,
  report: Report,
): readonly Scope[] {
  if (!key) return scopes;
  const isResponsible = (assessment: Assessment): boolean => {
    const organization = responsibleOrganization(assessment, report);
    return organization !== null && organizationKey(organization) === key;
  };
  return scopes
    .map(({group, assessments}) => ({group, assessments: assessments.filter(isResponsible)}))
    .filter(({assessments}) => assessments.length > 0);
}
