import {isAbsent, addProblem} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import {
  integer,
  matchingPattern,
  requiredOrDefault,
  readNumber,
  oneOf,
  withDefault,
  readRecord,
  refine,
  readText,
} from './field.ts';
import type {Reader} from './field.ts';
import {readPeriod} from './observation.ts';
import type {Range, Unit} from '../unit.ts';
import {unitKinds} from '../unit.ts';

export const readRange: Reader<Range> = refine(
  readRecord<Range>({}, {min: readNumber, max: readNumber}),
  ({min, max}) => (min ?? max) !== null && (min ?? -Infinity) <= (max ?? Infinity),
);

export const readUnit: Reader<Unit> = readRecord<Unit>(
  {
    kind: requiredOrDefault(oneOf(unitKinds), 'other'),
    multiplier: withDefault(integer(-12, 18), 0),
    position: withDefault(oneOf(['before', 'after']), 'after'),
    change: withDefault(
      readRecord<Unit['change']>({}, {symbol: readText, label: readText}),
      Object.freeze({symbol: null, label: null}),
    ),
  },
  {
    symbol: readText,
    label: readText,
    per: refine(readNumber, (per) => per > 0),
    currency: matchingPattern(/^[A-Z]{3}$/),
    indexBase: readPeriod,
    bounds: readRange,
  },
);

/** The unit of an indicator: written out, a key of `units`, or in short hand a kind or `%`. Always a unit. */
export const unitFrom =
  (units: ReadonlyMap<string, Unit>): Reader<Unit> =>
  (at) =>
    (typeof at.value === 'string' ? units.get(at.value) : readUnit(at)) ??
    readUnit({...at, value: shorthandUnit(at)});

function shorthandUnit(at: Cursor): object {
  if (at.value === '%') return {kind: 'percent', symbol: '%'};
  const kind = unitKinds.find((one) => one === at.value);
  if (kind) return {kind};
  addProblem(at, isAbsent(at) ? 'missing-field' : 'unknown-unit', 'repaired');
  return {kind: 'other', label: typeof at.value === 'string' ? at.value : null};
}
