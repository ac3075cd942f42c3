import {createIndicator, defaultUnit} from '../report/default-indicator.ts';
import {createObservation} from '../report/observation.ts';
import {desiredDirections, type DesiredDirection, type Indicator} from '../report/indicator.ts';
import type {Range, Unit} from '../report/unit.ts';

/** The attributes that describe two values without a report. Empty when an attribute is absent. */
export interface BarAttributes {
  readonly fromValue: string;
  readonly toValue: string;
  readonly fromPeriod: string;
  readonly toPeriod: string;
  readonly unit: string;
  readonly desired: string;
  readonly target: string;
  readonly baseline: string;
  /** The ends of the scale, such as `0 100`. */
  readonly domain: string;
}

export interface ParsedBar {
  readonly indicator: Indicator;
  readonly domain: readonly [number, number] | null;
}

/** An attribute with a value that is not allowed. */
export interface InvalidAttribute {
  readonly name: string;
  readonly invalidValue: string;
}

/**
 * Returns the indicator that the attributes describe, or the first attribute with an invalid value. The number of
 * decimals is the larger of the two values as written: "20.0" has one.
 */
export function parseBarAttributes(attributes: BarAttributes): ParsedBar | InvalidAttribute {
  const invalid = (Object.keys(validators) as (keyof typeof validators)[]).find(
    (name) => attributes[name] && !validators[name](attributes[name]),
  );
  return invalid
    ? {name: invalid, invalidValue: attributes[invalid]}
    : {indicator: toIndicator(attributes), domain: parseDomain(attributes.domain)};
}

/** Validators of the attributes that are not empty. */
const validators = {
  fromValue: isPlainNumber,
  toValue: isPlainNumber,
  target: isPlainNumber,
  baseline: isPlainNumber,
  desired: isDirection,
  domain: (text: string): boolean => parseDomain(text) !== null,
};

function toIndicator(attributes: BarAttributes): Indicator {
  const [from, to] = periods(attributes);
  const {fromValue, toValue, target, baseline, desired} = attributes;
  return createIndicator({
    unit: createUnit(attributes.unit),
    bounds: attributes.unit === '%' ? percentBounds(attributes) : null,
    decimals: Math.max(decimalPlaces(fromValue), decimalPlaces(toValue)),
    desiredDirection: isDirection(desired) ? desired : null,
    baseline: baseline ? createObservation('baseline', Number(baseline)) : null,
    targets: target ? [{...emptyTarget, value: Number(target)}] : [],
    observations: [
      createObservation(from, parseValue(fromValue)),
      createObservation(to, parseValue(toValue)),
    ],
    comparison: {from, to},
  });
}

const emptyTarget = {period: 'target', value: null, min: null, max: null, label: null, note: null};

function isPlainNumber(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,8})?$/.test(text);
}

function isDirection(text: string): text is DesiredDirection {
  return desiredDirections.some((direction) => direction === text);
}

function decimalPlaces(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function parseValue(text: string): number | null {
  return text === '' ? null : Number(text);
}

/** The two periods. `1` and `2` when the attributes do not give two that differ. */
function periods({fromPeriod: from, toPeriod: to}: BarAttributes): readonly [string, string] {
  return from && to && from !== to ? [from, to] : ['1', '2'];
}

function createUnit(symbol: string): Unit {
  if (symbol === '%') return {...defaultUnit, kind: 'percent'};
  return symbol ? {...defaultUnit, symbol: new Map([['und', symbol]])} : defaultUnit;
}

/** 0 to 100 when both values lie there. Percentages outside, such as growth rates, have no bounds. */
function percentBounds({fromValue, toValue}: BarAttributes): Range | null {
  return [fromValue, toValue].every((text) => Number(text) >= 0 && Number(text) <= 100)
    ? {min: 0, max: 100}
    : null;
}

function parseDomain(text: string): readonly [number, number] | null {
  const [low = NaN, high = NaN, ...extra] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return extra.length === 0 && Number.isFinite(low) && Number.isFinite(high) && low < high
    ? [low, high]
    : null;
}
