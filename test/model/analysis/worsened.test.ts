import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {worsenedIndicators} from '../../../src/model/analysis/worsened.ts';
import {indicator, unit, type IndicatorParts} from '../../support/indicator.ts';

const codes = (...list: readonly IndicatorParts[]) =>
  worsenedIndicators(list.map((parts) => assess(indicator(parts)))).map((item) => item.indicator.code);
const families = unit({kind: 'count', bounds: null});

describe('worsenedIndicators', () => {
  it('worsenedIndicators(one unit) has the largest change first and leaves out the others', () => {
    expect(
      codes(
        {code: '1', values: {'2021': 10, '2022': 8}},
        {code: '2', values: {'2021': 8, '2022': 10}},
        {code: '3', values: {'2021': 10, '2022': 3}},
      ),
    ).to.deep.equal(['3', '1']);
  });

  it('worsenedIndicators(families, thousands of families) keeps the order of the document', () => {
    const thousands = {...families, multiplier: 3};
    expect(
      codes(
        {code: '1', unit: thousands, values: {'2021': 10, '2022': 8}},
        {code: '2', unit: families, values: {'2021': 10, '2022': 3}},
      ),
    ).to.deep.equal(['1', '2']);
  });
});
