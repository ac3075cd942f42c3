import type {Problem} from '../problem.ts';
import {field, isAbsent, isObject, note, pointer, problem, start} from './cursor.ts';
import type {Cursor, Log} from './cursor.ts';
import {dictionary, languageTag, list, matching, mended, or, record, text} from './field.ts';
import type {Reader} from './field.ts';
import {groupDrafts, linkedGroups} from './group.ts';
import {comparison, neutralThreshold, rounding} from './indicator.ts';
import {indicators} from './indicator.ts';
import {code, partialDate} from './observation.ts';
import {id, license, organization, policy, source, url} from './organization.ts';
import {unit} from './unit.ts';
import type {Comparison, Indicator, LocalizedText, Report, Rounding, Unit} from '../report.ts';

export interface ReadResult {
  /** `null` only when there is nothing to show; the one problem then is fatal. */
  readonly report: Report | null;
  readonly problems: readonly Problem[];
  /** JSON pointer of each indicator, by its id: which problems are whose. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Looks for what fits its type but not the rest of its indicator: `check`, where a publisher asks. */
export type Inspection = (indicator: Indicator, log: Log) => void;

/** A report as it stands in the document, its groups and indicators still to be read. */
interface Draft extends Omit<Report, 'title' | 'groups' | 'indicators'> {
  readonly title: LocalizedText | null;
  readonly groups: NonNullable<ReturnType<typeof groupDrafts>>;
  readonly indicators: readonly Cursor[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly neutralThreshold: number;
  readonly rounding: Rounding;
}

const none = Object.freeze([]);
const place: Reader<Cursor> = (at) => (isAbsent(at) ? undefined : at);
const defaultLanguage = or(matching(languageTag), 'es-PE');
const lastTwo: Comparison = Object.freeze({from: 'previous', to: 'latest'});

const draft: Reader<Draft> = record<Draft>(
  {
    schemaVersion: mended(matching(/^1\.\d+\.\d+$/), '1.0.0'),
    id: mended(id, 'report'),
    defaultLanguage,
    organizations: or(list(organization), none),
    sources: or(list(source), none),
    comparison: or(comparison, lastTwo),
    neutralThreshold: or(neutralThreshold, 0),
    rounding: or(rounding, 'displayed'),
    units: or<ReadonlyMap<string, Unit>>(dictionary(unit), new Map()),
    groups: mended(groupDrafts, none),
    indicators: mended(list(place), none),
    notes: or(list(text), none),
  },
  {
    title: text,
    description: text,
    edition: code,
    issued: partialDate,
    updated: partialDate,
    latest: url,
    license,
    publisher: organization,
    policy,
  },
);

/**
 * Reads anything into a report. Never throws: what is odd is named in `problems`, and its neighbours live.
 * Only own fields of the format are copied, one by one, into frozen records. In short hand also a list of
 * indicators, or a single one, without a report around it.
 */
export function readReport(input: unknown, inspect?: Inspection): ReadResult {
  const steps = reading(input, inspect);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, indicator by indicator: whoever drives it may pause between two. */
export function* reading(
  input: unknown,
  inspect: Inspection = () => undefined,
): Generator<undefined, ReadResult> {
  const at = start(input, languageOf(input));
  const lone = loneIndicators(at);
  const report = lone || isReport(at) ? yield* finished(at, lone, inspect) : null;
  if (!report || (lone && !report.indicators.length)) {
    return Object.freeze({
      report: null,
      problems: Object.freeze([problem(at, 'not-a-report', 'fatal')]),
      paths: new Map(),
    });
  }
  const paths = report.indicators.map((one) => [one.id, pathOf(one, at)] as const);
  return Object.freeze({report, problems: Object.freeze(at.log.problems), paths: new Map(paths)});
}

function pathOf(one: Indicator, {log}: Cursor): string {
  const at = log.origins.get(one);
  return at ? pointer(at) : '';
}

function languageOf(input: unknown): string {
  return defaultLanguage(field(start(input, ''), 'defaultLanguage')) ?? '';
}

function isReport(at: Cursor): boolean {
  return isObject(at.value) && ['indicators', 'groups'].some((name) => Array.isArray(field(at, name).value));
}

/** Where the indicators stand in a document without a report around them; `null` in a report. */
function loneIndicators(at: Cursor): readonly Cursor[] | null {
  if (Array.isArray(at.value)) return list(place)(at) ?? none;
  if (!isObject(at.value) || Object.hasOwn(at.value, 'indicators')) return null;
  return Object.hasOwn(at.value, 'observations') ? [at] : null;
}

function* finished(
  at: Cursor,
  lone: readonly Cursor[] | null,
  inspect: Inspection,
): Generator<undefined, Report | null> {
  const got = draft(lone ? start({}, at.log.language) : at);
  if (!got) return null;
  const {units, neutralThreshold, rounding, ...facts} = got;
  const {groups, ids} = linkedGroups(got.groups, at.log);
  const around = {...facts, units, neutralThreshold, rounding, ids};
  const all = yield* indicators(lone ?? got.indicators, around);
  for (const one of all) inspect(one, at.log);
  if (!lone && !got.title) note(field(at, 'title'), 'missing-field', 'mended');
  return Object.freeze({...facts, title: title(got, all), groups, indicators: all});
}

function title({title, policy, id, defaultLanguage}: Draft, [first]: readonly Indicator[]): LocalizedText {
  return title ?? policy?.name ?? first?.name ?? new Map([[defaultLanguage, id]]);
}
