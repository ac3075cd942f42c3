import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import {withIndicatorCodes, type TableRow} from '../../../src/model/table/row.ts';
import {codes, read, rows} from '../../support/rows.ts';

const report = read(pnmnna);
const counts = (all: readonly TableRow[]): readonly (readonly [string | undefined, number])[] => {
  const labels = all.map(({section}) => section?.label?.get('es'));
  return [...new Set(labels)].map((label) => [label, labels.filter((other) => other === label).length]);
};

describe('rows', () => {
  it('rows(pnmnna) are the 18 services in the order of the document', () => {
    expect(codes(rows(report))).to.eql(report.indicators.map(({code}) => code));
  });
  it('rows(pnmnna, 03) are 16 in four sections, 3.7 once with nine', () => {
    const expected = [
      ['3.1', 3],
      ['3.4', 3],
      ['3.5', 1],
      ['3.7', 9],
    ];
    expect(counts(rows(report, '03'))).to.eql(expected);
  });
  it('rows(pnmnna) has the sections of both objectives: the level right above the services', () => {
    expect(counts(rows(report)).map(([label]) => label)).to.eql(['3.1', '3.4', '3.5', '3.7', '4.1', '4.3']);
  });
  it('byIndicator(rows) calls each by the code of its indicator, where it has one', () => {
    const [first, second] = rows(report);
    if (!first || !second) throw new Error('no rows');
    const other = (row: TableRow, code: string | null): TableRow => ({
      ...row,
      assessment: {...row.assessment, indicator: {...row.assessment.indicator, code}},
    });
    const called = withIndicatorCodes([other(first, 'a'), other(second, null)]);
    expect(called.map(({code}) => code)).to.eql(['a', second.code]);
  });
  it('rows(pnmnna, 03.07) has services and no section: what is above lies outside the scope', () => {
    const some = rows(report, '03.07');
    expect(some.length).to.equal(9);
    expect(some.map(({section}) => section)).to.eql(some.map(() => null));
    expect(some[1]?.service?.title.get('es')).to.match(/DEMUNA/);
  });
  it('rows(pnmnna, 03.07.02) is one indicator, neither service nor section within its scope', () => {
    const [row, ...others] = rows(report, '03.07.02');
    expect([row?.service, row?.section, row?.code, others.length]).to.eql([null, null, '03.07.02', 0]);
  });
  it('rows(units), a report without groups, are all its indicators with their own codes', () => {
    const all = rows(read(units));
    expect(all.map(({code}) => code)).to.eql(units.indicators.map(({code}) => code));
    expect(all.every(({service, section}) => service === null && section === null)).to.equal(true);
  });
  it('rows(…) puts what is scattered in the file together by section, and what has no section first', () => {
    const [first, ...others] = pnmnna.indicators;
    const loose = {...first, id: 'in-loose', code: '99', groupId: null};
    const scattered = read({...pnmnna, indicators: [...others.toReversed(), first, loose]});
    const some = rows(scattered);
    expect(codes(some).slice(0, 4)).to.eql(['99', '03.01.03', '03.01.02', '03.01.01']);
    expect(some.length).to.equal(19);
  });
  it('rows(…) keeps an indicator that hangs on an objective under that objective', () => {
    const [first, ...others] = pnmnna.indicators;
    const [row] = rows(read({...pnmnna, indicators: [...others, {...first, groupId: 'op-03'}]}));
    expect([row?.section?.code, row?.service, row?.code]).to.eql(['03', null, '03.01.01']);
  });
});
