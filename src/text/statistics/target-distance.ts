import {abs, isZero, sign, toNumber, type Decimal} from '../../model/decimal.ts';
import {valueInterval} from '../../model/analysis/margin.ts';
import type {TargetStatus} from '../../model/analysis/target-status.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Observation, Target} from '../../model/report/observation.ts';
import {formatMissing} from '../format/missing.ts';
import {formatNumber, sameForBoth, type DualText} from '../format/number.ts';
import {formatBareValue, formatDifference, formatValue} from '../format/quantity.ts';
import {formatTargetValue} from '../format/target.ts';
import type {Locale} from '../i18n/locale.ts';

/** Formats the value of a target, its range or its one bound: "36.6 %", "10.0 a 12.0 %", "al menos 40.0 %". */
export function formatTargetLevel(indicator: Indicator, target: Target, locale: Locale): DualText {
  const {value, min, max} = target;
  const level = (number: number): string => formatValue(indicator, number, locale).visual;
  const bound =
    min === null
      ? max !== null && locale.t('target.at-most', {value: level(max)})
      : locale.t('target.at-least', {value: level(min)});
  const range = min !== null && max !== null && rangeText(indicator, [min, level(max)], locale);
  const spoken = formatTargetValue(indicator, target, locale);
  return {visual: value === null ? range || bound || spoken : level(value), spoken};
}

function rangeText(indicator: Indicator, [min, max]: readonly [number, string], locale: Locale): string {
  return locale.t('interval.value', {min: formatBareValue(indicator, {value: min, raw: null}, locale), max});
}

/**
 * Formats the distance to a target in words: "faltan 3.2 puntos", "cumplida"; without a good side, "3.2 puntos por debajo".
 * Returns the reason of a missing value. A remark names an interval that contains the target.
 */
export function formatTargetDistance(indicator: Indicator, status: TargetStatus, locale: Locale): DualText {
  const {observation, target} = status;
  const words = distanceWords(indicator, status, locale);
  if (!containsTarget(observation, target)) return words;
  const note = `; ${locale.t('distance.in-interval')}`;
  return {visual: words.visual + note, spoken: words.spoken + note};
}

function distanceWords(
  indicator: Indicator,
  {distance, isMet, observation}: TargetStatus,
  locale: Locale,
): DualText {
  const {t} = locale;
  if (distance === null) return sameForBoth(formatMissing(observation, locale));
  if (isMet) return sameForBoth(t('distance.met'));
  if (isZero(distance)) return sameForBoth(t('distance.equal'));
  const side = sign(distance) > 0 ? 'above' : 'below';
  const key = isRemaining(indicator, distance) ? 'remaining' : side;
  const words = (amount: string): string =>
    t(`distance.${key}`, {distance: amount, count: toNumber(abs(distance))});
  const {visual, spoken} = amountOf(indicator, distance, locale);
  return {visual: words(visual), spoken: words(spoken)};
}

/** Whether the value has to move on in the desired direction to reach the target. */
function isRemaining({desiredDirection}: Indicator, distance: Decimal): boolean {
  if (desiredDirection === 'increase') return sign(distance) < 0;
  return desiredDirection === 'decrease' && sign(distance) > 0;
}

/** Formats a difference without its sign. A difference of percentages is shown in words, "3.2 puntos", without "p. p.". */
function amountOf({unit}: Indicator, distance: Decimal, locale: Locale): DualText {
  const amount = formatDifference(unit, distance, locale);
  if (unit.kind !== 'percent' && unit.kind !== 'growth-rate') return amount;
  const number = formatNumber(abs(distance), locale).visual;
  const visual = locale.t('distance.points', {number, count: toNumber(abs(distance))});
  return {visual, spoken: amount.spoken};
}

function containsTarget(observation: Observation | null, {value}: Target): boolean {
  const interval = observation && valueInterval(observation);
  return interval !== null && value !== null && interval.min <= value && value <= interval.max;
}
