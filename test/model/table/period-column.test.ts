import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import {observationFor, periodColumns} from '../../../src/model/table/period-column.ts';
import {indicator, observation} from '../../support/indicator.ts';
import {read} from '../../support/rows.ts';

const findings = (data: unknown) => read(data).indicators.map((one) => assess(one));
const names = (data: unknown): readonly string[] => periodColumns(findings(data)).map(({period}) => period);

describe('tablePeriods', () => {
  it('tablePeriods(pnmnna) are 2021 and 2022', () => expect(names(pnmnna)).to.eql(['2021', '2022']));
  it('tablePeriods(ten years) has every period of any row once, in the order of time', () => {
    const all = names(tenYears);
    expect(all.slice(0, 9)).to.eql(['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022']);
    expect(new Set(all).size).to.equal(all.length);
    expect(all.indexOf('2022-Q4')).to.be.lessThan(all.indexOf('2023-Q2'));
  });
  it('tablePeriods(…) has a period that is compared although no record has it', () => {
    const asked = assess(indicator({values: {'2022': 3}}), {from: '2019', to: '2022'});
    expect(periodColumns([asked]).map(({period, record}) => [period, record?.value])).to.eql([
      ['2019', undefined],
      ['2022', 3],
    ]);
  });
});

describe('recordOf', () => {
  it('recordOf(…, baseline period) is the record that the change was computed with', () => {
    const one = indicator({values: {'2019': 9, '2022': 12}, baseline: observation('2019', 10)});
    const compared = assess(one, {from: 'baseline', to: '2022'});
    expect([observationFor(compared, '2019')?.value, observationFor(compared, '2022')?.value]).to.eql([
      10, 12,
    ]);
  });
  it('recordOf(…, a period without a record) is null', () => {
    expect(observationFor(assess(indicator()), '1999')).to.equal(null);
  });
});
