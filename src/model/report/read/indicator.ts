import {
  mapOf,
  integer,
  arrayOf,
  emptyList,
  requiredOrDefault,
  lookup,
  readNumber,
  oneOf,
  withDefault,
  readRecord,
  readString,
  refine,
  readText,
  readTexts,
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
import {shortNameBases} from '../short-name.ts';
import type {Break, Disaggregation, Revision} from '../observation.ts';
import type {Source} from '../organization.ts';
import type {Unit} from '../unit.ts';
import {desiredDirections, directionBases, limitKinds, roundings, frequencies} from '../indicator.ts';
import type {
  ComparisonPeriods,
  DirectionBasis,
  Indicator,
  Limit,
  PublishedFigures,
  Rounding,
} from '../indicator.ts';
import {field, addProblem, type Cursor} from './cursor.ts';
import {uniqueId} from './id.ts';

/** Values of the report that its indicators refer to or inherit. */
export interface ReportDefaults {
  readonly units: ReadonlyMap<string, Unit>;
  readonly sources: readonly Source[];
  /** From an id as written in the document to the id of the group. */
  readonly ids: ReadonlyMap<string, string>;
  readonly comparison: ComparisonPeriods;
  readonly neutralThreshold: number;
  readonly rounding: Rounding;
}

/** An indicator as written in the document: its id can be unusable and its name absent. */
export interface RawIndicator extends Omit<Indicator, 'id' | 'name' | 'whole'> {
  readonly id: string | null;
  readonly name: LocalizedText | null;
}

export const readComparison = readRecord<ComparisonPeriods>({from: readPeriod, to: readPeriod}, {});
export const readThreshold = refine(readNumber, (value) => value >= 0);
export const readRounding = oneOf(roundings);

const readDirectionBasis = readRecord<DirectionBasis>(
  {kind: oneOf(directionBases)},
  {confidence: oneOf(['low', 'medium', 'high']), reason: readText},
);

const readRevision = readRecord<Revision>(
  {period: readPeriod},
  {was: readNumber, is: readNumber, date: readPartialDate, reason: readText},
);

const readDisaggregation = readRecord<Disaggregation>(
  {
    dimensions: mapOf(readString),
    observations: readObservations,
    targets: withDefault(arrayOf(readTarget), emptyList),
  },
  {label: readText},
);

const readPublishedFigures = readRecord<PublishedFigures>(
  {},
  {
    change: readNumber,
    changeText: readString,
    glyph: readString,
    glyphCodePoint: readString,
    sourceLine: integer(0),
  },
);

/** Returns a reader of the indicators of one report. */
export const readRawIndicator = (context: ReportDefaults): Reader<RawIndicator> =>
  readRecord<RawIndicator>(
    {
      unit: unitFrom(context.units),
      decimals: withDefault(integer(0, 8), 1),
      observations: requiredOrDefault(readObservations, emptyList),
      targets: withDefault(arrayOf(readTarget), emptyList),
      breaks: withDefault(arrayOf(readRecord<Break>({period: readPeriod}, {note: readText})), emptyList),
      revisions: withDefault(arrayOf(readRevision), emptyList),
      disaggregations: withDefault(arrayOf(readDisaggregation), emptyList),
      expectedDisaggregations: readTexts,
      comparison: withDefault(readComparison, context.comparison),
      neutralThreshold: withDefault(readThreshold, context.neutralThreshold),
      rounding: withDefault(readRounding, context.rounding),
      notes: readTexts,
      editorNotes: readTexts,
    },
    {
      id: readString,
      groupId: lookup((id) => context.ids.get(id), 'unknown-group'),
      code: readCode,
      name: readText,
      shortName: readText,
      shortNameBasis: oneOf(shortNameBases),
      definition: readText,
      rationale: readText,
      desiredDirection: oneOf(desiredDirections),
      desiredDirectionBasis: readDirectionBasis,
      aggregation: oneOf(['cumulative', 'non-cumulative']),
      limit: readRecord<Limit>({kind: oneOf(limitKinds)}, {min: readNumber, max: readNumber}),
      baseline: readObservation,
      bounds: readRange,
      responsible: readOrganization,
      source: sourceFrom(context.sources),
      formula: readText,
      method: readText,
      measurementParameter: readText,
      frequency: oneOf(frequencies),
      coverage: readText,
      limitations: readText,
      assumptions: readText,
      url: readUrl,
      updated: readPartialDate,
      asPublished: readPublishedFigures,
    },
  );

function sourceFrom(sources: readonly Source[]): Reader<Source> {
  const firstById = new Map([...sources].reverse().map((source) => [source.id, source]));
  const byId = lookup((id) => firstById.get(id), 'unknown-source');
  return (cursor) => (typeof cursor.value === 'string' ? byId(cursor) : readSource(cursor));
}

/** An indicator and its place in the document. */
export interface PlacedIndicator {
  readonly cursor: Cursor;
  readonly indicator: Indicator;
}

/** Reads the indicators at these cursors, each with a unique id. Yields before each. */
export function* readIndicators(
  cursors: readonly Cursor[],
  context: ReportDefaults,
): Generator<undefined, ReadonlyMap<string, PlacedIndicator>> {
  const read = readRawIndicator(context);
  const byId = new Map<string, PlacedIndicator>();
  for (const cursor of cursors) {
    yield;
    const draft = read(cursor);
    if (!draft) continue;
    if (!(draft.id ?? draft.code ?? draft.name)) addProblem(cursor, 'missing-field');
    else {
      const id = uniqueId(cursor, draft, 'in-', byId);
      byId.set(id, {cursor, indicator: indicator(cursor, draft, id)});
    }
  }
  return byId;
}

function indicator(cursor: Cursor, draft: RawIndicator, id: string): Indicator {
  if (!draft.name) addProblem(field(cursor, 'name'), 'missing-field', 'repaired');
  const name = draft.name ?? draft.shortName ?? new Map([[cursor.context.language, draft.code ?? id]]);
  return Object.freeze({...draft, id, name, bounds: draft.bounds ?? draft.unit.bounds, whole: null});
}
