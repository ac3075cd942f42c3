import {groupBy} from '../model/group-by.ts';
import {toNumber} from '../model/decimal.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {TableRow} from '../model/table/row.ts';
import {changeDomain, outlierClippedDomain} from './change-domain.ts';
import type {Domain} from './domain.ts';
import {sharedDomain} from './level-domains.ts';

/** `arrows`: from the earlier to the current value. `change`: the difference, from zero. `slope`: lines between periods. */
export const chartViews = ['arrows', 'change', 'slope'] as const;
export type ChartView = (typeof chartViews)[number];

/** Rows of one unit on one axis, because 3 points and 300 families have no common scale. */
export interface ChartPanel {
  readonly rows: readonly TableRow[];
  readonly domain: Domain;
  /** Some bars exceed the axis. */
  readonly isClipped: boolean;
}

export interface ChartPanelOptions {
  readonly view: ChartView;
  /** Clips the bars of outliers. */
  readonly clip: boolean;
  /** Returns a key for the unit of a change as displayed. */
  readonly unitOf: (assessment: Assessment) => string;
}

/** Returns one panel per unit, in order of first appearance. Rows keep their order. */
export function chartPanels(rows: readonly TableRow[], options: ChartPanelOptions): readonly ChartPanel[] {
  const rowsByUnit = groupBy(rows, ({assessment}) => options.unitOf(assessment));
  return [...rowsByUnit.values()].map((unitRows) => panel(unitRows, options));
}

function panel(rows: readonly TableRow[], {view, clip}: ChartPanelOptions): ChartPanel {
  const assessments = rows.map(({assessment}) => assessment);
  if (view !== 'change') return {rows, domain: sharedDomain(assessments), isClipped: false};
  const changes = assessments.map(({change}) => change && toNumber(change));
  return {
    rows,
    ...(clip ? outlierClippedDomain(changes) : {domain: changeDomain(changes), isClipped: false}),
  };
}
