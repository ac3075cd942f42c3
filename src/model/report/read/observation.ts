import {inOrderOfTime} from '../period.ts';
import {field, isAbsent, isObject, located, namesOf, note} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import {list, matching, number, oneOf, or, record, string, such, text} from './field.ts';
import type {Reader} from './field.ts';
import type {Observation, Target} from '../report.ts';
import {flags, missingReasons} from '../report.ts';

const shortText = such(string, (got) => got.length <= 64);

/** As printed. Never a number: 3.10 is not 3.1. */
export const code = shortText;

/** A period is text. A year written as a number loses nothing by becoming text, so it is taken. */
export const period: Reader<string> = (at) => {
  if (!Number.isInteger(at.value)) return shortText(at);
  note(at, 'wrong-type', 'mended');
  return String(at.value);
};

export const partialDate: Reader<string> = matching(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

const draft: Reader<Observation> = record<Observation>(
  {period, flags: or(list(oneOf(flags)), Object.freeze([]))},
  {
    periodLabel: text,
    periodStart: partialDate,
    value: number,
    missing: oneOf(missingReasons),
    lower: number,
    upper: number,
    numerator: number,
    denominator: number,
    raw: string,
    note: text,
  },
);

/** A value, or why there is none: never both, never neither. */
export const observation: Reader<Observation> = (at) => {
  const got = draft(at);
  if (!got || (got.value === null) !== (got.missing === null)) return got;
  if (got.value !== null) note(field(at, 'missing'), 'value-and-missing', 'mended');
  else if (isAbsent(field(at, 'value'))) note(at, 'missing-without-reason', 'mended');
  return located<Observation>(at, {...got, missing: got.value === null ? 'unknown' : null});
};

/** One observation per period, in the order of time: a list, or in short hand `{"2021": 14.7, "2022": null}`. */
export const observations: Reader<readonly Observation[]> = (at) => {
  const got = isObject(at.value)
    ? namesOf(at).flatMap((name) => pair(field(at, name)) ?? [])
    : list(observation)(at);
  return got && Object.freeze(inOrderOfTime(onePerPeriod(got, at)));
};

function pair(at: Cursor): Observation | undefined {
  const value = number(at) ?? null;
  return draft({...at, value: {period: at.name, value, missing: value === null ? 'unknown' : null}});
}

function onePerPeriod(all: readonly Observation[], {log}: Cursor): readonly Observation[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const isAgain = seen.has(one.period);
    const at = log.origins.get(one);
    if (isAgain && at) note(field(at, 'period'), 'duplicate-period');
    seen.add(one.period);
    return !isAgain;
  });
}

export const target: Reader<Target> = such(
  record<Target>({period}, {value: number, min: number, max: number, label: text, note: text}),
  ({value, min, max}) => (value ?? min ?? max) !== null,
  'missing-field',
);
