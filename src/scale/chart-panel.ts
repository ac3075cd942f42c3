import {groupBy} from '../model/group-by.ts';
import {toNumber} from '../model/decimal.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {TableRow} from '../model/table/row.ts';
import {outlierClippedDomain, unitDomain, symmetricDomain, type Domain} from './domain.ts';
import {placeAssessment} from './assessment-bar.ts';
import type {Mark, PlacedBar} from './variation-bar.ts';

export const chartScales = ['clip', 'shared'] as const;
/** `clip`: outliers exceed the scale and are drawn broken. `shared`: every bar has its full length. */
export type ChartScale = (typeof chartScales)[number];

export interface PlacedRow {
  readonly row: TableRow;
  readonly placed: PlacedBar;
}

/** Rows of one unit on one axis, because 3 points and 300 families have no common scale. */
export interface ChartPanel {
  readonly rows: readonly PlacedRow[];
  readonly domain: Domain;
  /** Some bars exceed the axis. */
  readonly isClipped: boolean;
}

export interface ChartPanelOptions {
  readonly mark: Mark;
  readonly scale: ChartScale;
  /** Returns a key for the unit of a change as displayed. */
  readonly unitOf: (assessment: Assessment) => string;
}

/** Returns one panel per unit, in order of first appearance. Rows keep their order. */
export function chartPanels(rows: readonly TableRow[], options: ChartPanelOptions): readonly ChartPanel[] {
  const rowsByUnit = groupBy(rows, ({assessment}) => options.unitOf(assessment));
  return [...rowsByUnit.values()].map((unitRows) => panel(unitRows, options));
}

function panel(rows: readonly TableRow[], {mark, scale}: ChartPanelOptions): ChartPanel {
  const assessments = rows.map(({assessment}) => assessment);
  const changes = assessments.map(({change}) => change && toNumber(change));
  const {domain, isClipped} =
    mark === 'levels'
      ? {domain: levelDomain(assessments), isClipped: false}
      : scale === 'clip'
        ? outlierClippedDomain(changes)
        : {domain: symmetricDomain(changes), isClipped: false};
  return {
    rows: rows.map((row) => ({row, placed: placeAssessment(row.assessment, mark, domain)})),
    domain,
    isClipped,
  };
}

/** The domain of the unit, with the bounds if all indicators share them. */
function levelDomain(assessments: readonly Assessment[]): Domain {
  const bounds = assessments.map(({indicator}) => indicator.bounds);
  const [first = null] = bounds;
  const isShared = bounds.every((other) => other?.min === first?.min && other?.max === first?.max);
  return unitDomain(
    assessments.flatMap(({from, to}) => [from?.value ?? null, to?.value ?? null]),
    isShared ? first : null,
  );
}
