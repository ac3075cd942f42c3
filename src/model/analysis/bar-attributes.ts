import {createIndicator, createObservation, defaultUnit} from '../report/default-indicator.ts';
import {desiredDirections, type DesiredDirection, type Indicator} from '../report/indicator.ts';
import type {Range, Unit} from '../report/unit.ts';

/** Two figures as attributes give them: text, empty where nothing is given. */
export interface BarAttributes {
  readonly fromValue: string;
  readonly toValue: string;
  readonly fromPeriod: string;
  readonly toPeriod: string;
  readonly unit: string;
  readonly desired: string;
  readonly target: string;
  readonly baseline: string;
  /** `0 100`: the ends of the scale. */
  readonly domain: string;
}

export interface ParsedBar {
  readonly indicator: Indicator;
  readonly domain: readonly [number, number] | null;
}

/** What an attribute says instead of what it may. */
export interface InvalidAttribute {
  readonly name: string;
  readonly found: string;
}

/**
 * The indicator of two figures that come without a report, or the first attribute that cannot be read. Decimals are
 * those that the figures are written with: "20.0" has one.
 */
export function parseBarAttributes(figures: BarAttributes): ParsedBar | InvalidAttribute {
  const bad = (Object.keys(validators) as (keyof typeof validators)[]).find(
    (name) => figures[name] && !validators[name](figures[name]),
  );
  return bad
    ? {name: bad, found: figures[bad]}
    : {indicator: toIndicator(figures), domain: domainOf(figures.domain)};
}

/** What an attribute may say, where it says anything. */
const validators = {
  fromValue: isPlainNumber,
  toValue: isPlainNumber,
  target: isPlainNumber,
  baseline: isPlainNumber,
  desired: isDirection,
  domain: (text: string): boolean => domainOf(text) !== null,
};

function toIndicator(figures: BarAttributes): Indicator {
  const [from, to] = periods(figures);
  const {target, baseline, desired} = figures;
  return createIndicator({
    unit: unitOf(figures.unit),
    bounds: figures.unit === '%' ? percentBounds(figures) : null,
    decimals: Math.max(
      ...[figures.fromValue, figures.toValue].map((text) => text.split('.')[1]?.length ?? 0),
    ),
    desiredDirection: isDirection(desired) ? desired : null,
    baseline: baseline ? createObservation('baseline', Number(baseline)) : null,
    targets: target ? [{...emptyTarget, value: Number(target)}] : [],
    observations: [
      createObservation(from, value(figures.fromValue)),
      createObservation(to, value(figures.toValue)),
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

function value(text: string): number | null {
  return text === '' ? null : Number(text);
}

/** Figures without periods still need two that differ. */
function periods({fromPeriod: from, toPeriod: to}: BarAttributes): readonly [string, string] {
  return from && to && from !== to ? [from, to] : ['1', '2'];
}

function unitOf(symbol: string): Unit {
  if (symbol === '%') return {...defaultUnit, kind: 'percent'};
  return symbol ? {...defaultUnit, symbol: new Map([['und', symbol]])} : defaultUnit;
}

/** A share lies between 0 and 100; a percentage beyond, as of growth, is on a scale of its own. */
function percentBounds({fromValue, toValue}: BarAttributes): Range | null {
  return [fromValue, toValue].every((text) => Number(text) >= 0 && Number(text) <= 100)
    ? {min: 0, max: 100}
    : null;
}

function domainOf(text: string): readonly [number, number] | null {
  const [low = NaN, high = NaN, ...more] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return more.length === 0 && Number.isFinite(low) && Number.isFinite(high) && low < high
    ? [low, high]
    : null;
}
