import type {ReportProblem} from '../problem.ts';
import {field, isAbsent, isObject, addProblem, pointer, createProblem, rootCursor} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import {
  mapOf,
  languageTag,
  arrayOf,
  emptyList,
  matchingPattern,
  oneOf,
  requiredOrDefault,
  withDefault,
  readRecord,
  readText,
  readTexts,
} from './field.ts';
import type {Reader} from './field.ts';
import {readRawGroups, linkGroups} from './group.ts';
import {readComparison, readThreshold, readRounding} from './indicator.ts';
import {readIndicators} from './indicator.ts';
import {readCode, readPartialDate} from './observation.ts';
import {
  readGlossaryEntry,
  readId,
  readLicense,
  readOrganization,
  readPlace,
  readPolicy,
  readSource,
  readUrl,
} from './organization.ts';
import {readUnitRecord} from './unit.ts';
import type {ComparisonPeriods, Indicator, Rounding} from '../indicator.ts';
import type {LocalizedText} from '../localized-text.ts';
import {editionStatuses} from '../edition-status.ts';
import {shortNameBases} from '../short-name.ts';
import type {Report} from '../report.ts';
import type {Unit} from '../unit.ts';

export interface ReadResult {
  /** `null` only when there is nothing to show; `problems` then has one fatal problem. */
  readonly report: Report | null;
  readonly problems: readonly ReportProblem[];
  /** JSON pointer of each indicator by id, to find the problems of an indicator. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Adds problems of an indicator as a whole. Optional, because only publishers need it: see `checkConsistency`. */
export type ConsistencyCheck = (indicator: Indicator, cursor: Cursor) => void;

/** A report as written in the document: groups are not linked and indicators not read. */
interface RawReport extends Omit<Report, 'title' | 'groups' | 'indicators' | 'shownPlace'> {
  readonly title: LocalizedText | null;
  readonly groups: NonNullable<ReturnType<typeof readRawGroups>>;
  readonly indicators: readonly Cursor[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly neutralThreshold: number;
  readonly rounding: Rounding;
}

const readPresent: Reader<Cursor> = (cursor) => (isAbsent(cursor) ? undefined : cursor);
const defaultLanguage = withDefault(matchingPattern(languageTag), 'es-PE');
const defaultComparison: ComparisonPeriods = Object.freeze({from: 'previous', to: 'latest'});

const readRawReport: Reader<RawReport> = readRecord<RawReport>(
  {
    schemaVersion: requiredOrDefault(matchingPattern(/^1\.\d+\.\d+$/), '1.0.0'),
    id: requiredOrDefault(readId, 'report'),
    defaultLanguage,
    organizations: withDefault(arrayOf(readOrganization), emptyList),
    sources: withDefault(arrayOf(readSource), emptyList),
    comparison: withDefault(readComparison, defaultComparison),
    neutralThreshold: withDefault(readThreshold, 0),
    rounding: withDefault(readRounding, 'displayed'),
    units: withDefault<ReadonlyMap<string, Unit>>(mapOf(readUnitRecord), new Map()),
    groups: requiredOrDefault(readRawGroups, emptyList),
    indicators: requiredOrDefault(arrayOf(readPresent), emptyList),
    places: withDefault(arrayOf(readPlace), emptyList),
    notes: readTexts,
    glossary: withDefault(arrayOf(readGlossaryEntry), emptyList),
    editorNotes: readTexts,
  },
  {
    title: readText,
    shortName: readText,
    shortNameBasis: oneOf(shortNameBases),
    description: readText,
    edition: readCode,
    status: oneOf(editionStatuses),
    statusDate: readPartialDate,
    statusBy: readText,
    statusNote: readText,
    issued: readPartialDate,
    updated: readPartialDate,
    latest: readUrl,
    license: readLicense,
    publisher: readOrganization,
    policy: readPolicy,
  },
);

/**
 * Reads any value into a report. Never throws: invalid parts are listed in `problems` and the rest is kept. Only own
 * fields of the format are copied, into frozen records. Short forms: a list of indicators, or a single indicator.
 */
export function readReport(input: unknown, check?: ConsistencyCheck): ReadResult {
  const steps = readReportSteps(input, check);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Like `readReport`, but yields before each indicator, so that the caller can pause. */
export function* readReportSteps(
  input: unknown,
  check: ConsistencyCheck = () => undefined,
): Generator<undefined, ReadResult> {
  const cursor = rootCursor(input, languageOf(input));
  const bare = bareIndicators(cursor);
  const content = bare || isReport(cursor) ? yield* assembleReport(cursor, bare, check) : null;
  if (content && !(bare && content.paths.size === 0))
    return Object.freeze({...content, problems: Object.freeze(cursor.context.problems)});
  return Object.freeze({
    report: null,
    problems: Object.freeze([createProblem(cursor, 'not-a-report', 'fatal')]),
    paths: new Map(),
  });
}

function languageOf(input: unknown): string {
  return defaultLanguage(field(rootCursor(input, ''), 'defaultLanguage')) ?? '';
}

function isReport(cursor: Cursor): boolean {
  const isList = (name: string): boolean => Array.isArray(field(cursor, name).value);
  return isObject(cursor.value) && (isList('indicators') || isList('groups'));
}

/** Cursors of the indicators of a document in short form; `null` for a report. */
function bareIndicators(cursor: Cursor): readonly Cursor[] | null {
  const {value} = cursor;
  if (Array.isArray(value)) return arrayOf(readPresent)(cursor) ?? emptyList;
  if (!isObject(value) || Object.hasOwn(value, 'indicators')) return null;
  return Object.hasOwn(value, 'observations') ? [cursor] : null;
}

function* assembleReport(
  cursor: Cursor,
  bare: readonly Cursor[] | null,
  check: ConsistencyCheck,
): Generator<undefined, {readonly report: Report; readonly paths: ReadResult['paths']} | null> {
  const raw = readRawReport(bare ? rootCursor({}, cursor.context.language) : cursor);
  if (!raw) return null;
  const {units, neutralThreshold, rounding, ...facts} = raw;
  const {groups, ids} = linkGroups(raw.groups);
  const inherited = {...facts, units, neutralThreshold, rounding, ids};
  const placed = yield* readIndicators(bare ?? raw.indicators, inherited);
  for (const {indicator, cursor: place} of placed.values()) check(indicator, place);
  if (!bare && !raw.title) addProblem(field(cursor, 'title'), 'missing-field', 'repaired');
  const indicators = Object.freeze([...placed.values()].map(({indicator}) => indicator));
  const paths = new Map([...placed].map(([id, {cursor: place}]) => [id, pointer(place)]));
  return {
    report: Object.freeze({...facts, title: title(raw, indicators), groups, indicators, shownPlace: null}),
    paths,
  };
}

function title(
  {title, policy, id, defaultLanguage}: RawReport,
  [first]: readonly Indicator[],
): LocalizedText {
  return title ?? policy?.name ?? first?.name ?? new Map([[defaultLanguage, id]]);
}
