import {expect} from 'chai';
import noDirection from '../../../data/no-direction.json' with {type: 'json'};
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import {groupAndSortRows, type Grouping} from '../../../src/model/table/arrange.ts';
import type {TableRow} from '../../../src/model/table/row.ts';
import {parseSort} from '../../../src/model/table/sort.ts';
import {codes, read, rows} from '../../support/rows.ts';

const report = read(pnmnna);
const name = ({assessment}: TableRow): string => assessment.indicator.name.get('es') ?? '';
const compareNames = (a: TableRow, b: TableRow): number => name(a).localeCompare(name(b), 'es');
const arranged = (all: readonly TableRow[], by: string, groupBy: Grouping = 'none') =>
  groupAndSortRows(all, {sort: parseSort(by), groupBy, compareNames});
const flat = (by: string, all = rows(report, '03')): readonly (string | null)[] =>
  codes(arranged(all, by).flatMap((section) => section.rows));

const missing = ['03.01.03', '03.04.04', '03.04.05', '03.07.04', '03.07.08'];

describe('arrange', () => {
  it('arrange(…, change) goes from -3.9 to +60.3 by the exact change, missing last', () => {
    expect(flat('change')).to.eql([
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
  it('arrange(…, change descending) has missing last too', () => {
    expect(flat('change descending').slice(0, 2)).to.eql(['03.07.03', '03.07.07']);
    expect(flat('change descending').slice(-5)).to.eql(missing);
  });
  it('arrange(…, 2022): 0 is a value, and only what is missing comes last', () => {
    expect(flat('2022')[0]).to.equal('03.04.05');
    expect(flat('2022').at(-1)).to.equal('03.01.03');
    expect(flat('2022 descending').at(-1)).to.equal('03.01.03');
    expect(flat('2022 descending').at(-2)).to.equal('03.04.05');
  });
  it('arrange(…, service) takes codes part by part: 3.9 before 3.10', () => {
    const [first, second, ...others] = pnmnna.indicators;
    const some = [
      {...first, code: '3.10', groupId: null},
      {...second, code: '3.9', groupId: null},
    ];
    const all = rows(read({...pnmnna, groups: [], indicators: [...some, ...others]}));
    expect(flat('service', all).filter((code) => code?.startsWith('3.'))).to.eql(['3.9', '3.10']);
  });
  it('arrange(…, indicator) is in the order of the names', () => {
    const names = arranged(rows(report), 'indicator').flatMap((section) => section.rows.map(name));
    expect(names).to.eql(names.toSorted((a, b) => a.localeCompare(b, 'es')));
    expect(names[0]).to.not.equal(name(rows(report)[0] as TableRow));
  });
  it('arrange(…, verdict) goes from worst to best, what cannot be compared last', () => {
    const verdicts = arranged(rows(report, '03'), 'verdict').flatMap((section) =>
      section.rows.map(({assessment}) => assessment.verdict),
    );
    expect([...new Set(verdicts)]).to.eql(['unfavourable', 'unchanged', 'favourable', 'incomparable']);
  });
  it('arrange(…, verdict descending) leaves equals in the order of the document', () => {
    expect(flat('verdict descending').slice(0, 3)).to.eql(['03.01.02', '03.04.01', '03.05.02']);
  });
  it('arrange(…, verdict) of a report without directions keeps every row', () => {
    const all = rows(read(noDirection));
    expect(flat('verdict', all).toSorted()).to.eql(codes(all).toSorted());
  });
  it('arrange(…, no such column) has all rows, none of them lost', () => {
    expect(flat('1999 descending')).to.eql(codes(rows(report, '03')));
  });
  it('arrange(…, groupBy guideline) sorts within the sections and leaves them as they stand', () => {
    const sections = arranged(rows(report, '03'), 'change descending', 'guideline');
    expect(sections.map(({group}) => group?.label?.get('es'))).to.eql(['3.1', '3.4', '3.5', '3.7']);
    expect(sections.map((section) => codes(section.rows)[0])).to.eql([
      '03.01.02',
      '03.04.01',
      '03.05.02',
      '03.07.03',
    ]);
  });
  it('arrange(…, groupBy none) is one section without a heading', () => {
    expect(arranged(rows(report, '03'), '').map(({group, rows: some}) => [group, some.length])).to.eql([
      [null, 16],
    ]);
  });
  it('arrange(no rows) is fit to be drawn', () => {
    expect(arranged([], 'change', 'guideline')).to.eql([]);
    expect(arranged([], 'change')).to.eql([{group: null, rows: []}]);
  });
});
