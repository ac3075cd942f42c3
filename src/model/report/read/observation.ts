import {sortByTime} from '../period.ts';
import {field, isAbsent, isObject, ownKeys, addProblem} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import {
  arrayOf,
  matchingPattern,
  readNumber,
  oneOf,
  withDefault,
  readRecord,
  readString,
  refine,
  readText,
} from './field.ts';
import type {Reader} from './field.ts';
import type {Observation, Target} from '../observation.ts';
import {flags, missingReasons} from '../observation.ts';

const readShortText = refine(readString, (text) => text.length <= 64);

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
  {period: readPeriod, flags: withDefault(arrayOf(oneOf(flags)), Object.freeze([]))},
  {
    periodLabel: readText,
    periodStart: readPartialDate,
    value: readNumber,
    missing: oneOf(missingReasons),
    lower: readNumber,
    upper: readNumber,
    numerator: readNumber,
    denominator: readNumber,
    raw: readString,
    note: readText,
  },
);

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
    : arrayOf(firstOfPeriod())(cursor);
  return observations && Object.freeze(sortByTime(observations));
};

function readShortForm(cursor: Cursor): Observation | undefined {
  const value = readNumber(cursor) ?? null;
  return readRawObservation({
    ...cursor,
    value: {period: cursor.name, value, missing: value === null ? 'unknown' : null},
  });
}

/** Returns a reader that keeps the first observation of each period. */
function firstOfPeriod(): Reader<Observation> {
  const periods = new Set<string>();
  return (cursor) => {
    const observation = readObservation(cursor);
    if (observation && periods.has(observation.period))
      return addProblem(field(cursor, 'period'), 'duplicate-period');
    if (observation) periods.add(observation.period);
    return observation;
  };
}

export const readTarget: Reader<Target> = refine(
  readRecord<Target>(
    {period: readPeriod},
    {value: readNumber, min: readNumber, max: readNumber, label: readText, note: readText},
  ),
  ({value, min, max}) => (value ?? min ?? max) !== null,
  'missing-field',
);
