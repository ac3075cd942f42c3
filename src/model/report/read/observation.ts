import {sortByTime} from '../period.ts';
import {field, isAbsent, isObject, finishRecord, ownKeys, addProblem} from './cursor.ts';
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

const readShortText = refine(readString, (got) => got.length <= 64);

/** As printed. Never a number: 3.10 is not 3.1. */
export const readCode = readShortText;

/** A period is text. A year written as a number loses nothing by becoming text, so it is taken. */
export const readPeriod: Reader<string> = (at) => {
  if (!Number.isInteger(at.value)) return readShortText(at);
  addProblem(at, 'wrong-type', 'repaired');
  return String(at.value);
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

/** A value, or why there is none: never both, never neither. */
export const readObservation: Reader<Observation> = (at) => {
  const got = readRawObservation(at);
  if (!got || (got.value === null) !== (got.missing === null)) return got;
  if (got.value !== null) addProblem(field(at, 'missing'), 'value-and-missing', 'repaired');
  else if (isAbsent(field(at, 'value'))) addProblem(at, 'missing-without-reason', 'repaired');
  return finishRecord<Observation>(at, {...got, missing: got.value === null ? 'unknown' : null});
};

/** One observation per period, in the order of time: a list, or in short hand `{"2021": 14.7, "2022": null}`. */
export const readObservations: Reader<readonly Observation[]> = (at) => {
  const got = isObject(at.value)
    ? ownKeys(at).flatMap((name) => readShorthand(field(at, name)) ?? [])
    : arrayOf(readObservation)(at);
  return got && Object.freeze(sortByTime(dropDuplicatePeriods(got, at)));
};

function readShorthand(at: Cursor): Observation | undefined {
  const value = readNumber(at) ?? null;
  return readRawObservation({
    ...at,
    value: {period: at.name, value, missing: value === null ? 'unknown' : null},
  });
}

function dropDuplicatePeriods(all: readonly Observation[], {context}: Cursor): readonly Observation[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const isAgain = seen.has(one.period);
    const at = context.cursorByRecord.get(one);
    if (isAgain && at) addProblem(field(at, 'period'), 'duplicate-period');
    seen.add(one.period);
    return !isAgain;
  });
}

export const readTarget: Reader<Target> = refine(
  readRecord<Target>(
    {period: readPeriod},
    {value: readNumber, min: readNumber, max: readNumber, label: readText, note: readText},
  ),
  ({value, min, max}) => (value ?? min ?? max) !== null,
  'missing-field',
);
