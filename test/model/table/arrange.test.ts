import {expect} from 'chai';
import noDirection from '../../../data/no-direction.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {groupAndSortRows, type Grouping} from '../../../src/model/table/arrange.ts';
import type {TableRow} from '../../../src/model/table/row.ts';
import {parseSort} from '../../../src/model/table/sort.ts';
import {codes, requireReport, rows} from '../../support/rows.ts';

const report = requireReport(pnmnna);
const name = ({assessment}: TableRow): string => assessment.indicator.name.get('es') ?? '';
const compareNames = (a: TableRow, b: TableRow): number => name(a).localeCompare(name(b), 'es');
const arrange = (input: readonly TableRow[], sort: string, groupBy: Grouping = 'none') =>
  groupAndSortRows(input, {sort: parseSort(sort), groupBy, compareNames});
const sortedCodes = (sort: string, input = rows(report, '03')): readonly (string | null)[] =>
  codes(arrange(input, sort).flatMap((section) => section.rows));

const missing = ['03.01.03', '03.04.04', '03.04.05', '03.07.04', '03.07.08'];

describe('groupAndSortRows', () => {
  it('groupAndSortRows(…, change) sorts from -3.9 to +60.3, missing changes last', () => {
    expect(sortedCodes('change')).to.eql([
      '03.01.01',
      '03.07.09',
      '03.04.01',
      '03.07.01',
      '03.01.02',
      '03.05.02',
      '03.07.05',
      '03.07.06',
      '03.07.02',
      '03.07.07',
      '03.07.03',
      ...missing,
    ]);
  });
  it('groupAndSortRows(…, change descending) also sorts missing changes last', () => {
    expect(sortedCodes('change descending').slice(0, 2)).to.eql(['03.07.03', '03.07.07']);
    expect(sortedCodes('change descending').slice(-5)).to.eql(missing);
  });
  it('groupAndSortRows(…, 2022) sorts 0 as a value, and missing values last', () => {
    expect(sortedCodes('2022')[0]).to.equal('03.04.05');
    expect(sortedCodes('2022').at(-1)).to.equal('03.01.03');
    expect(sortedCodes('2022 descending').at(-1)).to.equal('03.01.03');
    expect(sortedCodes('2022 descending').at(-2)).to.equal('03.04.05');
  });
  it('groupAndSortRows(…, service) sorts codes by their numeric parts, 3.9 before 3.10', () => {
    const [first, second, ...others] = pnmnna.indicators;
    const recoded = [
      {...first, code: '3.10', groupId: null},
      {...second, code: '3.9', groupId: null},
    ];
    const input = rows(requireReport({...pnmnna, groups: [], indicators: [...recoded, ...others]}));
    expect(sortedCodes('service', input).filter((code) => code?.startsWith('3.'))).to.eql(['3.9', '3.10']);
  });
  it('groupAndSortRows(…, indicator) sorts by name', () => {
    const names = arrange(rows(report), 'indicator').flatMap((section) => section.rows.map(name));
    expect(names).to.eql(names.toSorted((a, b) => a.localeCompare(b, 'es')));
    expect(names[0]).to.not.equal(name(rows(report)[0] as TableRow));
  });
  it('groupAndSortRows(…, verdict) sorts from worst to best, incomparable rows last', () => {
    const verdicts = arrange(rows(report, '03'), 'verdict').flatMap((section) =>
      section.rows.map(({assessment}) => assessment.verdict),
    );
    expect([...new Set(verdicts)]).to.eql(['unfavourable', 'unchanged', 'favourable', 'incomparable']);
  });
  it('groupAndSortRows(…, verdict descending) keeps equal rows in the order of the document', () => {
    expect(sortedCodes('verdict descending').slice(0, 3)).to.eql(['03.01.02', '03.04.01', '03.05.02']);
  });
  it('groupAndSortRows(…, verdict) of a report without directions keeps every row', () => {
    const input = rows(requireReport(noDirection));
    expect(sortedCodes('verdict', input).toSorted()).to.eql(codes(input).toSorted());
  });
  it('groupAndSortRows(…, unknown column) keeps all rows in their order', () => {
    expect(sortedCodes('1999 descending')).to.eql(codes(rows(report, '03')));
  });
  it('groupAndSortRows(…, groupBy guideline) sorts within the sections and keeps their order', () => {
    const sections = arrange(rows(report, '03'), 'change descending', 'guideline');
    expect(sections.map(({group}) => group?.label?.get('es'))).to.eql(['3.1', '3.4', '3.5', '3.7']);
    expect(sections.map((section) => codes(section.rows)[0])).to.eql([
      '03.01.02',
      '03.04.01',
      '03.05.02',
      '03.07.03',
    ]);
  });
  it('groupAndSortRows(…, groupBy none) returns one section without a group', () => {
    expect(arrange(rows(report, '03'), '').map((section) => [section.group, section.rows.length])).to.eql([
      [null, 16],
    ]);
  });
  it('groupAndSortRows([]) returns no section, or an empty section without grouping', () => {
    expect(arrange([], 'change', 'guideline')).to.eql([]);
    expect(arrange([], 'change')).to.eql([{group: null, rows: []}]);
  });
});
