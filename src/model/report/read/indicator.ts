import {
  mapOf,
  integer,
  arrayOf,
  requiredOrDefault,
  lookup,
  readNumber,
  oneOf,
  withDefault,
  readRecord,
  readString,
  refine,
  readText,
  type Reader,
} from './field.ts';
import {
  readCode,
  readObservation,
  readObservations,
  readPartialDate,
  readPeriod,
  readTarget,
} from './observation.ts';
import {readOrganization, readSource, readUrl} from './organization.ts';
import {readRange, unitFrom} from './unit.ts';
import type {LocalizedText} from '../localized-text.ts';
import type {Break, Disaggregation} from '../observation.ts';
import type {Source} from '../organization.ts';
import type {Unit} from '../unit.ts';
import {desiredDirections, directionBases, limitKinds, roundings} from '../indicator.ts';
import type {
  ComparisonPeriods,
  DirectionBasis,
  Indicator,
  Limit,
  PublishedFigures,
  Rounding,
} from '../indicator.ts';
import {field, finishRecord, addProblem, type Cursor} from './cursor.ts';
import {uniqueId} from './id.ts';

/** What an indicator takes over from its report. */
export interface ReportContext {
  readonly units: ReadonlyMap<string, Unit>;
  readonly sources: readonly Source[];
  /** From an id as the document writes it to the id of the group that it means. */
  readonly ids: ReadonlyMap<string, string>;
  readonly comparison: ComparisonPeriods;
  readonly neutralThreshold: number;
  readonly rounding: Rounding;
}

/** An indicator as it stands in the document: its id may be unusable, its name absent. */
export interface RawIndicator extends Omit<Indicator, 'id' | 'name'> {
  readonly id: string | null;
  readonly name: LocalizedText | null;
}

const none = Object.freeze([]);

export const readComparison = readRecord<ComparisonPeriods>({from: readPeriod, to: readPeriod}, {});
export const readThreshold = refine(readNumber, (got) => got >= 0);
export const readRounding = oneOf(roundings);

const basis = readRecord<DirectionBasis>(
  {kind: oneOf(directionBases)},
  {confidence: oneOf(['low', 'medium', 'high']), reason: readText},
);

const disaggregation = readRecord<Disaggregation>(
  {dimensions: mapOf(readString), observations: readObservations},
  {label: readText},
);

const asPublished = readRecord<PublishedFigures>(
  {},
  {
    change: readNumber,
    changeText: readString,
    glyph: readString,
    glyphCodePoint: readString,
    sourceLine: integer(0),
  },
);

/** A reader of the indicators of one report. */
export const readRawIndicator = (context: ReportContext): Reader<RawIndicator> =>
  readRecord<RawIndicator>(
    {
      unit: unitFrom(context.units),
      decimals: withDefault(integer(0, 8), 1),
      observations: requiredOrDefault(readObservations, none),
      targets: withDefault(arrayOf(readTarget), none),
      breaks: withDefault(arrayOf(readRecord<Break>({period: readPeriod}, {note: readText})), none),
      disaggregations: withDefault(arrayOf(disaggregation), none),
      comparison: withDefault(readComparison, context.comparison),
      neutralThreshold: withDefault(readThreshold, context.neutralThreshold),
      rounding: withDefault(readRounding, context.rounding),
      notes: withDefault(arrayOf(readText), none),
    },
    {
      id: readString,
      groupId: lookup((id) => context.ids.get(id), 'unknown-group'),
      code: readCode,
      name: readText,
      shortName: readText,
      definition: readText,
      rationale: readText,
      desiredDirection: oneOf(desiredDirections),
      desiredDirectionBasis: basis,
      aggregation: oneOf(['cumulative', 'non-cumulative']),
      limit: readRecord<Limit>({kind: oneOf(limitKinds)}, {min: readNumber, max: readNumber}),
      baseline: readObservation,
      bounds: readRange,
      responsible: readOrganization,
      source: sourceFrom(context.sources),
      method: readText,
      measurementParameter: readText,
      frequency: oneOf(['monthly', 'quarterly', 'half-yearly', 'yearly', 'every-2-years', 'irregular']),
      coverage: readText,
      limitations: readText,
      assumptions: readText,
      url: readUrl,
      updated: readPartialDate,
      asPublished,
    },
  );

function sourceFrom(sources: readonly Source[]): Reader<Source> {
  const byId = lookup((wanted) => sources.find(({id}) => id === wanted), 'unknown-source');
  return (at) => (typeof at.value === 'string' ? byId(at) : readSource(at));
}

/** Indicators of the places `all`, each with an id of its own; a step before each. */
export function* readIndicators(
  all: readonly Cursor[],
  context: ReportContext,
): Generator<undefined, readonly Indicator[]> {
  const read = readRawIndicator(context);
  const byId = new Map<string, Indicator>();
  for (const at of all) {
    yield;
    const got = read(at);
    if (!got) continue;
    if (!(got.id ?? got.code ?? got.name)) addProblem(at, 'missing-field');
    else {
      const id = uniqueId(at, got, 'in-', byId);
      byId.set(id, indicator(at, got, id));
    }
  }
  return Object.freeze([...byId.values()]);
}

function indicator(at: Cursor, draft: RawIndicator, id: string): Indicator {
  if (!draft.name) addProblem(field(at, 'name'), 'missing-field', 'repaired');
  const name = draft.name ?? draft.shortName ?? new Map([[at.context.language, draft.code ?? id]]);
  return finishRecord(at, {...draft, id, name, bounds: draft.bounds ?? draft.unit.bounds});
}
