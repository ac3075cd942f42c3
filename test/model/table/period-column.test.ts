import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import {assess} from '../../../src/model/analysis/assessment.ts';
import {observationFor, periodColumns} from '../../../src/model/table/period-column.ts';
import {indicator, observation} from '../../support/indicator.ts';
import {requireReport} from '../../support/rows.ts';

const assessments = (data: unknown) => requireReport(data).indicators.map((subject) => assess(subject));
const names = (data: unknown): readonly string[] =>
  periodColumns(assessments(data)).map(({period}) => period);

describe('periodColumns', () => {
  it('periodColumns(pnmnna) returns 2021 and 2022', () => expect(names(pnmnna)).to.eql(['2021', '2022']));
  it('periodColumns(ten years) returns every period once, in chronological order', () => {
    const periods = names(tenYears);
    expect(periods.slice(0, 9)).to.eql([
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
    ]);
    expect(new Set(periods).size).to.equal(periods.length);
    expect(periods.indexOf('2022-Q4')).to.be.lessThan(periods.indexOf('2023-Q2'));
  });
  it('periodColumns(…) includes a compared period without an observation', () => {
    const assessment = assess(indicator({values: {'2022': 3}}), {from: '2019', to: '2022'});
    expect(periodColumns([assessment]).map(({period, record}) => [period, record?.value])).to.eql([
      ['2019', undefined],
      ['2022', 3],
    ]);
  });
});

describe('observationFor', () => {
  it('observationFor(…, baseline period) returns the baseline observation of the change', () => {
    const subject = indicator({values: {'2019': 9, '2022': 12}, baseline: observation('2019', 10)});
    const assessment = assess(subject, {from: 'baseline', to: '2022'});
    expect([observationFor(assessment, '2019')?.value, observationFor(assessment, '2022')?.value]).to.eql([
      10, 12,
    ]);
  });
  it('observationFor(…, a period without an observation) is null', () => {
    expect(observationFor(assess(indicator()), '1999')).to.equal(null);
  });
});
