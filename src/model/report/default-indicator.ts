import type {Indicator} from './indicator.ts';
import type {Unit} from './unit.ts';

/** The unit of values without a stated unit. */
export const defaultUnit: Unit = Object.freeze({
  kind: 'other',
  symbol: null,
  label: null,
  per: null,
  multiplier: 0,
  currency: null,
  indexBase: null,
  position: 'after',
  change: {symbol: null, label: null},
  bounds: null,
});

/** Returns an indicator with default values except for `overrides`: for values that come without a report. */
export function createIndicator(overrides: Partial<Indicator>): Indicator {
  return {
    id: 'plain',
    groupId: null,
    code: null,
    name: new Map(),
    shortName: null,
    shortNameBasis: null,
    definition: null,
    rationale: null,
    unit: defaultUnit,
    decimals: 1,
    desiredDirection: null,
    desiredDirectionBasis: null,
    aggregation: null,
    limit: null,
    baseline: null,
    targets: [],
    observations: [],
    breaks: [],
    revisions: [],
    disaggregations: [],
    expectedDisaggregations: [],
    comparison: {from: 'previous', to: 'latest'},
    neutralThreshold: 0,
    rounding: 'displayed',
    bounds: null,
    responsible: null,
    source: null,
    formula: null,
    method: null,
    measurementParameter: null,
    frequency: null,
    coverage: null,
    limitations: null,
    assumptions: null,
    notes: [],
    editorNotes: [],
    url: null,
    updated: null,
    asPublished: null,
    whole: null,
    ...overrides,
  };
}
