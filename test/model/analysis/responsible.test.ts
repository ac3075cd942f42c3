import {expect} from 'chai';
import {
  filterByOrganization,
  organizationKey,
  responsibleOrganization,
  responsibleOrganizations,
} from '../../../src/model/analysis/responsible.ts';
import {topLevelScopes} from '../../../src/model/analysis/scope.ts';
import {requireReport} from '../../support/rows.ts';

const observations = {'2021': 1, '2022': 2};
const report = requireReport({
  id: 'r',
  title: 'R',
  groups: [
    {id: 'a', kind: 'objective', title: 'A', responsible: {id: 'ministry', name: 'Ministry'}},
    {id: 'b', kind: 'service', title: 'B', parentId: 'a'},
    {id: 'c', kind: 'objective', title: 'C'},
  ],
  indicators: [
    {id: 'stated', groupId: 'b', responsible: {name: 'Office'}, name: 'N', unit: '%', observations},
    {id: 'inherited', groupId: 'b', name: 'N', unit: '%', observations},
    {id: 'unassigned', groupId: 'c', name: 'N', unit: '%', observations},
  ],
});
const scopes = topLevelScopes(report);
const assessments = scopes.flatMap((scope) => scope.assessments);
const ids = (key: string) =>
  filterByOrganization(scopes, key, report).map((scope) =>
    scope.assessments.map(({indicator}) => indicator.id),
  );

describe('responsibleOrganization', () => {
  it('responsibleOrganization() returns that of the indicator, or else of the nearest ancestor group, or else null', () => {
    const names = assessments.map((assessment) =>
      responsibleOrganization(assessment, report)?.name.get('es-PE'),
    );
    expect(names).to.deep.equal(['Office', 'Ministry', undefined]);
    expect(assessments[2] && responsibleOrganization(assessments[2], report)).to.equal(null);
  });
});

describe('responsibleOrganizations', () => {
  it('responsibleOrganizations() returns each organization once, by id or name', () => {
    const repeated = [...assessments, ...assessments];
    expect([...responsibleOrganizations(repeated, report).keys()]).to.deep.equal(['Office', 'ministry']);
  });
});

describe('organizationKey', () => {
  it('organizationKey() returns the id, or else the name in the first language', () => {
    const [office, ministry] = responsibleOrganizations(assessments, report).values();
    expect(office && organizationKey(office)).to.equal('Office');
    expect(ministry && organizationKey(ministry)).to.equal('ministry');
  });
});

describe('filterByOrganization', () => {
  it('filterByOrganization() keeps the indicators of the organization and drops empty scopes', () => {
    expect(ids('ministry')).to.deep.equal([['inherited']]);
    expect(ids('unknown')).to.deep.equal([]);
  });

  it("filterByOrganization(scopes, '') returns the scopes unchanged", () => {
    expect(filterByOrganization(scopes, '', report)).to.equal(scopes);
  });
});
