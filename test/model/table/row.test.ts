import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../../data/units.json' with {type: 'json'};
import {withIndicatorCodes, type TableRow} from '../../../src/model/table/row.ts';
import {codes, requireReport, rows} from '../../support/rows.ts';

const report = requireReport(pnmnna);
const sectionSizes = (tableRows: readonly TableRow[]): readonly (readonly [string | undefined, number])[] => {
  const labels = tableRows.map(({section}) => section?.label?.get('es'));
  return [...new Set(labels)].map((label) => [label, labels.filter((other) => other === label).length]);
};

describe('tableRows', () => {
  it('tableRows(pnmnna) returns the 18 services in the order of the document', () => {
    expect(codes(rows(report))).to.eql(report.indicators.map(({code}) => code));
  });
  it('tableRows(pnmnna, 03) returns 16 rows in four sections, with nine rows in 3.7', () => {
    const expected = [
      ['3.1', 3],
      ['3.4', 3],
      ['3.5', 1],
      ['3.7', 9],
    ];
    expect(sectionSizes(rows(report, '03'))).to.eql(expected);
  });
  it('tableRows(pnmnna) has sections from the level above the services, for both objectives', () => {
    expect(sectionSizes(rows(report)).map(([label]) => label)).to.eql([
      '3.1',
      '3.4',
      '3.5',
      '3.7',
      '4.1',
      '4.3',
    ]);
  });
  it('withIndicatorCodes(rows) uses the codes of the indicators, if any', () => {
    const [first, second] = rows(report);
    if (!first || !second) throw new Error('no rows');
    const recode = (row: TableRow, code: string | null): TableRow => ({
      ...row,
      assessment: {...row.assessment, indicator: {...row.assessment.indicator, code}},
    });
    const recoded = withIndicatorCodes([recode(first, 'a'), recode(second, null)]);
    expect(recoded.map(({code}) => code)).to.eql(['a', second.code]);
  });
  it('tableRows(pnmnna, 03.07) has services but no sections, which are outside the scope', () => {
    const services = rows(report, '03.07');
    expect(services.length).to.equal(9);
    expect(services.map(({section}) => section)).to.eql(services.map(() => null));
    expect(services[1]?.service?.title.get('es')).to.match(/DEMUNA/);
  });
  it('tableRows(pnmnna, 03.07.02) returns one indicator without service and section', () => {
    const [row, ...others] = rows(report, '03.07.02');
    expect([row?.service, row?.section, row?.code, others.length]).to.eql([null, null, '03.07.02', 0]);
  });
  it('tableRows(report without groups) returns all indicators with their codes', () => {
    const unitRows = rows(requireReport(units));
    expect(unitRows.map(({code}) => code)).to.eql(units.indicators.map(({code}) => code));
    expect(unitRows.every(({service, section}) => service === null && section === null)).to.equal(true);
  });
  it('tableRows(…) groups scattered indicators by section, and sorts indicators without a section first', () => {
    const [first, ...others] = pnmnna.indicators;
    const ungrouped = {...first, id: 'in-ungrouped', code: '99', groupId: null};
    const scattered = requireReport({...pnmnna, indicators: [...others.toReversed(), first, ungrouped]});
    const grouped = rows(scattered);
    expect(codes(grouped).slice(0, 4)).to.eql(['99', '03.01.03', '03.01.02', '03.01.01']);
    expect(grouped.length).to.equal(19);
  });
  it('tableRows(…) assigns an indicator of an objective to the section of that objective', () => {
    const [first, ...others] = pnmnna.indicators;
    const [row] = rows(requireReport({...pnmnna, indicators: [...others, {...first, groupId: 'op-03'}]}));
    expect([row?.section?.code, row?.service, row?.code]).to.eql(['03', null, '03.01.01']);
  });
});
