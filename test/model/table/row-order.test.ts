import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {compareCodes, rowOrder} from '../../../src/model/table/row-order.ts';
import type {TableRow} from '../../../src/model/table/row.ts';
import {indicator, type IndicatorParts} from '../../support/indicator.ts';

const row = (code: string | null, from: number | null, to: number, parts: IndicatorParts = {}): TableRow => ({
  assessment: assess(indicator({values: {'2021': from, '2022': to}, ...parts})),
  service: null,
  section: null,
  code,
});
const rise = row('3.10', 1, 3);
const fall = row('3.9', 3, 1);
const unjudged = row('3.1', 1, 2, {desiredDirection: null});
const unchanged = row('4', 2, 2);
const incomparable = row(null, null, 2);
const compareNames = (): number => 7;
const order = (column: string) => rowOrder(column, compareNames);

describe('compareCodes', () => {
  it("compareCodes() sorts '3.9' before '3.10'", () => {
    expect(['3.10', '3.9', '3.1'].sort(compareCodes)).to.eql(['3.1', '3.9', '3.10']);
  });
});

describe('rowOrder', () => {
  it('rowOrder(service) compares codes; a row without a code is missing', () => {
    expect(order('service').compare(fall, rise)).to.be.below(0);
    expect([rise, incomparable].map(order('service').isMissing)).to.eql([false, true]);
  });

  it('rowOrder(indicator) uses the name comparator and treats no row as missing', () => {
    expect(order('indicator').compare(rise, fall)).to.equal(7);
    expect(order('indicator').isMissing(incomparable)).to.equal(false);
  });

  it('rowOrder(change) sorts the largest fall first; a row without a change is missing', () => {
    expect(order('change').compare(fall, rise)).to.equal(-1);
    expect([rise, incomparable].map(order('change').isMissing)).to.eql([false, true]);
  });

  it('rowOrder(verdict) sorts from unfavourable to favourable; an incomparable row is missing', () => {
    const sorted = [rise, unjudged, fall, unchanged].sort(order('verdict').compare);
    expect(sorted).to.eql([fall, unchanged, unjudged, rise]);
    expect(order('verdict').isMissing(incomparable)).to.equal(true);
  });

  it('rowOrder(period) compares the values of the period; a row without a value is missing', () => {
    expect(order('2021').compare(rise, fall)).to.equal(-1);
    expect([rise, incomparable].map(order('2021').isMissing)).to.eql([false, true]);
    expect(order('1999').isMissing(rise)).to.equal(true);
  });

  it('rowOrder(column).compare is 0 when either row has no value', () => {
    expect(order('change').compare(rise, incomparable)).to.equal(0);
  });
});
