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

export const readUnitRecord: Reader<Unit> = readRecord<Unit>(
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

/** Returns a reader of the unit of an indicator: an object, a key of `units`, a kind or `%`. It always returns a unit. */
export const unitFrom =
  (units: ReadonlyMap<string, Unit>): Reader<Unit> =>
  (cursor) =>
    (typeof cursor.value === 'string' ? units.get(cursor.value) : readUnitRecord(cursor)) ??
    readUnitRecord({...cursor, value: shorthandUnit(cursor)});

function shorthandUnit(cursor: Cursor): object {
  const {value} = cursor;
  if (value === '%') return {kind: 'percent', symbol: '%'};
  const kind = unitKinds.find((name) => name === value);
  if (kind) return {kind};
  addProblem(cursor, isAbsent(cursor) ? 'missing-field' : 'unknown-unit', 'repaired');
  return {kind: 'other', label: typeof value === 'string' ? value : null};
}
