import {intervalEnds} from './margin.ts';
import type {Group} from '../report/group.ts';
import type {Indicator} from '../report/indicator.ts';
import {groupPath} from '../report/group-path.ts';
import type {Observation} from '../report/observation.ts';
import type {Report} from '../report/report.ts';
import type {Assessment} from './assessment.ts';
import {responsibleOrganization} from './responsible.ts';

/** The fields of a method sheet that are counted, in the order of the sheet of CEPLAN. */
export const sheetFields = [
  'name',
  'objective',
  'service',
  'definition',
  'rationale',
  'formula',
  'method',
  'unit',
  'direction',
  'origin',
  'frequency',
  'coverage',
  'limitations',
  'assumptions',
  'publisher',
  'responsible',
  'results',
  'targets',
  'intervals',
  'baseline',
  'disaggregations',
  'dates',
  'license',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** Whether the document answers a field. `interpreted`: the answer was inferred and is not that of the source. */
export type SheetAnswer = 'stated' | 'interpreted' | 'missing';

/** The groups above an indicator that a sheet names. */
export interface SheetGroups {
  /** The topmost group; `null` when that is the service. */
  readonly objective: Group | null;
  /** The groups between both. */
  readonly between: readonly Group[];
  /** The nearest group of the kind `service`. */
  readonly service: Group | null;
}

/** Returns the groups above an indicator. */
export function sheetGroups({groupId}: Indicator, report: Report): SheetGroups {
  const path = groupPath(report, groupId);
  const service = path.findLast(({kind}) => kind === 'service') ?? null;
  const [objective = null, ...between] = path.filter((group) => group !== service);
  return {objective, between, service};
}

/** Returns whether the document answers each field of the sheet of an indicator. Only absent texts are missing, not empty lists of notes. */
export function sheetAnswers(assessment: Assessment, report: Report): ReadonlyMap<SheetField, SheetAnswer> {
  const {indicator} = assessment;
  const {objective, service} = sheetGroups(indicator, report);
  const stated: Readonly<Record<Exclude<SheetField, 'direction'>, unknown>> = {
    name: indicator.name,
    objective,
    service,
    definition: indicator.definition,
    rationale: indicator.rationale,
    formula: indicator.formula,
    method: indicator.method,
    unit: hasUnit(indicator),
    origin: indicator.source,
    frequency: indicator.frequency,
    coverage: indicator.coverage,
    limitations: indicator.limitations,
    assumptions: indicator.assumptions,
    publisher: report.publisher,
    responsible: responsibleOrganization(assessment, report),
    results: indicator.observations.some(({value}) => value !== null),
    targets: indicator.targets.length > 0,
    intervals: indicator.observations.some(hasInterval),
    baseline: indicator.baseline && indicator.baseline.value !== null,
    disaggregations: indicator.disaggregations.length + indicator.expectedDisaggregations.length > 0,
    dates: report.issued ?? report.updated ?? indicator.updated,
    license: report.license,
  };
  return new Map(
    sheetFields.map((field) => [
      field,
      field === 'direction' ? directionAnswer(indicator) : stated[field] ? 'stated' : 'missing',
    ]),
  );
}

/** Counts the fields by answer. The counts add up to the number of fields. */
export function countAnswers(
  answers: ReadonlyMap<SheetField, SheetAnswer>,
): Readonly<Record<SheetAnswer, number>> {
  const counts = {stated: 0, interpreted: 0, missing: 0};
  for (const answer of answers.values()) counts[answer] += 1;
  return counts;
}

/** Whether an observation has at least one end of an interval. */
export function hasInterval(observation: Observation): boolean {
  const {min, max} = intervalEnds(observation);
  return min !== null || max !== null;
}

/** False for a unit of the kind `other` with neither a label nor a symbol. */
function hasUnit({unit}: Indicator): boolean {
  return unit.kind !== 'other' || unit.label !== null || unit.symbol !== null;
}

/** A direction that follows from the targets is our reading of the source too. */
function directionAnswer({desiredDirection, desiredDirectionBasis}: Indicator): SheetAnswer {
  if (desiredDirection === null) return 'missing';
  return (desiredDirectionBasis?.kind ?? 'declared') === 'declared' ? 'stated' : 'interpreted';
}
