import type {ReportProblem} from '../problem.ts';
import {field, isAbsent, isObject, addProblem, pointer, createProblem, rootCursor} from './cursor.ts';
import type {Cursor, ReadContext} from './cursor.ts';
import {
  mapOf,
  languageTag,
  arrayOf,
  matchingPattern,
  requiredOrDefault,
  withDefault,
  readRecord,
  readText,
} from './field.ts';
import type {Reader} from './field.ts';
import {readRawGroups, linkGroups} from './group.ts';
import {readComparison, readThreshold, readRounding} from './indicator.ts';
import {readIndicators} from './indicator.ts';
import {readCode, readPartialDate} from './observation.ts';
import {readId, readLicense, readOrganization, readPolicy, readSource, readUrl} from './organization.ts';
import {readUnit} from './unit.ts';
import type {ComparisonPeriods, Indicator, Rounding} from '../indicator.ts';
import type {LocalizedText} from '../localized-text.ts';
import type {Report} from '../report.ts';
import type {Unit} from '../unit.ts';

export interface ReadResult {
  /** `null` only when there is nothing to show; the one problem then is fatal. */
  readonly report: Report | null;
  readonly problems: readonly ReportProblem[];
  /** JSON pointer of each indicator, by its id: which problems are whose. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Looks for what fits its type but not the rest of its indicator: `check`, where a publisher asks. */
export type ConsistencyCheck = (indicator: Indicator, log: ReadContext) => void;

/** A report as it stands in the document, its groups and indicators still to be read. */
interface RawReport extends Omit<Report, 'title' | 'groups' | 'indicators'> {
  readonly title: LocalizedText | null;
  readonly groups: NonNullable<ReturnType<typeof readRawGroups>>;
  readonly indicators: readonly Cursor[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly neutralThreshold: number;
  readonly rounding: Rounding;
}

const emptyList = Object.freeze([]);
const readPresent: Reader<Cursor> = (at) => (isAbsent(at) ? undefined : at);
const defaultLanguage = withDefault(matchingPattern(languageTag), 'es-PE');
const defaultComparison: ComparisonPeriods = Object.freeze({from: 'previous', to: 'latest'});

const draft: Reader<RawReport> = readRecord<RawReport>(
  {
    schemaVersion: requiredOrDefault(matchingPattern(/^1\.\d+\.\d+$/), '1.0.0'),
    id: requiredOrDefault(readId, 'report'),
    defaultLanguage,
    organizations: withDefault(arrayOf(readOrganization), emptyList),
    sources: withDefault(arrayOf(readSource), emptyList),
    comparison: withDefault(readComparison, defaultComparison),
    neutralThreshold: withDefault(readThreshold, 0),
    rounding: withDefault(readRounding, 'displayed'),
    units: withDefault<ReadonlyMap<string, Unit>>(mapOf(readUnit), new Map()),
    groups: requiredOrDefault(readRawGroups, emptyList),
    indicators: requiredOrDefault(arrayOf(readPresent), emptyList),
    notes: withDefault(arrayOf(readText), emptyList),
  },
  {
    title: readText,
    description: readText,
    edition: readCode,
    issued: readPartialDate,
    updated: readPartialDate,
    latest: readUrl,
    license: readLicense,
    publisher: readOrganization,
    policy: readPolicy,
  },
);

/**
 * Reads anything into a report. Never throws: what is odd is named in `problems`, and its neighbours live.
 * Only own fields of the format are copied, one by one, into frozen records. In short hand also a list of
 * indicators, or a single one, without a report around it.
 */
export function readReport(input: unknown, check?: ConsistencyCheck): ReadResult {
  const steps = readReportSteps(input, check);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, indicator by indicator: whoever drives it may pause between two. */
export function* readReportSteps(
  input: unknown,
  check: ConsistencyCheck = () => undefined,
): Generator<undefined, ReadResult> {
  const at = rootCursor(input, languageOf(input));
  const bare = bareIndicators(at);
  const report = bare || isReport(at) ? yield* assembleReport(at, bare, check) : null;
  if (!report || (bare && !report.indicators.length)) {
    return Object.freeze({
      report: null,
      problems: Object.freeze([createProblem(at, 'not-a-report', 'fatal')]),
      paths: new Map(),
    });
  }
  const paths = report.indicators.map((one) => [one.id, pathOf(one, at)] as const);
  return Object.freeze({report, problems: Object.freeze(at.context.problems), paths: new Map(paths)});
}

function pathOf(one: Indicator, {context}: Cursor): string {
  const at = context.cursorByRecord.get(one);
  return at ? pointer(at) : '';
}

function languageOf(input: unknown): string {
  return defaultLanguage(field(rootCursor(input, ''), 'defaultLanguage')) ?? '';
}

function isReport(at: Cursor): boolean {
  return isObject(at.value) && ['indicators', 'groups'].some((name) => Array.isArray(field(at, name).value));
}

/** Where the indicators stand in a document without a report around them; `null` in a report. */
function bareIndicators(at: Cursor): readonly Cursor[] | null {
  if (Array.isArray(at.value)) return arrayOf(readPresent)(at) ?? emptyList;
  if (!isObject(at.value) || Object.hasOwn(at.value, 'indicators')) return null;
  return Object.hasOwn(at.value, 'observations') ? [at] : null;
}

function* assembleReport(
  at: Cursor,
  bare: readonly Cursor[] | null,
  check: ConsistencyCheck,
): Generator<undefined, Report | null> {
  const got = draft(bare ? rootCursor({}, at.context.language) : at);
  if (!got) return null;
  const {units, neutralThreshold, rounding, ...facts} = got;
  const {groups, ids} = linkGroups(got.groups, at.context);
  const around = {...facts, units, neutralThreshold, rounding, ids};
  const all = yield* readIndicators(bare ?? got.indicators, around);
  for (const one of all) check(one, at.context);
  if (!bare && !got.title) addProblem(field(at, 'title'), 'missing-field', 'repaired');
  return Object.freeze({...facts, title: title(got, all), groups, indicators: all});
}

function title(
  {title, policy, id, defaultLanguage}: RawReport,
  [first]: readonly Indicator[],
): LocalizedText {
  return title ?? policy?.name ?? first?.name ?? new Map([[defaultLanguage, id]]);
}
