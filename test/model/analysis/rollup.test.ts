import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import {rollup} from '../../../src/model/analysis/rollup.ts';
import type {Observation} from '../../../src/model/report/observation.ts';
import {indicator, observation, unit} from '../../support/indicator.ts';
import type {IndicatorParts} from '../../support/indicator.ts';
import {sourceIndicator, sourceRows} from '../../support/source-rows.ts';

const objective = (code: string) =>
  rollup(sourceRows.filter((row) => row.code.startsWith(code)).map((row) => assess(sourceIndicator(row))));
const rollupOf = (...list: readonly IndicatorParts[]) =>
  rollup(list.map((parts) => assess(indicator(parts))));
const rise = {values: {'2021': 1, '2022': 3}};
const fall = {values: {'2021': 3, '2022': 1}};

describe('rollup', () => {
  it('rollup(objective 03) counts 16 listed and 11 comparable indicators, their movements and verdicts, and 5 without data', () => {
    const {largestRise, largestFall, missingReasons, ...counts} = objective('03');
    expect([...missingReasons]).to.deep.equal([['unknown', 5]]);
    expect(counts).to.deep.equal({
      listed: 16,
      comparable: 11,
      up: 7,
      down: 3,
      notMoved: 1,
      favourable: 8,
      unfavourable: 2,
      unchanged: 1,
      uncertain: 0,
      unjudged: 0,
      incomparable: 5,
      missing: 5,
      breaks: 0,
      inferred: 10,
      inferredDirections: 16,
      declaredDirections: 0,
    });
    expect(largestRise?.indicator.code).to.equal('03.07.03');
    expect(largestFall?.indicator.code).to.equal('03.01.01');
  });

  it('rollup(objective 04) counts 2 listed indicators, none comparable, and has no largest rise or fall', () => {
    const {listed, comparable, incomparable, missing, largestRise, largestFall} = objective('04');
    expect([listed, comparable, incomparable, missing]).to.deep.equal([2, 0, 2, 2]);
    expect([largestRise, largestFall]).to.deep.equal([null, null]);
  });

  it('rollup([]) returns zero counts', () => {
    const {largestRise, largestFall, missingReasons, ...counts} = rollup([]);
    expect(missingReasons.size).to.equal(0);
    expect([...new Set(Object.values(counts)), largestRise, largestFall]).to.deep.equal([0, null, null]);
  });

  it('rollup(assessments) counts missing values and breaks separately', () => {
    const {incomparable, missing, breaks} = rollupOf(
      {values: {'2021': null, '2022': 1}},
      {values: {'2021': 1, '2022': null}},
      {breaks: [{period: '2022', note: null}]},
    );
    expect([incomparable, missing, breaks]).to.deep.equal([3, 2, 1]);
  });

  it('rollup(assessments) counts missing values by the reason of the current one, else of the earlier one', () => {
    const pair = (from: Observation, to: Observation) => ({observations: [from, to]});
    const {missing, missingReasons} = rollupOf(
      pair(
        observation('2021', null, {missing: 'not-collected'}),
        observation('2022', null, {missing: 'suppressed'}),
      ),
      pair(observation('2021', null, {missing: 'not-collected'}), observation('2022', 4)),
      pair(observation('2021', 3), observation('2022', null, {missing: 'suppressed'})),
      {values: {'2021': 3, '2022': null}},
      {values: {'2021': 3}},
      rise,
    );
    expect(missing).to.equal(5);
    expect([...missingReasons]).to.deep.equal([
      ['not-collected', 1],
      ['suppressed', 2],
      ['unknown', 2],
    ]);
  });

  it('rollup(assessments) has the same sum by movement and by verdict', () => {
    const {listed, comparable, incomparable, ...counts} = rollupOf(
      rise,
      {...fall, desiredDirection: null},
      {...rise, neutralThreshold: 5},
      {...fall, desiredDirection: 'maintain'},
      {values: {'2021': 1, '2022': 1}, desiredDirection: 'none'},
      {values: {'2022': 1}},
    );
    expect(counts.up + counts.down + counts.notMoved).to.equal(comparable);
    expect(counts.favourable + counts.unfavourable + counts.unchanged + counts.unjudged).to.equal(comparable);
    expect(comparable + incomparable).to.equal(listed);
    expect([listed, comparable, counts.unchanged, counts.unjudged]).to.deep.equal([6, 5, 2, 1]);
  });

  it('rollup(assessments) counts as inferred only verdicts with an inferred direction', () => {
    const declared = {kind: 'declared', confidence: null, reason: null} as const;
    const {inferred} = rollupOf(
      rise,
      {...fall, desiredDirectionBasis: declared},
      {...fall, desiredDirection: null},
      {values: {'2021': 1, '2022': 1}},
    );
    expect(inferred).to.equal(1);
  });

  it('rollup(assessments) returns the first of equal rises, and no largest fall without a fall', () => {
    const {largestRise, largestFall} = rollupOf(rise, {...rise, code: 'second'});
    expect([largestRise?.indicator.code, largestFall]).to.deep.equal(['03.07.02', null]);
  });

  it('rollup(assessments) has no largest change when units differ', () => {
    const families = {unit: unit({kind: 'count', bounds: null}), values: {'2021': 100, '2022': 400}};
    expect(rollupOf(rise, families).largestRise).to.equal(null);
    expect(rollupOf(rise, {...families, values: {'2022': 400}}).largestRise?.indicator.unit.kind).to.equal(
      'percent',
    );
  });
});
