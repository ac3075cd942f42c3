import {expect} from 'chai';
import {periodIndex} from '../../../src/model/report/lookup.ts';
import type {Observation} from '../../../src/model/report/observation.ts';

describe('periodIndex', () => {
  const years = ['2019', '2020', '2021-03', '2021', '2023-Q4'];
  const orders: Readonly<Record<string, readonly string[]>> = {
    'ascending': [...years].sort(),
    'descending': [...years].sort().reverse(),
    'mixed': years,
    'of one': ['2020'],
    'of none': [],
  };

  for (const [order, periods] of Object.entries(orders))
    it(`finds each period of a list ${order}, and none that is not in it`, () => {
      const observations = periods.map((period) => ({period}) as Observation);
      for (const period of [...years, '1999', '2022', '2099', ''])
        expect(periodIndex(observations, period), period).to.equal(periods.indexOf(period));
      expect(periodIndex(observations, null)).to.equal(-1);
    });
});
