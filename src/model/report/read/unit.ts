import {isAbsent, note} from './cursor.ts';
import type {Cursor} from './cursor.ts';
import {integer, matching, mended, number, oneOf, or, record, such, text} from './field.ts';
import type {Reader} from './field.ts';
import {period} from './observation.ts';
import type {Range, Unit} from '../report.ts';
import {unitKinds} from '../report.ts';

export const range: Reader<Range> = such(
  record<Range>({}, {min: number, max: number}),
  ({min, max}) => (min ?? max) !== null && (min ?? -Infinity) <= (max ?? Infinity),
);

export const unit: Reader<Unit> = record<Unit>(
  {
    kind: mended(oneOf(unitKinds), 'other'),
    multiplier: or(integer(-12, 18), 0),
    position: or(oneOf(['before', 'after']), 'after'),
    change: or(
      record<Unit['change']>({}, {symbol: text, label: text}),
      Object.freeze({symbol: null, label: null}),
    ),
  },
  {
    symbol: text,
    label: text,
    per: such(number, (per) => per > 0),
    currency: matching(/^[A-Z]{3}$/),
    indexBase: period,
    bounds: range,
  },
);

/** The unit of an indicator: written out, a key of `units`, or in short hand a kind or `%`. Always a unit. */
export const unitAmong =
  (units: ReadonlyMap<string, Unit>): Reader<Unit> =>
  (at) =>
    (typeof at.value === 'string' ? units.get(at.value) : unit(at)) ?? unit({...at, value: shortHand(at)});

function shortHand(at: Cursor): object {
  if (at.value === '%') return {kind: 'percent', symbol: '%'};
  const kind = unitKinds.find((one) => one === at.value);
  if (kind) return {kind};
  note(at, isAbsent(at) ? 'missing-field' : 'unknown-unit', 'mended');
  return {kind: 'other', label: typeof at.value === 'string' ? at.value : null};
}
