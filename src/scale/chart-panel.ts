import {groupBy} from '../model/group-by.ts';
import {toNumber} from '../model/decimal.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {Range} from '../model/report/unit.ts';
import type {TableRow} from '../model/table/row.ts';
import {outlierClippedDomain, unitDomain, symmetricDomain, type Domain} from './domain.ts';
import {placeAssessment} from './assessment-bar.ts';
import type {Mark, PlacedBar} from './variation-bar.ts';

export const chartScales = ['clip', 'shared'] as const;
/** `clip`: what would crush all others runs off the scale and is drawn cut. `shared`: everything in full length. */
export type ChartScale = (typeof chartScales)[number];

export interface PlacedRow {
  readonly row: TableRow;
  readonly placed: PlacedBar;
}

/** Rows of one unit on one axis: 3 points and 300 families have no common scale. */
export interface ChartPanel {
  readonly rows: readonly PlacedRow[];
  readonly domain: Domain;
  /** Some bars run off the axis. */
  readonly isClipped: boolean;
}

export interface ChartPanelOptions {
  readonly mark: Mark;
  readonly scale: ChartScale;
  /** What a reader takes for one unit of change. */
  readonly unitOf: (finding: Assessment) => string;
}

/** A panel per unit, in the order in which the units come; rows stay in theirs. */
export function chartPanels(rows: readonly TableRow[], plan: ChartPanelOptions): readonly ChartPanel[] {
  const rowsByUnit = groupBy(rows, ({assessment}) => plan.unitOf(assessment));
  return [...rowsByUnit.values()].map((unitRows) => panel(unitRows, plan));
}

function panel(rows: readonly TableRow[], {mark, scale}: ChartPanelOptions): ChartPanel {
  const findings = rows.map(({assessment}) => assessment);
  const changes = findings.map(({change}) => change && toNumber(change));
  const {domain, isClipped} =
    mark === 'levels'
      ? {domain: levelDomain(findings), isClipped: false}
      : scale === 'clip'
        ? outlierClippedDomain(changes)
        : {domain: symmetricDomain(changes), isClipped: false};
  return {
    rows: rows.map((row) => ({row, placed: placeAssessment(row.assessment, mark, domain)})),
    domain,
    isClipped,
  };
}

/** The own scale of the unit; its bounds count where all indicators have the same. */
function levelDomain(findings: readonly Assessment[]): Domain {
  const bounds = findings.map(({indicator}) => indicator.bounds);
  const [first = null] = bounds;
  const same = bounds.every((one) => one?.min === first?.min && one?.max === first?.max);
  return unitDomain(
    findings.flatMap(({from, to}) => [from?.value ?? null, to?.value ?? null]),
    same ? (first as Range | null) : null,
  );
}
