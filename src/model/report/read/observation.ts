import {sortByTime} from '../period.ts';
import {field, isAbsent, isObject, ownKeys, addProblem} from './cursor.ts';
import {
  arrayOf,
  emptyList,
  isShortNumber,
  matchingPattern,
  ofType,
  readNumber,
  oneOf,
  required,
  withDefault,
  readRecord,
  readString,
  refine,
  readText,
} from './field.ts';
import type {Reader} from './field.ts';
import type {Observation, Target} from '../observation.ts';
import {createObservation, flags, missingReasons} from '../observation.ts';

const readShortText = refine(readString, isShortText);

/** Reads a code as printed. Numbers are rejected, because 3.10 would become 3.1. */
export const readCode = readShortText;

/** Reads a period as text. A year written as a number is converted, with a problem. */
export const readPeriod: Reader<string> = (cursor) => {
  if (!Number.isInteger(cursor.value)) return readShortText(cursor);
  addProblem(cursor, 'wrong-type', 'repaired');
  return String(cursor.value);
};

export const readPartialDate: Reader<string> = matchingPattern(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
);

const readRawObservation: Reader<Observation> = readRecord<Observation>(
  {period: readPeriod, flags: withDefault(arrayOf(oneOf(flags)), emptyList)},
  {
    periodLabel: readText,
    periodStart: readPartialDate,
    value: readNumber,
    missing: oneOf(missingReasons),
    lower: readNumber,
    upper: readNumber,
    standardError: refine(readNumber, (error) => error >= 0),
    confidence: refine(readNumber, (confidence) => confidence > 0 && confidence < 1),
    numerator: readNumber,
    denominator: readNumber,
    raw: readString,
    note: readText,
  },
);

/**
 * Returns the observation that `readObservation` would read, if it is a period and a number, with or without its text, as
 * in most long series; else `undefined`. 100,000 of them are read several times faster without cursors.
 */
function plainObservation(source: unknown): Observation | undefined {
  if (!isObject(source) || !Object.hasOwn(source, 'period') || !Object.hasOwn(source, 'value'))
    return undefined;
  for (const name in source) if (name !== 'period' && name !== 'value' && name !== 'raw') return undefined;
  const {period, value, raw} = source as Readonly<Record<string, unknown>>;
  const isRaw = raw === undefined || (Object.hasOwn(source, 'raw') && isShortText(raw));
  return isRaw && isShortText(period) && typeof value === 'number' && isShortNumber(value)
    ? createObservation(period, value + 0, raw)
    : undefined;
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 64 && !!value.trim();
}

/** Reads an observation with either a value or the reason why it is missing. */
export const readObservation: Reader<Observation> = (cursor) => {
  const raw = readRawObservation(cursor);
  if (!raw || (raw.value === null) !== (raw.missing === null)) return raw;
  if (raw.value !== null) addProblem(field(cursor, 'missing'), 'value-and-missing', 'repaired');
  else if (isAbsent(field(cursor, 'value'))) addProblem(cursor, 'missing-without-reason', 'repaired');
  return Object.freeze({...raw, missing: raw.value === null ? 'unknown' : null});
};

/** Reads one observation per period, in the order of time: a list, or the short form `{"2021": 14.7, "2022": null}`. */
export const readObservations: Reader<readonly Observation[]> = (cursor) => {
  const observations = isObject(cursor.value)
    ? ownKeys(cursor).flatMap((name) => readShortForm(field(cursor, name)) ?? [])
    : readList(cursor);
  return observations && Object.freeze(sortByTime(observations));
};

const readShortForm: Reader<Observation> = (cursor) => {
  const value = readNumber(cursor) ?? null;
  return readRawObservation({
    ...cursor,
    value: {period: cursor.name, value, missing: value === null ? 'unknown' : null},
  });
};

const readItem = required(readObservation);

/** Keeps the first observation of each period. */
const readList = ofType(Array.isArray, (items: readonly unknown[], cursor) => {
  const observations: Observation[] = [];
  let periods: Set<string> | null = null;
  const isRepeated = (period: string): boolean => {
    // Ascending periods, as in most long series, cannot repeat. They are compared several times faster than stored.
    if (!periods && period > (observations.at(-1)?.period ?? '')) return false;
    periods ??= new Set(observations.map((observation) => observation.period));
    const isRepeat = periods.has(period);
    periods.add(period);
    return isRepeat;
  };
  // `forEach` would leave out the holes of an array; `entries()` creates an array per item.
  for (let index = 0; index < items.length; index++) {
    const observation = plainObservation(items[index]) ?? readItem(field(cursor, index));
    if (!observation) continue;
    if (isRepeated(observation.period)) addProblem(field(field(cursor, index), 'period'), 'duplicate-period');
    else observations.push(observation);
  }
  return observations;
});

export const readTarget: Reader<Target> = refine(
  readRecord<Target>(
    {period: readPeriod},
    {value: readNumber, min: readNumber, max: readNumber, label: readText, note: readText},
  ),
  ({value, min, max}) => (value ?? min ?? max) !== null,
  'missing-field',
);
