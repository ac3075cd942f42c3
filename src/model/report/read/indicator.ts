import type * as report from '../report.ts';
import {
  dictionary,
  integer,
  list,
  mended,
  named,
  number,
  oneOf,
  or,
  record,
  string,
  such,
  text,
  type Reader,
} from './field.ts';
import {code, observation, observations, partialDate, period, target} from './observation.ts';
import {organization, source, url} from './organization.ts';
import {range, unitAmong} from './unit.ts';
import {desiredDirections, directionBases, limitKinds, roundings, type Indicator} from '../report.ts';
import {field, located, note, type Cursor} from './cursor.ts';
import {mendedId} from './id.ts';

/** What an indicator takes over from its report. */
export interface Surroundings {
  readonly units: ReadonlyMap<string, report.Unit>;
  readonly sources: readonly report.Source[];
  /** From an id as the document writes it to the id of the group that it means. */
  readonly ids: ReadonlyMap<string, string>;
  readonly comparison: report.Comparison;
  readonly neutralThreshold: number;
  readonly rounding: report.Rounding;
}

/** An indicator as it stands in the document: its id may be unusable, its name absent. */
export interface IndicatorDraft extends Omit<report.Indicator, 'id' | 'name'> {
  readonly id: string | null;
  readonly name: report.LocalizedText | null;
}

const none = Object.freeze([]);

export const comparison = record<report.Comparison>({from: period, to: period}, {});
export const neutralThreshold = such(number, (got) => got >= 0);
export const rounding = oneOf(roundings);

const basis = record<report.DirectionBasis>(
  {kind: oneOf(directionBases)},
  {confidence: oneOf(['low', 'medium', 'high']), reason: text},
);

const disaggregation = record<report.Disaggregation>(
  {dimensions: dictionary(string), observations},
  {label: text},
);

const asPublished = record<report.AsPublished>(
  {},
  {change: number, changeText: string, glyph: string, glyphCodePoint: string, sourceLine: integer(0)},
);

/** A reader of the indicators of one report. */
export const indicatorDraft = (around: Surroundings): Reader<IndicatorDraft> =>
  record<IndicatorDraft>(
    {
      unit: unitAmong(around.units),
      decimals: or(integer(0, 8), 1),
      observations: mended(observations, none),
      targets: or(list(target), none),
      breaks: or(list(record<report.Break>({period}, {note: text})), none),
      disaggregations: or(list(disaggregation), none),
      comparison: or(comparison, around.comparison),
      neutralThreshold: or(neutralThreshold, around.neutralThreshold),
      rounding: or(rounding, around.rounding),
      notes: or(list(text), none),
    },
    {
      id: string,
      groupId: named((id) => around.ids.get(id), 'unknown-group'),
      code,
      name: text,
      shortName: text,
      definition: text,
      rationale: text,
      desiredDirection: oneOf(desiredDirections),
      desiredDirectionBasis: basis,
      aggregation: oneOf(['cumulative', 'non-cumulative']),
      limit: record<report.Limit>({kind: oneOf(limitKinds)}, {min: number, max: number}),
      baseline: observation,
      bounds: range,
      responsible: organization,
      source: sourceAmong(around.sources),
      method: text,
      measurementParameter: text,
      frequency: oneOf(['monthly', 'quarterly', 'half-yearly', 'yearly', 'every-2-years', 'irregular']),
      coverage: text,
      limitations: text,
      assumptions: text,
      url,
      updated: partialDate,
      asPublished,
    },
  );

function sourceAmong(sources: readonly report.Source[]): Reader<report.Source> {
  const byId = named((wanted) => sources.find(({id}) => id === wanted), 'unknown-source');
  return (at) => (typeof at.value === 'string' ? byId(at) : source(at));
}

/** Indicators of the places `all`, each with an id of its own; a step before each. */
export function* indicators(
  all: readonly Cursor[],
  around: Surroundings,
): Generator<undefined, readonly Indicator[]> {
  const read = indicatorDraft(around);
  const byId = new Map<string, Indicator>();
  for (const at of all) {
    yield;
    const got = read(at);
    if (!got) continue;
    if (!(got.id ?? got.code ?? got.name)) note(at, 'missing-field');
    else {
      const id = mendedId(at, got, 'in-', byId);
      byId.set(id, indicator(at, got, id));
    }
  }
  return Object.freeze([...byId.values()]);
}

function indicator(at: Cursor, draft: IndicatorDraft, id: string): Indicator {
  if (!draft.name) note(field(at, 'name'), 'missing-field', 'mended');
  const name = draft.name ?? draft.shortName ?? new Map([[at.log.language, draft.code ?? id]]);
  return located(at, {...draft, id, name, bounds: draft.bounds ?? draft.unit.bounds});
}
